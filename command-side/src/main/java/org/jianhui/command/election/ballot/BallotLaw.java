package org.jianhui.command.election.ballot;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jianhui.command.election.assembly.Candidacies;
import org.jianhui.command.election.assembly.Electorate;
import org.jianhui.command.election.assembly.MeetingFacts;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.document.ProofsOnRecord;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.parameter.BallotParameters;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.rule.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * What a ballot is judged by.
 *
 * @param meetings the meetings; null for one that does not exist
 * @param bodies how far the vote on a body has come; null before the rules are adopted
 * @param later the rounds of its body after one that are open or count
 * @param again the other bodies of its meeting that have no result any more, since one was found void
 */
record BallotLaw(
        RuleBook book,
        Function<AssemblyId, @Nullable MeetingFacts> meetings,
        BiFunction<AssemblyId, Body, @Nullable BodyStanding> bodies,
        Function<BallotId, List<Integer>> later,
        Function<BallotId, List<Body>> again,
        Candidacies candidacies,
        Electorate electorate,
        ProofsOnRecord proofs) {

    BallotParameters ballot(String edition) {
        return book.edition(edition).parameters(BallotParameters.class);
    }

    /** @throws NotFound if there is no such meeting */
    MeetingFacts meeting(AssemblyId assembly) {
        MeetingFacts facts = meetings.apply(assembly);
        if (facts == null) {
            throw new NotFound("UNKNOWN", "no such meeting");
        }
        return facts;
    }
}
