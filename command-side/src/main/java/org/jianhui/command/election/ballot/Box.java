package org.jianhui.command.election.ballot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jianhui.kernel.act.rule.StepIsDue;
import org.jianhui.kernel.election.ballot.BallotCount;
import org.jianhui.kernel.election.ballot.VoidCause;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.election.ballot.event.BallotsIssued;
import org.jianhui.kernel.election.ballot.event.BodyElected;
import org.jianhui.kernel.election.ballot.event.CountKeyed;
import org.jianhui.kernel.election.ballot.event.CountSheetAttached;
import org.jianhui.kernel.election.ballot.event.CountsDiffered;
import org.jianhui.kernel.election.ballot.event.RepeatApproved;
import org.jianhui.kernel.election.ballot.event.RoundDecided;
import org.jianhui.kernel.election.ballot.event.RoundVoided;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/** What is known of a vote so far: the paper, how many were handed out, and what was keyed of this count. */
final class Box {

    private @Nullable BallotOpened opened;
    private int issued;
    private int attempt = 1;
    private final Map<PersonId, BallotCount> keyed = new LinkedHashMap<>();
    private @Nullable RoundDecided decided;
    private @Nullable RoundVoided voided;
    private boolean repeatApproved;
    private boolean filled;
    private final List<AttachmentId> sheets = new ArrayList<>();

    /** Where a round stands. */
    enum Phase {
        OPENED,
        ISSUED,
        DECIDED,
        VOID
    }

    @EventSourcingHandler
    void evolve(BallotOpened event) {
        opened = event;
    }

    @EventSourcingHandler
    void evolve(BallotsIssued event) {
        issued = event.issued();
    }

    @EventSourcingHandler
    void evolve(CountKeyed event) {
        keyed.put(event.teller(), event.count());
    }

    @EventSourcingHandler
    void evolve(CountsDiffered event) {
        attempt = event.attempt() + 1;
        keyed.clear();
    }

    @EventSourcingHandler
    void evolve(RoundDecided event) {
        decided = event;
    }

    @EventSourcingHandler
    void evolve(RoundVoided event) {
        voided = event;
    }

    @EventSourcingHandler
    void evolve(RepeatApproved event) {
        repeatApproved = true;
    }

    @EventSourcingHandler
    void evolve(BodyElected event) {
        filled = true;
    }

    @EventSourcingHandler
    void evolve(CountSheetAttached event) {
        sheets.add(event.sheet());
    }

    BallotOpened opened() {
        return Objects.requireNonNull(opened);
    }

    String edition() {
        return opened().basis().edition();
    }

    /** 0 as long as no papers were handed out. */
    int issued() {
        return issued;
    }

    int attempt() {
        return attempt;
    }

    Map<PersonId, BallotCount> keyed() {
        return keyed;
    }

    /** Null as long as nothing is decided. */
    @Nullable
    RoundDecided decided() {
        return decided;
    }

    /** Whether two tellers counted the same, whatever came of it. */
    boolean isCounted() {
        return decided != null || (voided != null && voided.cause() == VoidCause.MORE_COLLECTED_THAN_ISSUED);
    }

    /** The signed count sheets that are on record. */
    List<AttachmentId> sheets() {
        return sheets;
    }

    boolean isOpen() {
        return decided == null && voided == null;
    }

    boolean isVoid() {
        return voided != null;
    }

    boolean awaitsRepeat() {
        return voided != null && !repeatApproved;
    }

    /** Whether the body's last word is spoken. */
    boolean isFilled() {
        return filled;
    }

    StepIsDue due(String step, boolean due) {
        return new StepIsDue(step, phase().name(), due);
    }

    private Phase phase() {
        if (voided != null) {
            return Phase.VOID;
        }
        if (decided != null) {
            return Phase.DECIDED;
        }
        return issued > 0 ? Phase.ISSUED : Phase.OPENED;
    }
}
