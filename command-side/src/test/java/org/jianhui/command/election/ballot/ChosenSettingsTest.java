package org.jianhui.command.election.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.ballot.BallotScenario.A;
import static org.jianhui.command.election.ballot.BallotScenario.B;
import static org.jianhui.command.election.ballot.BallotScenario.BALLOT;
import static org.jianhui.command.election.ballot.BallotScenario.C;
import static org.jianhui.command.election.ballot.BallotScenario.MEETING;
import static org.jianhui.command.election.ballot.BallotScenario.OTHER_TELLER;
import static org.jianhui.command.election.ballot.BallotScenario.count;
import static org.jianhui.command.election.ballot.BallotScenario.line;
import static org.jianhui.command.election.ballot.BallotScenario.papers;

import java.util.List;
import org.jianhui.command.election.DecisionScenario;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.ballot.BallotCommand.KeyCount;
import org.jianhui.kernel.election.ballot.BallotCommand.OpenBallot;
import org.jianhui.kernel.election.ballot.BallotCount;
import org.jianhui.kernel.election.ballot.RoundKind;
import org.jianhui.kernel.election.ballot.event.RoundDecided;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What another edition may choose about the vote, and what the shipped one has chosen, each at its boundary. */
@Covers({"E-03", "E-08"})
class ChosenSettingsTest {

    /** 40 due and 36 present: more than half are 21 of the ones, 19 of the others. */
    @ParameterizedTest
    @CsvSource({"due, 20, false", "due, 21, true", "present, 18, false", "present, 19, true"})
    void the_majority_is_of_those_due_or_of_those_present(String base, int votes, boolean elected) {
        BallotScenario scenario = new BallotScenario();
        if (base.equals("present")) {
            scenario.choosing("election.majorityBase", base);
        }
        RoundDecided decided = agreed(scenario.issued(36), count(36, 30, votes, 0));
        assertThat(decided.result().elected().contains(B)).isEqualTo(elected);
    }

    @ParameterizedTest
    @CsvSource({"plurality, 19, true", "majority, 20, false", "majority, 21, true"})
    void in_a_run_off_the_most_votes_win_or_the_majority_is_needed_again(String rule, int votes, boolean elected) {
        BallotScenario scenario = new BallotScenario();
        if (rule.equals("majority")) {
            scenario.choosing("election.runoff", rule);
        }
        DecisionScenario runoff = scenario.opened(1, RoundKind.RUNOFF, B, C).and(papers(36));
        RoundDecided decided = agreed(runoff, count(36, 0, line(B, votes), line(C, 36 - votes)));
        assertThat(decided.result().elected().contains(B)).isEqualTo(elected);
    }

    /** Two seats: three candidates are one more. */
    @ParameterizedTest
    @CsvSource({"2, false", "3, true"})
    void the_fund_audit_committee_may_need_more_candidates_than_seats_too(int candidates, boolean enough) {
        OpenBallot audit = new OpenBallot(
                BALLOT, MEETING, Body.FUND_AUDIT_COMMITTEE, List.of(A, B, C).subList(0, candidates));
        DecisionScenario start = new BallotScenario()
                .choosing("election.fundAudit.equal", "false")
                .start();
        if (enough) {
            assertThat(start.when(audit)).hasSize(1);
        } else {
            start.refused(audit).by("E-08", "SURPLUS_TOO_SMALL");
        }
    }

    private static RoundDecided agreed(DecisionScenario voting, BallotCount count) {
        KeyCount key = new KeyCount(BALLOT, count);
        return voting.then(key).by(OTHER_TELLER).when(key, RoundDecided.class);
    }
}
