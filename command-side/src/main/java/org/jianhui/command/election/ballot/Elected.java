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

    /** Before this round and in it, over all rounds that count, without who is out since. */
    static List<PersonId> of(BallotOpened paper, TallyResult result, List<PersonId> out) {
        return Stream.concat(paper.elected().stream(), result.elected().stream())
                .filter(each -> !out.contains(each))
                .toList();
    }

    /** @param unfilled of the seats that were voted on in this round; seats of those who are out are open beside them */
    static BodyElected by(BallotOpened paper, TallyResult result, List<PersonId> out, int unfilled, Basis basis) {
        long gone = paper.elected().stream().filter(out::contains).count();
        return new BodyElected(
                paper.ballot(),
                paper.assembly(),
                paper.election(),
                paper.union(),
                paper.body(),
                paper.round(),
                of(paper, result, out),
                unfilled + Math.toIntExact(gone),
                basis);
    }
}
