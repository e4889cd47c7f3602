package org.jianhui.kernel.election.ballot.event;

import org.jianhui.kernel.event.Judged;
import org.jianhui.kernel.rule.Basis;

/** A decision that rests on rules: it carries its basis. */
public sealed interface JudgedBallotEvent extends BallotEvent, Judged
        permits BallotOpened, BallotsIssued, CountKeyed, RoundDecided, RoundVoided, BodyElected, CountSheetAttached {

    Basis basis();

    @Override
    default String edition() {
        return basis().edition();
    }
}
