package org.jianhui.command.election.ballot;

import java.util.List;
import java.util.stream.Stream;
import org.jianhui.kernel.election.ballot.TallyResult;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.election.ballot.event.BodyElected;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Basis;

/** The last word on a body. */
final class Elected {

    private Elected() {}

    /** Over all rounds that count: who was elected before this one, and in it. */
    static List<PersonId> of(BallotOpened paper, TallyResult result) {
        return Stream.concat(paper.elected().stream(), result.elected().stream())
                .toList();
    }

    static BodyElected by(BallotOpened paper, TallyResult result, int unfilled, Basis basis) {
        return new BodyElected(
                paper.ballot(),
                paper.assembly(),
                paper.election(),
                paper.union(),
                paper.body(),
                paper.round(),
                of(paper, result),
                unfilled,
                basis);
    }
}
