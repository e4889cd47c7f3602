package org.jianhui.command.election.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.ballot.BallotScenario.A;
import static org.jianhui.command.election.ballot.BallotScenario.B;
import static org.jianhui.command.election.ballot.BallotScenario.BALLOT;
import static org.jianhui.command.election.ballot.BallotScenario.C;
import static org.jianhui.command.election.ballot.BallotScenario.OTHER_TELLER;
import static org.jianhui.command.election.ballot.BallotScenario.line;
import static org.jianhui.command.election.ballot.BallotScenario.open;

import java.util.List;
import org.jianhui.command.election.DecisionScenario;
import org.jianhui.kernel.election.ballot.BallotCommand.KeyCount;
import org.jianhui.kernel.election.ballot.BallotCount;
import org.jianhui.kernel.election.ballot.RoundKind;
import org.jianhui.kernel.election.ballot.VoteLine;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.election.ballot.event.CountsDiffered;
import org.jianhui.kernel.election.ballot.event.RoundDecided;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;

/** 另选他人: where the rule book lets a voter write in another member, that name is counted like the printed ones. */
@Covers({"E-04", "E-08"})
class WriteInTest {

    private static final PersonId D = new PersonId("person-d");
    private static final PersonId E = new PersonId("person-e");

    private final BallotScenario scenario = new BallotScenario().writeIns(A, B, C, D, E);

    @Test
    void whom_the_voters_wrote_in_is_elected_by_the_same_arithmetic() {
        RoundDecided decided = counted(line(D, 22)).when(key(line(D, 22)), RoundDecided.class);

        assertThat(decided.result().elected()).containsExactly(A, D);
        assertThat(decided.count().writeIns()).containsExactly(line(D, 22));
        assertThat(decided.basis().facts())
                .anySatisfy(fact -> assertThat(fact.name() + fact.value()).isEqualTo("person-d2 × 22 > 1 × 40"));
    }

    @Test
    void a_difference_in_a_name_or_in_its_votes_stops_the_count() {
        assertThat(counted(line(D, 22))
                        .when(key(line(D, 21)), CountsDiffered.class)
                        .in())
                .containsExactly(D.value());
        assertThat(counted(line(D, 22))
                        .when(key(line(E, 22)), CountsDiffered.class)
                        .in())
                .containsExactly(D.value(), E.value());
        assertThat(counted(line(D, 1)).when(key(), CountsDiffered.class).in()).containsExactly(D.value());
    }

    @Test
    void who_is_written_in_is_a_member_once_and_not_on_the_paper() {
        scenario.issued(36).refused(key(line(new PersonId("person-x"), 1))).by("E-08", "WRITE_IN_NOT_A_MEMBER");
        scenario.issued(36).refused(key(line(A, 1))).by("E-08", "WRITE_IN_NOT_A_MEMBER");
        scenario.issued(36).refused(key(line(D, 1), line(D, 1))).by("E-08", "WRITE_IN_NOT_A_MEMBER");
    }

    @Test
    void no_paper_names_more_than_there_are_seats_with_those_written_in() {
        scenario.issued(36).refused(key(line(D, 30), line(E, 13))).by("E-08", "CHOICES_EXCEED_SEATS");
        assertThat(scenario.issued(36).when(key(line(D, 30), line(E, 12)))).hasSize(1);
    }

    @Test
    void where_the_rule_book_does_not_offer_it_nobody_is_written_in() {
        new BallotScenario().issued(36).refused(key(line(D, 1))).by("E-08", "MARK_NOT_OFFERED");
    }

    @Test
    void who_was_written_in_and_has_as_many_votes_as_another_stands_in_the_run_off() {
        BodyStanding tied =
                new BodyStanding(1, 1, RoundKind.RUNOFF, false, null, false, false, List.of(A), List.of(B, D));
        BallotOpened runoff = scenario.body(tied).start().when(open(B, D), BallotOpened.class);
        assertThat(runoff.candidates()).containsExactly(B, D);

        BodyStanding further =
                new BodyStanding(1, 1, RoundKind.FURTHER, false, null, false, false, List.of(A), List.of());
        scenario.body(further).start().refused(open(B, D)).by("E-04", "CANDIDATE_NOT_APPROVED");
    }

    private DecisionScenario counted(VoteLine... writeIns) {
        return scenario.issued(36).then(key(writeIns)).by(OTHER_TELLER);
    }

    private static KeyCount key(VoteLine... writeIns) {
        return new KeyCount(
                BALLOT, new BallotCount(36, 36, 0, List.of(line(A, 25), line(B, 3), line(C, 2)), List.of(writeIns)));
    }
}
