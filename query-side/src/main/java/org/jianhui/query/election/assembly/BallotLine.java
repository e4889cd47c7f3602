package org.jianhui.query.election.assembly;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jianhui.kernel.election.ballot.VoidCause;
import org.jianhui.kernel.election.ballot.event.BallotEvent;
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
import org.jspecify.annotations.Nullable;

/**
 * One round of voting on one body.
 *
 * @param issued papers handed out; 0 before
 * @param decision null as long as nothing is decided
 * @param voided null unless the round does not count
 * @param result the last word on the body, where this round brought it; null otherwise
 * @param sheets photos and scans of the signed count sheet, in the order they came
 */
public record BallotLine(
        BallotPaper paper,
        BallotState state,
        int issued,
        CountingLine counting,
        @Nullable DecisionLine decision,
        @Nullable VoidLine voided,
        @Nullable BodyResult result,
        List<AttachmentId> sheets) {

    /** A row written before sheets were kept has none. */
    public BallotLine {
        sheets = sheets == null ? List.of() : List.copyOf(sheets);
    }

    static BallotLine opened(BallotOpened e, Instant at) {
        return new BallotLine(
                BallotPaper.of(e, at), BallotState.OPENED, 0, CountingLine.NONE, null, null, null, List.of());
    }

    BallotLine evolve(BallotEvent event, Instant at) {
        if (event instanceof BallotsIssued e) {
            return with(BallotState.ISSUED, e.issued(), counting);
        } else if (event instanceof CountKeyed e) {
            return with(BallotState.FIRST_KEYED, issued, counting.keyed(e));
        } else if (event instanceof CountsDiffered e) {
            return with(BallotState.DIFFERED, issued, counting.differed(e));
        } else if (event instanceof RoundDecided e) {
            return new BallotLine(
                    paper, BallotState.DECIDED, issued, counting, DecisionLine.of(e), voided, result, sheets);
        } else if (event instanceof RoundVoided e) {
            return new BallotLine(paper, BallotState.VOID, issued, counting, decision, VoidLine.of(e), result, sheets);
        } else if (event instanceof RepeatApproved e && voided != null) {
            return new BallotLine(paper, state, issued, counting, decision, voided.repeated(e, at), result, sheets);
        } else if (event instanceof BodyElected e) {
            return new BallotLine(paper, state, issued, counting, decision, voided, BodyResult.of(e), sheets);
        } else if (event instanceof CountSheetAttached e) {
            List<AttachmentId> all =
                    Stream.concat(sheets.stream(), Stream.of(e.sheet())).toList();
            return new BallotLine(paper, state, issued, counting, decision, voided, result, all);
        }
        return this;
    }

    private BallotLine with(BallotState next, int papers, CountingLine counted) {
        return new BallotLine(paper, next, papers, counted, decision, voided, result, sheets);
    }

    /** Whether the vote is neither decided nor void. */
    public boolean running() {
        return decision == null && voided == null;
    }

    /** Whether two tellers counted the same, whatever came of it: from then on the signed sheet can be kept. */
    public boolean counted() {
        return decision != null || (voided != null && voided.cause() == VoidCause.MORE_COLLECTED_THAN_ISSUED);
    }

    /** Whether it waits for the superior's leave to be repeated. */
    public boolean awaitsRepeat() {
        return voided != null && voided.repeat() == null;
    }

    /** Whether it was found void only after a later round was opened, which no leave to repeat it led to. */
    boolean fellAfter(BallotLine later) {
        return voided != null
                && (voided.repeat() == null
                        || voided.repeat().approvedAt().isAfter(later.paper().openedAt()));
    }
}
