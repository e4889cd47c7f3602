package org.jianhui.command.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jianhui.command.term.RunnersUp.RunnerUp;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.assembly.AssemblyEnd;
import org.jianhui.kernel.election.assembly.event.AssemblyEnded;
import org.jianhui.kernel.election.ballot.BallotCount;
import org.jianhui.kernel.election.ballot.RoundKind;
import org.jianhui.kernel.election.ballot.TallyResult;
import org.jianhui.kernel.election.ballot.VoidCause;
import org.jianhui.kernel.election.ballot.VoteLine;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who had the majority and no seat is known by the rounds that count, in the order of the votes (TERM-8). */
class VoteRegisterTest {

    private static final ElectionId ELECTION = new ElectionId("election-1");
    private static final AssemblyId MEETING = new AssemblyId("assembly-1");
    private static final PersonId A = new PersonId("person-a");
    private static final PersonId B = new PersonId("person-b");
    private static final PersonId C = new PersonId("person-c");
    private static final PersonId D = new PersonId("person-d");
    private static final PersonId E = new PersonId("person-e");
    private static final Basis BASIS = new Basis("rulebook-2022-06-06", List.of(), List.of());

    private final TestDatabase database = TestDatabase.fresh();
    private VoteRegister register;

    @BeforeEach
    void open() {
        register = new VoteRegister(database.sql());
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** 40 due, 21 needed: two seats; A is elected, B, C and D are ahead of nobody's seat but one. */
    @Test
    void the_second_vote_orders_equals_and_gives_nobody_a_majority() {
        assertThat(register.counted(ELECTION, Body.UNION_COMMITTEE)).isFalse();
        decided("ballot-1", 1, RoundKind.FIRST, 21, List.of(A), lines(A, 30, B, 25, C, 25, D, 22));
        decided("ballot-2", 2, RoundKind.RUNOFF, 1, List.of(C), lines(B, 15, C, 20, E, 1));
        assertThat(register.counted(ELECTION, Body.UNION_COMMITTEE)).isTrue();
        assertThat(register.counted(ELECTION, Body.WOMEN_COMMITTEE)).isFalse();
        assertThat(register.of(ELECTION, Body.UNION_COMMITTEE))
                .containsExactly(new RunnerUp(B, 25, 15), new RunnerUp(D, 22, 22));
    }

    @Test
    void who_stands_no_longer_follows_nobody() {
        decided("ballot-1", 1, RoundKind.FIRST, 21, List.of(A), lines(A, 30, B, 25, C, 22));
        database.sql()
                .sql("INSERT INTO register.meeting_candidacy VALUES (?, ?, 'UNION_COMMITTEE', true),"
                        + " (?, ?, 'UNION_COMMITTEE', false)")
                .params(ELECTION.value(), B.value(), ELECTION.value(), C.value())
                .update();
        assertThat(register.of(ELECTION, Body.UNION_COMMITTEE)).containsExactly(new RunnerUp(C, 22, 22));
    }

    @Test
    void who_had_no_majority_follows_nobody() {
        decided("ballot-1", 1, RoundKind.FIRST, 21, List.of(A), lines(A, 30, B, 21, C, 20));
        assertThat(register.of(ELECTION, Body.UNION_COMMITTEE)).containsExactly(new RunnerUp(B, 21, 21));
    }

    @Test
    void a_void_round_and_a_meeting_without_a_result_give_no_claim() {
        decided("ballot-1", 1, RoundKind.FIRST, 21, List.of(A), lines(A, 30, B, 25));
        register.on(new RoundVoided(
                new BallotId("ballot-1"), MEETING, Body.UNION_COMMITTEE, 1, VoidCause.IRREGULARITY, "重投", BASIS));
        assertThat(register.counted(ELECTION, Body.UNION_COMMITTEE)).isFalse();
        decided("ballot-2", 2, RoundKind.FIRST, 21, List.of(A), lines(A, 30, B, 25));
        register.on(new AssemblyEnded(MEETING, ELECTION, AssemblyEnd.ABANDONED, "停水停电", LocalDate.of(2022, 7, 2)));
        assertThat(register.counted(ELECTION, Body.UNION_COMMITTEE)).isFalse();
    }

    /** The rounds decided before there was this register are read from the log. */
    @Test
    void the_migration_reads_what_was_decided_before() throws IOException {
        JdbcClient owner = JdbcClient.create(database.owner());
        logged("ballot-1", 0, "ballot.opened", opened("ballot-1"));
        logged("ballot-1", 1, "ballot.round-decided", decision("ballot-1"));
        logged("ballot-2", 0, "ballot.opened", opened("ballot-2"));
        logged("ballot-2", 1, "ballot.round-decided", decision("ballot-2"));
        logged("ballot-2", 2, "ballot.round-voided", "{}");
        owner.sql("DROP TABLE register.term_vote, register.term_ballot").update();
        owner.sql(migration()).update();
        assertThat(register.of(ELECTION, Body.UNION_COMMITTEE))
                .containsExactly(new RunnerUp(B, 25, 25), new RunnerUp(D, 21, 21));
        logged(MEETING.value(), 0, "assembly.ended", "{}");
        owner.sql("DROP TABLE register.term_vote, register.term_ballot").update();
        owner.sql(migration()).update();
        assertThat(register.counted(ELECTION, Body.UNION_COMMITTEE)).isFalse();
    }

    private void decided(
            String ballot, int round, RoundKind kind, int needed, List<PersonId> elected, List<VoteLine> lines) {
        BallotId id = new BallotId(ballot);
        register.on(new BallotOpened(
                id,
                MEETING,
                ELECTION,
                new UnionId("union-1"),
                Body.UNION_COMMITTEE,
                round,
                kind,
                2,
                lines.stream().map(VoteLine::person).toList(),
                List.of(),
                40,
                36,
                null,
                BASIS));
        register.on(new RoundDecided(
                id,
                MEETING,
                Body.UNION_COMMITTEE,
                round,
                new BallotCount(36, 36, 0, lines, List.of()),
                new TallyResult(needed, elected, List.of(), 0, 0),
                null,
                BASIS));
    }

    private static List<VoteLine> lines(Object... personsAndVotes) {
        return IntStream.range(0, personsAndVotes.length / 2)
                .mapToObj(n ->
                        new VoteLine((PersonId) personsAndVotes[2 * n], (Integer) personsAndVotes[2 * n + 1], 0, 0))
                .toList();
    }

    private static String opened(String ballot) {
        return """
                {"ballot":"%s","assembly":"assembly-1","election":"election-1","body":"UNION_COMMITTEE","round":1,
                 "kind":"FIRST"}""".formatted(ballot);
    }

    private static String decision(String ballot) {
        return """
                {"ballot":"%s","count":{"lines":[{"person":"person-a","inFavour":30},{"person":"person-b","inFavour":25},
                 {"person":"person-c","inFavour":20}],"writeIns":[{"person":"person-d","inFavour":21}]},
                 "result":{"needed":21,"elected":["person-a"]}}""".formatted(ballot);
    }

    private void logged(String stream, int sequence, String type, String payload) {
        JdbcClient.create(database.superuser())
                .sql("INSERT INTO log.event (epoch, tx_id, stream, seq, type, revision, event_id, recorded_at, payload,"
                        + " metadata, hash_form, hash) VALUES (1, pg_current_xact_id(), ?, ?, ?, 1, gen_random_uuid(),"
                        + " now(), ?, '{}', 1, decode(repeat('00', 32), 'hex'))")
                .params(stream, sequence, type, payload)
                .update();
    }

    private static String migration() throws IOException {
        try (InputStream script = Objects.requireNonNull(
                VoteRegisterTest.class.getResourceAsStream("/db/migration/V2026_11_26_2311__votes_of_elections.sql"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
