package org.jianhui.query.inspection;

import java.util.List;
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
import org.jianhui.kernel.rule.Fact;

/** What the decisions on a ballot tell on the timeline; of a keyed count only that it was keyed. */
final class BallotLines {

    private BallotLines() {}

    static StepLines.Line of(BallotEvent event) {
        if (event instanceof BallotOpened e) {
            return act(
                    Fact.of("body", e.body()),
                    Fact.of("round", e.round()),
                    Fact.of("seats", e.seats()),
                    Fact.of("candidates", e.candidates().size()));
        } else if (event instanceof BallotsIssued e) {
            return act(Fact.of("issued", e.issued()));
        } else if (event instanceof CountKeyed e) {
            return act(Fact.of("attempt", e.attempt()));
        } else if (event instanceof CountsDiffered e) {
            return act(Fact.of("attempt", e.attempt()), Fact.of("differences", e.in().size()));
        } else if (event instanceof RoundDecided e) {
            return act(
                    Fact.of("body", e.body()),
                    Fact.of("round", e.round()),
                    Fact.of("valid", e.count().valid()),
                    Fact.of("needed", e.result().needed()),
                    Fact.of("elected", e.result().elected().size()));
        } else if (event instanceof RoundVoided e) {
            return act(
                    Fact.of("body", e.body()),
                    Fact.of("round", e.round()),
                    Fact.of("cause", e.cause()),
                    Fact.of("reason", e.reason() == null ? "" : e.reason()));
        } else if (event instanceof RepeatApproved e) {
            return act(Fact.of("body", e.body()), Fact.of("reason", e.reason()));
        } else if (event instanceof BodyElected e) {
            return act(
                    Fact.of("body", e.body()),
                    Fact.of("elected", e.elected().size()),
                    Fact.of("unfilled", e.unfilled()));
        } else if (event instanceof CountSheetAttached e) {
            return act(Fact.of("body", e.body()), Fact.of("round", e.round()));
        }
        return act();
    }

    private static StepLines.Line act(Fact... facts) {
        return new StepLines.Line(TimelineRow.Kind.ACT, null, List.of(facts));
    }
}
