package org.jianhui.command.election.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.ballot.BallotScenario.A;
import static org.jianhui.command.election.ballot.BallotScenario.B;
import static org.jianhui.command.election.ballot.BallotScenario.BALLOT;
import static org.jianhui.command.election.ballot.BallotScenario.OTHER_TELLER;
import static org.jianhui.command.election.ballot.BallotScenario.count;
import static org.jianhui.command.election.ballot.CountBallotTest.key;

import org.jianhui.command.election.DecisionScenario;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.ballot.BallotCommand.ApproveRepeat;
import org.jianhui.kernel.election.ballot.BallotCommand.LeaveSeatsOpen;
import org.jianhui.kernel.election.ballot.BallotCommand.VoidRound;
import org.jianhui.kernel.election.ballot.BallotCount;
import org.jianhui.kernel.election.ballot.VoidCause;
import org.jianhui.kernel.election.ballot.event.RepeatApproved;
import org.jianhui.kernel.election.ballot.event.RoundVoided;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.Fact;
import org.junit.jupiter.api.Test;

/** A fault found after the decision and before the closing: the round is void, and what it elected is taken back. */
@Covers("E-08")
class VoidDecidedRoundTest {

    private static final VoidRound WRONG_SHEET = new VoidRound(BALLOT, "计票单有误");
    private static final BallotCount VOTES = count(36, 30, 25, 10);

    private static DecisionScenario decided(BallotScenario scenario) {
        return scenario.issued(36).then(key(VOTES)).by(OTHER_TELLER).then(key(VOTES));
    }

    @Test
    void is_void_with_its_reason_and_names_whom_it_had_elected() {
        RoundVoided voided = decided(new BallotScenario()).when(WRONG_SHEET, RoundVoided.class);
        assertThat(voided.cause()).isEqualTo(VoidCause.FOUND_AFTER_DECISION);
        assertThat(voided.reason()).isEqualTo("计票单有误");
        assertThat(voided.basis().rules()).contains("E-08");
        assertThat(voided.basis().facts())
                .filteredOn(fact -> fact.name().equals("takenBack"))
                .extracting(Fact::value)
                .containsExactly("[" + A.value() + ", " + B.value() + "]");
    }

    @Test
    void needs_a_reason_and_a_meeting_that_is_open() {
        decided(new BallotScenario()).refused(new VoidRound(BALLOT, " ")).by("R-12", "REASON_MISSING");
        DecisionScenario counting =
                new BallotScenario().issued(36).then(key(VOTES)).by(OTHER_TELLER);
        new BallotScenario()
                .meetingClosed()
                .issued(36)
                .and(counting.when(key(VOTES)))
                .refused(WRONG_SHEET)
                .by("E-11", "MEETING_NOT_OPEN");
    }

    @Test
    void waits_until_no_later_round_rests_on_it() {
        assertThat(decided(new BallotScenario().later(2))
                        .refused(WRONG_SHEET)
                        .by("E-08", "LATER_ROUND_STANDS")
                        .fact("later"))
                .isEqualTo("[2]");
        decided(new BallotScenario().later()).when(WRONG_SHEET, RoundVoided.class);
    }

    /** The procedure votes again on one body; of two at once it would lose one. */
    @Test
    void waits_until_the_other_body_has_its_result_again() {
        assertThat(decided(new BallotScenario().again(Body.WOMEN_COMMITTEE))
                        .refused(WRONG_SHEET)
                        .by("E-08", "ANOTHER_BODY_VOTED_AGAIN")
                        .fact("bodies"))
                .isEqualTo("[WOMEN_COMMITTEE]");
        decided(new BallotScenario().again()).when(WRONG_SHEET, RoundVoided.class);
    }

    @Test
    void is_voided_once_leaves_no_seats_open_and_is_repeated_by_the_superiors_leave() {
        DecisionScenario voided = decided(new BallotScenario().voided()).then(WRONG_SHEET);
        voided.refused(WRONG_SHEET).by("E-11", "STEP_NOT_DUE");
        voided.refused(new LeaveSeatsOpen(BALLOT, "暂缺")).by("E-11", "STEP_NOT_DUE");
        voided.when(new ApproveRepeat(BALLOT, "同意重新投票"), RepeatApproved.class);
    }

    /** The leave for a later round is worth nothing once an earlier one is void. */
    @Test
    void is_not_repeated_where_an_earlier_round_was_voided_after_it() {
        decided(new BallotScenario())
                .then(WRONG_SHEET)
                .refused(new ApproveRepeat(BALLOT, "同意"))
                .by("E-11", "STEP_NOT_DUE");
    }
}
