package org.jianhui.command.election.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.ballot.BallotCount;
import org.jianhui.kernel.election.ballot.RoundKind;
import org.jianhui.kernel.election.ballot.TallyResult;
import org.jianhui.kernel.election.ballot.VoidCause;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.election.ballot.event.RoundDecided;
import org.jianhui.kernel.election.ballot.event.RoundVoided;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The seat of somebody elected who stands no longer is voted on again, once (E-07, E-08). */
class SeatsLeftTest {

    private static final AssemblyId MEETING = new AssemblyId("assembly-1");
    private static final ElectionId ELECTION = new ElectionId("election-1");
    private static final Body BODY = Body.FUND_AUDIT_COMMITTEE;
    private static final PersonId A = new PersonId("person-a");
    private static final PersonId B = new PersonId("person-b");
    private static final PersonId C = new PersonId("person-c");
    private static final PersonId D = new PersonId("person-d");
    private static final PersonId E = new PersonId("person-e");
    private static final Basis BASIS = new Basis("rulebook-2022-06-06", List.of(), List.of());

    private final TestDatabase database = TestDatabase.fresh();
    private BodyRegister register;
    private int opened;

    @BeforeEach
    void three_seats() {
        register = new BodyRegister(database.sql());
        for (String row : List.of(
                "meeting_election VALUES ('election-1', 'union-1', 'union-2', 'rulebook-2022-06-06', '2022-06-28', true, false)",
                "meeting VALUES ('assembly-1', 'election-1', '2022-06-28', true, false, 40, 36, 'ONE_FURTHER_ROUND')",
                "meeting_body VALUES ('assembly-1', 'FUND_AUDIT_COMMITTEE', 3, 0, 'FIRST', NULL, NULL, false, false)",
                "meeting_candidacy VALUES ('election-1', 'person-a', 'FUND_AUDIT_COMMITTEE', false)")) {
            database.sql().sql("INSERT INTO register." + row).update();
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    private int seatsLeft() {
        return Objects.requireNonNull(register.standing(MEETING, BODY)).seatsLeft();
    }

    private void exclude(PersonId person) {
        database.sql()
                .sql("UPDATE register.meeting_candidacy SET is_out = true WHERE person = ?")
                .param(person.value())
                .update();
    }

    private void open(int round) {
        register.on(new BallotOpened(
                new BallotId("ballot-" + ++opened),
                MEETING,
                ELECTION,
                new UnionId("union-1"),
                BODY,
                round,
                round == 1 ? RoundKind.FIRST : RoundKind.FURTHER,
                3,
                List.of(A, B, C, D, E),
                List.of(),
                40,
                36,
                null,
                BASIS));
    }

    private void decide(int round, List<PersonId> elected, List<PersonId> tied, int tiedSeats, int unfilled) {
        register.on(new RoundDecided(
                new BallotId("ballot-" + opened),
                MEETING,
                BODY,
                round,
                new BallotCount(36, 36, 0, List.of(), List.of()),
                new TallyResult(21, elected, tied, tiedSeats, unfilled),
                tied.isEmpty() ? RoundKind.FURTHER : RoundKind.RUNOFF,
                BASIS));
    }

    @Test
    void is_open_again_until_a_vote_is_opened_over_it() {
        open(1);
        decide(1, List.of(A), List.of(), 0, 2);
        assertThat(seatsLeft()).isEqualTo(2);
        exclude(A);
        assertThat(seatsLeft()).isEqualTo(3);
        open(2);
        register.on(new RoundVoided(new BallotId("ballot-2"), MEETING, BODY, 2, VoidCause.IRREGULARITY, "票箱受潮", BASIS));
        assertThat(seatsLeft()).as("the void round is repeated over as many").isEqualTo(3);
        open(2);
        decide(2, List.of(B, C), List.of(D, E), 1, 0);
        assertThat(seatsLeft()).isEqualTo(1);
        assertThat(register.leftOut(MEETING)).containsExactly(A);
    }
}
