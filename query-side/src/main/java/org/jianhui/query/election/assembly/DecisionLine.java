package org.jianhui.query.election.assembly;

import org.jianhui.kernel.election.ballot.BallotCount;
import org.jianhui.kernel.election.ballot.RoundKind;
import org.jianhui.kernel.election.ballot.TallyResult;
import org.jianhui.kernel.election.ballot.event.RoundDecided;
import org.jianhui.kernel.rule.Basis;
import org.jspecify.annotations.Nullable;

/**
 * What a round came to.
 *
 * @param count as both tellers counted it
 * @param next the round that must follow; null if none does
 * @param basis formula and figures, recomputable
 */
public record DecisionLine(
        BallotCount count, TallyResult result, @Nullable RoundKind next, Basis basis) {

    static DecisionLine of(RoundDecided e) {
        return new DecisionLine(e.count(), e.result(), e.next(), e.basis());
    }
}
