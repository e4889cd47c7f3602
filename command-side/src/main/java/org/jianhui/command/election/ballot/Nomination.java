package org.jianhui.command.election.ballot;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.command.election.assembly.MeetingFacts;
import org.jianhui.command.election.assembly.rule.MoreCandidatesThanSeats;
import org.jianhui.command.election.ballot.rule.EqualsStandAlone;
import org.jianhui.command.election.ballot.rule.MeetingIsOpen;
import org.jianhui.command.election.ballot.rule.NobodyBlockedVotedOn;
import org.jianhui.command.election.ballot.rule.NobodyVotedOnTwice;
import org.jianhui.command.election.ballot.rule.OnlyApprovedVotedOn;
import org.jianhui.kernel.election.ballot.BallotCommand.OpenBallot;
import org.jianhui.kernel.election.ballot.RoundKind;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Rule;

/** Who may stand on the paper of a round (E-03, E-04, E-07, E-08). */
record Nomination(OpenBallot command, MeetingFacts meeting, BodyStanding body, BallotLaw law) {

    List<Rule> rules() {
        List<PersonId> candidates = command.candidates();
        List<PersonId> standing = law.candidacies().standing(meeting.election(), command.body());
        List<PersonId> blocked = law.candidacies().blocked(meeting.election(), command.body());
        List<Rule> rules = new ArrayList<>();
        rules.add(new MeetingIsOpen(meeting.open()));
        rules.add(new OnlyApprovedVotedOn(candidates.stream()
                .filter(each -> !standing.contains(each) && !votedEqual(each))
                .toList()));
        rules.add(new NobodyBlockedVotedOn(
                candidates.stream().filter(blocked::contains).toList()));
        rules.add(new NobodyVotedOnTwice(candidates.stream()
                .filter(each ->
                        body.elected().contains(each) || candidates.indexOf(each) != candidates.lastIndexOf(each))
                .distinct()
                .toList()));
        if (body.next() == RoundKind.RUNOFF) {
            rules.add(new EqualsStandAlone(body.tied(), candidates));
        } else {
            long kept = standing.stream().filter(blocked::contains).count();
            rules.add(new MoreCandidatesThanSeats(
                    command.body(), candidates.size(), Math.toIntExact(kept), seats(), surplus()));
        }
        return rules;
    }

    /** Whom the voters wrote in and who has as many votes as another stands in the run-off, whoever proposed the others. */
    private boolean votedEqual(PersonId person) {
        return body.next() == RoundKind.RUNOFF && body.tied().contains(person);
    }

    /** A further round fills what it can; only the first must offer a choice. */
    private int seats() {
        return body.next() == RoundKind.FIRST ? body.seatsLeft() : 1;
    }

    private int surplus() {
        return body.next() == RoundKind.FIRST
                ? law.ballot(meeting.edition()).surplusFor(command.body(), body.seatsLeft())
                : 0;
    }
}
