package org.jianhui.command.election.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.ballot.BallotScenario.A;
import static org.jianhui.command.election.ballot.BallotScenario.B;
import static org.jianhui.command.election.ballot.BallotScenario.BALLOT;
import static org.jianhui.command.election.ballot.BallotScenario.C;
import static org.jianhui.command.election.ballot.BallotScenario.MEETING;
import static org.jianhui.command.election.ballot.BallotScenario.open;

import java.util.List;
import java.util.stream.IntStream;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.ballot.BallotCommand.OpenBallot;
import org.jianhui.kernel.election.ballot.RoundKind;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Covers({"E-03", "E-04", "E-07", "E-08", "E-11"})
class OpenBallotTest {

    @Test
    void opens_with_the_approved_candidates() {
        BallotOpened opened = new BallotScenario().start().when(open(A, B, C), BallotOpened.class);
        assertThat(opened.candidates()).containsExactly(A, B, C);
        assertThat(opened.seats()).isEqualTo(2);
        assertThat(opened.round()).isEqualTo(1);
        assertThat(opened.due()).isEqualTo(40);
        assertThat(opened.basis().rules()).contains("E-04", "E-07", "E-08");
    }

    @Test
    void AC_050_who_is_not_approved_is_not_on_the_ballot() {
        new BallotScenario().standing(A, B).start().refused(open(A, B, C)).by("E-04", "CANDIDATE_NOT_APPROVED");
    }

    @Test
    void AC_050_who_is_objected_to_is_not_on_the_ballot_and_the_others_proceed() {
        BallotScenario objected = new BallotScenario().blocked(B);
        objected.start().refused(open(A, B, C)).by("E-07", "CANDIDATE_BLOCKED");
        assertThat(objected.start().when(open(A, C), BallotOpened.class).candidates())
                .containsExactly(A, C);
    }

    @Test
    void nobody_stands_twice_for_a_body() {
        new BallotScenario().start().refused(open(A, B, C, A)).by("E-03", "CANDIDATE_LISTED_TWICE");
    }

    @ParameterizedTest
    @CsvSource({"2, 3", "20, 21", "21, 23"})
    void the_committee_has_five_percent_more_candidates_than_seats_rounded_up(int seats, int needed) {
        PersonId[] enough = people(needed);
        BallotScenario scenario = new BallotScenario()
                .standing(enough)
                .body(new BodyStanding(seats, 0, RoundKind.FIRST, false, null, false, false, List.of(), List.of()));
        scenario.start().refused(open(people(needed - 1))).by("E-08", "SURPLUS_TOO_SMALL");
        assertThat(scenario.start().when(open(enough))).hasSize(1);
    }

    @Test
    void the_fund_audit_committee_may_have_as_many_candidates_as_seats() {
        OpenBallot audit = new OpenBallot(BALLOT, MEETING, Body.FUND_AUDIT_COMMITTEE, List.of(A, B));
        assertThat(new BallotScenario().start().when(audit)).hasSize(1);
    }

    @Test
    void not_before_the_meeting_is_open() {
        new BallotScenario().meetingClosed().start().refused(open(A, B, C)).by("E-11", "MEETING_NOT_OPEN");
    }

    @Test
    void one_vote_on_a_body_at_a_time_and_none_when_it_is_elected() {
        BodyStanding voting = new BodyStanding(2, 1, RoundKind.FIRST, true, null, false, false, List.of(), List.of());
        BodyStanding done = new BodyStanding(0, 1, RoundKind.FIRST, false, null, false, true, List.of(A, B), List.of());
        new BallotScenario().body(voting).start().refused(open(A, B, C)).by("E-08", "BALLOT_NOT_DUE");
        new BallotScenario().body(done).start().refused(open(C)).by("E-08", "BALLOT_NOT_DUE");
    }

    @Test
    void a_void_round_is_repeated_when_the_superior_has_agreed() {
        BallotId voided = new BallotId("ballot-0");
        BodyStanding waiting =
                new BodyStanding(2, 1, RoundKind.FIRST, false, voided, false, false, List.of(), List.of());
        BodyStanding agreed = new BodyStanding(2, 1, RoundKind.FIRST, false, voided, true, false, List.of(), List.of());
        new BallotScenario().body(waiting).start().refused(open(A, B, C)).by("E-08", "REPEAT_NOT_APPROVED");
        BallotOpened again = new BallotScenario().body(agreed).start().when(open(A, B, C), BallotOpened.class);
        assertThat(again.round()).isEqualTo(2);
        assertThat(again.repeats()).isEqualTo(voided);
    }

    @Test
    void in_a_second_ballot_all_equals_stand_and_nobody_else() {
        BodyStanding tied =
                new BodyStanding(1, 1, RoundKind.RUNOFF, false, null, false, false, List.of(A), List.of(B, C));
        BallotScenario scenario = new BallotScenario().body(tied);
        scenario.start().refused(open(B)).by("E-08", "RUNOFF_CANDIDATES");
        scenario.start().refused(open(A, B, C)).by("E-03", "CANDIDATE_LISTED_TWICE");
        BallotOpened runoff = scenario.start().when(open(C, B), BallotOpened.class);
        assertThat(runoff.kind()).isEqualTo(RoundKind.RUNOFF);
        assertThat(runoff.elected()).containsExactly(A);
    }

    private static PersonId[] people(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(n -> new PersonId("person-" + n))
                .toArray(PersonId[]::new);
    }
}
