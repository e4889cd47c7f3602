package org.jianhui.command.election.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.ballot.BallotScenario.A;
import static org.jianhui.command.election.ballot.BallotScenario.B;
import static org.jianhui.command.election.ballot.BallotScenario.BALLOT;
import static org.jianhui.command.election.ballot.BallotScenario.C;
import static org.jianhui.command.election.ballot.BallotScenario.OTHER_TELLER;
import static org.jianhui.command.election.ballot.BallotScenario.count;
import static org.jianhui.command.election.ballot.BallotScenario.line;
import static org.jianhui.command.election.ballot.BallotScenario.paper;
import static org.jianhui.command.election.ballot.BallotScenario.papers;
import static org.jianhui.command.election.ballot.CountBallotTest.key;

import java.util.List;
import org.jianhui.command.election.DecisionScenario;
import org.jianhui.kernel.election.ballot.BallotCommand.ApproveRepeat;
import org.jianhui.kernel.election.ballot.BallotCommand.IssueBallots;
import org.jianhui.kernel.election.ballot.BallotCommand.LeaveSeatsOpen;
import org.jianhui.kernel.election.ballot.BallotCommand.VoidRound;
import org.jianhui.kernel.election.ballot.BallotCount;
import org.jianhui.kernel.election.ballot.RoundKind;
import org.jianhui.kernel.election.ballot.event.BodyElected;
import org.jianhui.kernel.election.ballot.event.RepeatApproved;
import org.jianhui.kernel.election.ballot.event.RoundDecided;
import org.jianhui.kernel.election.ballot.event.RoundVoided;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Covers("E-08")
class RoundOutcomeTest {

    @ParameterizedTest
    @CsvSource({"20, false", "21, true"})
    void AC_059_more_than_half_of_those_due_is_elected(int votes, boolean elected) {
        RoundDecided decided = agreed(new BallotScenario().issued(36), count(36, 30, votes, 0), RoundDecided.class);
        assertThat(decided.result().elected().contains(B)).isEqualTo(elected);
        assertThat(decided.basis().facts())
                .extracting(fact -> fact.name() + " " + fact.value())
                .contains("needed 21", B.value() + " 2 × " + votes + (elected ? " > " : " ≤ ") + "1 × 40");
    }

    @ParameterizedTest
    @CsvSource({"37, true", "36, false", "35, false"})
    void AC_060_more_collected_than_issued_voids_the_round(int collected, boolean voided) {
        List<DomainEvent> events = agreed(new BallotScenario().issued(36), count(collected, 22, 21, 0));
        assertThat(events.stream().anyMatch(RoundVoided.class::isInstance)).isEqualTo(voided);
        assertThat(events.stream().anyMatch(BodyElected.class::isInstance)).isEqualTo(!voided);
    }

    @Test
    void seats_nobody_had_the_votes_for_stay_open_as_the_rules_say() {
        BodyElected elected = agreed(new BallotScenario().issued(36), count(36, 30, 20, 16), BodyElected.class);
        assertThat(elected.elected()).containsExactly(A);
        assertThat(elected.unfilled()).isEqualTo(1);
    }

    @Test
    void or_are_voted_on_once_more_as_the_rules_say() {
        RoundDecided first =
                agreed(new BallotScenario().oneFurtherRound().issued(36), count(36, 30, 20, 16), RoundDecided.class);
        assertThat(first.next()).isEqualTo(RoundKind.FURTHER);
        DecisionScenario further = new BallotScenario()
                .oneFurtherRound()
                .start()
                .and(paper(1, RoundKind.FURTHER, List.of(A), B, C), papers(36));
        BodyElected elected = agreed(further, count(36, 0, line(B, 20), line(C, 16)), BodyElected.class);
        assertThat(elected.elected()).containsExactly(A);
        assertThat(elected.unfilled()).isEqualTo(1);
    }

    /** 20 of 40 elect nobody, 21 do: the rules may leave a seat open, but no body. */
    @ParameterizedTest
    @CsvSource({"FIRST, 20", "FIRST, 21", "FURTHER, 20", "FURTHER, 21"})
    void a_body_of_which_nobody_is_elected_is_voted_on_again_whatever_the_rules_say_of_seats(
            RoundKind kind, int votes) {
        for (BallotScenario rules : List.of(new BallotScenario(), new BallotScenario().oneFurtherRound())) {
            DecisionScenario voting = rules.start().and(paper(1, kind, A, B), papers(36));
            List<DomainEvent> events = agreed(voting, count(36, 0, line(A, votes), line(B, 15)));
            assertThat(events.stream().anyMatch(BodyElected.class::isInstance)).isEqualTo(votes > 20);
            assertThat(events)
                    .filteredOn(RoundDecided.class::isInstance)
                    .extracting(each -> ((RoundDecided) each).next())
                    .containsExactly(votes > 20 ? null : RoundKind.FURTHER);
        }
    }

    /** B and C both have more than half; whoever of them stands no longer elects nobody, and the reason is in the basis. */
    @Test
    void who_stands_no_longer_when_the_votes_are_counted_is_not_elected_by_them() {
        BallotCount votes = count(36, 30, 25, 10);
        assertThat(agreed(new BallotScenario().issued(36), votes, BodyElected.class)
                        .elected())
                .containsExactly(A, B);
        BodyElected without = agreed(new BallotScenario().out(B).issued(36), votes, BodyElected.class);
        assertThat(without.elected()).containsExactly(A);
        assertThat(without.unfilled()).isEqualTo(1);
        assertThat(without.basis().rules()).contains("E-04", "E-07");
        assertThat(without.basis().facts()).contains(Fact.of("leftOut", List.of(B)));
        assertThat(agreed(new BallotScenario().out(A, B, C).issued(36), votes, RoundDecided.class)
                        .next())
                .isEqualTo(RoundKind.FURTHER);
        DecisionScenario second =
                new BallotScenario().out(A).start().and(paper(1, RoundKind.FURTHER, List.of(A), B, C), papers(36));
        BodyElected later = agreed(second, count(36, 0, line(B, 30), line(C, 6)), BodyElected.class);
        assertThat(later.elected()).containsExactly(B);
        assertThat(later.unfilled()).isEqualTo(1);
    }

    @Test
    void nor_may_the_meeting_leave_a_whole_body_open() {
        BodyStanding again = new BodyStanding(1, 1, RoundKind.FURTHER, false, null, false, false, List.of(), List.of());
        DecisionScenario nobody = agreedIn(new BallotScenario().body(again).issued(36), count(36, 20, 16, 10));
        assertThat(nobody.refused(new LeaveSeatsOpen(BALLOT, "无人当选，会议决定暂缺"))
                        .by("E-08", "ELECTION_INCOMPLETE")
                        .fact("missing"))
                .isEqualTo("[UNION_COMMITTEE]");
    }

    @Test
    void a_tie_for_the_last_seat_goes_to_a_second_ballot() {
        RoundDecided decided = agreed(new BallotScenario().issued(36), count(36, 24, 23, 23), RoundDecided.class);
        assertThat(decided.result().elected()).containsExactly(A);
        assertThat(decided.result().tied()).containsExactly(B, C);
        assertThat(decided.next()).isEqualTo(RoundKind.RUNOFF);
    }

    @Test
    void in_the_second_ballot_the_most_votes_win_and_a_new_tie_goes_to_another() {
        DecisionScenario runoff =
                new BallotScenario().opened(1, RoundKind.RUNOFF, B, C).and(papers(36));
        BodyElected elected = agreed(runoff, count(36, 0, line(B, 19), line(C, 17)), BodyElected.class);
        assertThat(elected.elected()).containsExactly(B);
        DecisionScenario again =
                new BallotScenario().opened(1, RoundKind.RUNOFF, B, C).and(papers(36));
        RoundDecided tied = agreed(again, count(36, 0, line(B, 18), line(C, 18)), RoundDecided.class);
        assertThat(tied.next()).isEqualTo(RoundKind.RUNOFF);
    }

    @Test
    void instead_of_the_round_that_would_follow_the_seats_may_be_left_open() {
        BodyStanding tied =
                new BodyStanding(1, 1, RoundKind.RUNOFF, false, null, false, false, List.of(A), List.of(B, C));
        BodyStanding running =
                new BodyStanding(1, 2, RoundKind.RUNOFF, true, null, false, false, List.of(A), List.of(B, C));
        LeaveSeatsOpen leave = new LeaveSeatsOpen(BALLOT, "两人票数相等，会议决定暂缺");
        BodyElected left = agreedIn(new BallotScenario().body(tied).issued(36), count(36, 24, 23, 23))
                .when(leave, BodyElected.class);
        assertThat(left.elected()).containsExactly(A);
        assertThat(left.unfilled()).isEqualTo(1);
        agreedIn(new BallotScenario().body(tied).issued(36), count(36, 24, 23, 23))
                .refused(new LeaveSeatsOpen(BALLOT, " "))
                .by("R-12", "REASON_MISSING");
        agreedIn(new BallotScenario().body(running).issued(36), count(36, 24, 23, 23))
                .refused(leave)
                .by("E-11", "STEP_NOT_DUE");
    }

    @Test
    void an_irregular_round_is_voided_with_a_reason_and_repeated_by_the_superiors_leave() {
        DecisionScenario voting = new BallotScenario().voided().issued(36);
        voting.refused(new VoidRound(BALLOT, "")).by("R-12", "REASON_MISSING");
        voting.refused(new ApproveRepeat(BALLOT, "同意重投")).by("E-11", "STEP_NOT_DUE");
        DecisionScenario voided = voting.then(new VoidRound(BALLOT, "选票印错"));
        voided.refused(new IssueBallots(BALLOT, 36)).by("E-11", "STEP_NOT_DUE");
        PersonId superior = new PersonId("person-superior");
        RepeatApproved approved = voided.by(superior).when(new ApproveRepeat(BALLOT, "同意重投"), RepeatApproved.class);
        assertThat(approved.approvedBy()).isEqualTo(superior);
        voided.then(new ApproveRepeat(BALLOT, "同意重投"))
                .refused(new ApproveRepeat(BALLOT, "同意重投"))
                .by("E-11", "STEP_NOT_DUE");
    }

    private static <E extends DomainEvent> E agreed(DecisionScenario voting, BallotCount count, Class<E> type) {
        return voting.then(key(count)).by(OTHER_TELLER).when(key(count), type);
    }

    private static List<DomainEvent> agreed(DecisionScenario voting, BallotCount count) {
        return voting.then(key(count)).by(OTHER_TELLER).when(key(count));
    }

    private static DecisionScenario agreedIn(DecisionScenario voting, BallotCount count) {
        return voting.then(key(count)).by(OTHER_TELLER).then(key(count));
    }
}
