package org.jianhui.kernel.election.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.kernel.election.ballot.BallotMark.ABSTAIN;
import static org.jianhui.kernel.election.ballot.BallotMark.AGAINST;
import static org.jianhui.kernel.election.ballot.BallotMark.FOR;

import java.util.Set;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.Edition;
import org.jianhui.kernel.rule.Fraction;
import org.jianhui.kernel.rule.Percent;
import org.jianhui.kernel.rule.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Covers({"E-08", "E-13"})
class ElectionParametersTest {

    private final Edition plan = RuleBook.shipped().editions().get(0);

    @Test
    void the_meeting_is_judged_by_the_edition() {
        AssemblyParameters meeting = plan.parameters(AssemblyParameters.class);
        assertThat(meeting.congressFrom()).isEqualTo(100);
        assertThat(meeting.noticeWorkdays()).isEqualTo(5);
        assertThat(meeting.quorum()).isEqualTo(new Fraction(2, 3));
        assertThat(meeting.womenCommitteeFrom()).isEqualTo(10);
        assertThat(meeting.committeeRequiredFrom()).isEqualTo(25);
        assertThat(meeting.delegates().of(450)).hasToString("Optional[40-60]");
        assertThat(meeting.committeeSize().of(450)).hasToString("Optional[7-15]");
        assertThat(meeting.officers()).isEqualTo(OfficersElectedBy.COMMITTEE);
    }

    @Test
    void the_ballot_is_judged_by_the_edition() {
        BallotParameters ballot = plan.parameters(BallotParameters.class);
        assertThat(ballot.majority()).isEqualTo(new Fraction(1, 2));
        assertThat(ballot.base()).isEqualTo(MajorityBase.DUE);
        assertThat(ballot.tie()).isEqualTo(TieRule.RUNOFF);
        assertThat(ballot.runoff()).isEqualTo(RunoffRule.PLURALITY);
        assertThat(ballot.surplus()).isEqualTo(new Percent(5));
        assertThat(ballot.auditEqual()).isTrue();
        assertThat(ballot.marks().allowed()).isEqualTo(Set.of(FOR, AGAINST, ABSTAIN));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 1", "5, 4", "6, 5", "20, 19", "21, 20", "22, 20", "23, 21"})
    void a_list_allows_the_seats_that_leave_five_in_a_hundred_more_candidates(int candidates, int seats) {
        BallotParameters ballot = plan.parameters(BallotParameters.class);
        assertThat(ballot.mostSeats(Body.UNION_COMMITTEE, candidates)).isEqualTo(seats);
        assertThat(ballot.mostSeats(Body.FUND_AUDIT_COMMITTEE, candidates)).isEqualTo(candidates);
        assertThat(ballot.mostSeats(Body.WOMEN_COMMITTEE, candidates)).isEqualTo(candidates);
    }
}
