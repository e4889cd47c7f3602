package org.jianhui.command.election.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.ballot.BallotScenario.A;
import static org.jianhui.command.election.ballot.BallotScenario.B;
import static org.jianhui.command.election.ballot.BallotScenario.BALLOT;
import static org.jianhui.command.election.ballot.BallotScenario.C;
import static org.jianhui.command.election.ballot.BallotScenario.OTHER_TELLER;
import static org.jianhui.command.election.ballot.BallotScenario.TELLER;
import static org.jianhui.command.election.ballot.BallotScenario.count;
import static org.jianhui.command.election.ballot.BallotScenario.line;

import java.util.List;
import org.jianhui.command.election.DecisionScenario;
import org.jianhui.kernel.election.ballot.BallotCommand.IssueBallots;
import org.jianhui.kernel.election.ballot.BallotCommand.KeyCount;
import org.jianhui.kernel.election.ballot.BallotCount;
import org.jianhui.kernel.election.ballot.RoundKind;
import org.jianhui.kernel.election.ballot.VoteLine;
import org.jianhui.kernel.election.ballot.event.CountKeyed;
import org.jianhui.kernel.election.ballot.event.CountsDiffered;
import org.jianhui.kernel.election.ballot.event.RoundDecided;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;

@Covers("E-08")
class CountBallotTest {

    private static final KeyCount SOUND = key(count(36, 25, 22, 19));

    @Test
    void papers_are_handed_to_those_present_and_no_more() {
        assertThat(new BallotScenario().opened(2, RoundKind.FIRST, A, B, C).when(new IssueBallots(BALLOT, 36)))
                .hasSize(1);
        new BallotScenario()
                .opened(2, RoundKind.FIRST, A, B, C)
                .refused(new IssueBallots(BALLOT, 37))
                .by("E-08", "MORE_ISSUED_THAN_PRESENT");
        new BallotScenario().issued(36).refused(new IssueBallots(BALLOT, 36)).by("E-11", "STEP_NOT_DUE");
    }

    @Test
    void the_first_count_decides_nothing() {
        assertThat(new BallotScenario().issued(36).when(SOUND)).singleElement().isInstanceOf(CountKeyed.class);
    }

    @Test
    void two_different_tellers_who_counted_the_same_decide() {
        List<DomainEvent> events =
                new BallotScenario().issued(36).then(SOUND).by(OTHER_TELLER).when(SOUND);
        assertThat(events)
                .extracting(Object::getClass)
                .extracting(Class::getSimpleName)
                .containsExactly("CountKeyed", "RoundDecided", "BodyElected");
    }

    @Test
    void one_person_does_not_count_twice_whatever_the_account() {
        new BallotScenario().issued(36).then(SOUND).refused(SOUND).by("E-08", "TELLER_ALREADY_KEYED");
    }

    @Test
    void nobody_else_counts_and_no_candidate_does() {
        new BallotScenario()
                .issued(36)
                .by(new PersonId("person-x"))
                .refused(SOUND)
                .by("E-08", "NOT_A_TELLER");
        new BallotScenario().standing(A, B, C, TELLER).issued(36).refused(SOUND).by("E-08", "TELLER_IS_CANDIDATE");
    }

    @Test
    void not_before_papers_are_handed_out_nor_after_the_meeting() {
        new BallotScenario().opened(2, RoundKind.FIRST, A, B, C).refused(SOUND).by("E-11", "STEP_SKIPPED");
        new BallotScenario().meetingClosed().issued(36).refused(SOUND).by("E-11", "MEETING_NOT_OPEN");
    }

    @Test
    void a_difference_stops_the_count_until_both_have_counted_again() {
        KeyCount other = key(count(36, 25, 21, 19));
        DecisionScenario differing = new BallotScenario().issued(36).then(SOUND).by(OTHER_TELLER);
        CountsDiffered differed = differing.when(other, CountsDiffered.class);
        assertThat(differed.in()).containsExactly(B.value());

        DecisionScenario recount = differing.then(other);
        assertThat(recount.when(SOUND)).singleElement().isInstanceOf(CountKeyed.class);
        RoundDecided decided = recount.then(SOUND).by(TELLER).when(SOUND, RoundDecided.class);
        assertThat(decided.result().elected()).containsExactly(A, B);
    }

    @Test
    void a_count_that_cannot_be_true_is_refused() {
        refused(new BallotCount(36, 30, 5, lines(20, 20, 20), List.of()), "COUNT_NOT_BALANCED");
        refused(new BallotCount(36, 36, 0, List.of(line(A, 25), line(B, 22)), List.of()), "COUNT_LINES");
        refused(count(36, 0, line(A, 1), line(B, 1), line(C, 1), line(OTHER_TELLER, 1)), "COUNT_LINES");
        refused(count(36, 37, 1, 1), "MARKS_EXCEED_PAPERS");
        refused(count(36, 0, new VoteLine(A, 20, 10, 7), line(B, 1), line(C, 1)), "MARKS_EXCEED_PAPERS");
        refused(count(36, 0, new VoteLine(A, -1, 0, 0), line(B, 1), line(C, 1)), "MARKS_EXCEED_PAPERS");
        refused(count(36, 25, 25, 23), "CHOICES_EXCEED_SEATS");
        refused(
                new BallotCount(36, 36, 0, lines(20, 20, 20), List.of(line(new PersonId("person-y"), 1))),
                "MARK_NOT_OFFERED");
    }

    @Test
    void every_figure_at_its_limit_is_possible() {
        assertThat(new BallotScenario().issued(36).when(key(count(36, 25, 25, 22))))
                .hasSize(1);
        assertThat(new BallotScenario()
                        .issued(36)
                        .when(key(count(36, 0, new VoteLine(A, 20, 10, 6), line(B, 36), line(C, 16)))))
                .hasSize(1);
        assertThat(new BallotScenario().issued(36).when(key(count(0, 0, 0, 0)))).hasSize(1);
    }

    private static void refused(BallotCount count, String code) {
        new BallotScenario().issued(36).refused(key(count)).by("E-08", code);
    }

    private static List<VoteLine> lines(int a, int b, int c) {
        return List.of(line(A, a), line(B, b), line(C, c));
    }

    static KeyCount key(BallotCount count) {
        return new KeyCount(BALLOT, count);
    }
}
