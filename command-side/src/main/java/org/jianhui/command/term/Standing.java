package org.jianhui.command.term;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jianhui.kernel.act.rule.CaseStillOpen;
import org.jianhui.kernel.act.rule.StepIsDue;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.rule.PaperNumbered;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.term.TermEnd;
import org.jianhui.kernel.term.TermRequest;
import org.jianhui.kernel.term.event.DepartureRequested;
import org.jianhui.kernel.term.event.FillingRequested;
import org.jianhui.kernel.term.event.PostponementRequested;
import org.jianhui.kernel.term.event.ReelectionEnded;
import org.jianhui.kernel.term.event.ReelectionMeetingRequested;
import org.jianhui.kernel.term.event.ReelectionOpened;
import org.jianhui.kernel.term.event.ReplyChased;
import org.jianhui.kernel.term.event.ReplyEscalated;
import org.jianhui.kernel.term.event.ReplyMovedToCounty;
import org.jianhui.kernel.term.event.RequestReplied;
import org.jianhui.kernel.term.event.TermBegan;
import org.jianhui.kernel.term.event.TermEndWarned;
import org.jianhui.kernel.term.event.TermEnded;
import org.jianhui.kernel.term.event.TermOverrun;
import org.jianhui.kernel.term.event.TermPostponed;
import org.jspecify.annotations.Nullable;

/** All that is known of a term, for the steps that decide on it. */
final class Standing {

    private final Set<String> numbers = new HashSet<>();
    private final Set<String> replies = new HashSet<>();
    private @Nullable TermBegan began;
    private @Nullable LocalDate lastDay;
    private @Nullable UnionId repliesUnion;
    private @Nullable Asked asked;
    private @Nullable TermEnd ended;
    private int warned;
    private boolean overrun;
    private @Nullable ElectionId reelection;
    private boolean meetingApproved;

    boolean hasBegun() {
        return began != null;
    }

    boolean runs() {
        return began != null && ended == null;
    }

    TermId term() {
        return began().term();
    }

    /** By which the committee came into office; no case of this system if it was brought in. */
    ElectionId election() {
        return began().election();
    }

    UnionId union() {
        return began().union();
    }

    UnionId county() {
        return began().countyUnion();
    }

    /** The union whose reply is due: the upper union, unless the reply has moved. */
    UnionId repliesUnion() {
        return Objects.requireNonNull(repliesUnion);
    }

    String edition() {
        return began().edition();
    }

    LocalDate firstDay() {
        return began().firstDay();
    }

    /** Last day of the term: as approved, or as postponed. */
    LocalDate lastDay() {
        return Objects.requireNonNull(lastDay);
    }

    /** Last day as it was approved with the result; a postponement is counted from it. */
    LocalDate approvedLastDay() {
        return began().lastDay();
    }

    @Nullable
    Asked asked() {
        return asked;
    }

    int warned() {
        return warned;
    }

    boolean overrun() {
        return overrun;
    }

    /** The case of the next election; null while none runs. */
    @Nullable
    ElectionId reelection() {
        return reelection;
    }

    /** Whether the superior has agreed to the meeting of the election that runs. */
    boolean meetingApproved() {
        return meetingApproved;
    }

    CaseStillOpen stillOpen() {
        return new CaseStillOpen(ended != null, ended == null ? "" : ended.name());
    }

    StepIsDue due(String step, boolean due) {
        return new StepIsDue(step, asked == null ? "InOffice" : "Asked", due);
    }

    PaperNumbered own(String number) {
        return new PaperNumbered(number, numbers.contains(number));
    }

    PaperNumbered reply(String number) {
        return new PaperNumbered(number, replies.contains(number));
    }

    private TermBegan began() {
        return Objects.requireNonNull(began);
    }

    @EventSourcingHandler
    void evolve(TermBegan event) {
        began = event;
        lastDay = event.lastDay();
        repliesUnion = event.upperUnion();
        replies.add(event.approval().number());
    }

    @EventSourcingHandler
    void evolve(TermEndWarned event) {
        warned = event.warning();
    }

    @EventSourcingHandler
    void evolve(ReelectionOpened event) {
        reelection = event.election();
        meetingApproved = false;
    }

    @EventSourcingHandler
    void evolve(ReelectionEnded event) {
        reelection = null;
    }

    @EventSourcingHandler
    void evolve(TermOverrun event) {
        overrun = true;
    }

    @EventSourcingHandler
    void evolve(PostponementRequested event) {
        numbers.add(event.request().number());
        asked = new Asked(TermRequest.POSTPONEMENT, event.request(), event, event.replyDueOn(), false, false);
    }

    @EventSourcingHandler
    void evolve(DepartureRequested event) {
        numbers.add(event.request().number());
        asked = new Asked(TermRequest.DEPARTURE, event.request(), event, event.replyDueOn(), false, false);
    }

    @EventSourcingHandler
    void evolve(FillingRequested event) {
        numbers.add(event.request().number());
        asked = new Asked(TermRequest.FILLING, event.request(), event, event.replyDueOn(), false, false);
    }

    @EventSourcingHandler
    void evolve(ReelectionMeetingRequested event) {
        numbers.add(event.request().number());
        asked = new Asked(TermRequest.REELECTION_MEETING, event.request(), event, event.replyDueOn(), false, false);
    }

    @EventSourcingHandler
    void evolve(RequestReplied event) {
        replies.add(event.reply().number());
        if (event.outcome() == ReplyOutcome.APPROVED
                && asked != null
                && asked.asks() instanceof ReelectionMeetingRequested meeting) {
            meetingApproved = meeting.election().equals(reelection);
        }
        asked = null;
    }

    @EventSourcingHandler
    void evolve(TermPostponed event) {
        lastDay = event.lastDay();
        warned = 0;
        overrun = false;
    }

    @EventSourcingHandler
    void evolve(ReplyChased event) {
        if (asked != null) {
            asked = new Asked(asked.about(), asked.request(), asked.asks(), asked.dueOn(), true, asked.escalated());
        }
    }

    @EventSourcingHandler
    void evolve(ReplyEscalated event) {
        if (asked != null) {
            asked = new Asked(asked.about(), asked.request(), asked.asks(), asked.dueOn(), asked.chased(), true);
        }
    }

    @EventSourcingHandler
    void evolve(ReplyMovedToCounty event) {
        repliesUnion = event.to();
    }

    @EventSourcingHandler
    void evolve(TermEnded event) {
        ended = event.cause();
        asked = null;
    }
}
