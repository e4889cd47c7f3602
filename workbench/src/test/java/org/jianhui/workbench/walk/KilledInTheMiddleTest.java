package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.SIGNER;
import static org.jianhui.workbench.walk.CandidateWalk.UNION;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jianhui.workbench.testing.ApplicationProcess;
import org.jianhui.workbench.walk.RestClient.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * kill -9 of the application, or of PostgreSQL under it, while an act is on its way. Whatever was acknowledged is there,
 * once; what was not is there wholly or not at all; sent again with its key it happens once; the case can be finished.
 */
@Tag("endurance")
class KilledInTheMiddleTest {

    /** Who is killed, during which of the three acts, how many ms after it was sent, or {@link #BEFORE_ITS_EVENTS}. */
    private record Blow(boolean database, int act, int after) {}

    /** When the act has written all but its events: the log is locked before it is sent, and the blow falls while it waits. */
    private static final int BEFORE_ITS_EVENTS = -1;

    /** What each of the three acts tells. */
    private static final List<String> TOLD =
            List.of("election.candidate-lists-submitted", "election.candidates-reviewed", "election.notice-posted");

    @TempDir
    Path home;

    static Stream<Arguments> few() {
        return Stream.of(
                Arguments.of(List.of(
                        new Blow(false, 0, BEFORE_ITS_EVENTS),
                        new Blow(true, 1, BEFORE_ITS_EVENTS),
                        new Blow(true, 2, 0))),
                Arguments.of(List.of(new Blow(false, 2, 5))));
    }

    static Stream<Arguments> many() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed of the blows: -Dseed=" + seed);
        Random random = new Random(seed);
        return IntStream.range(0, 40)
                .mapToObj(n -> Arguments.of(List.of(new Blow(n % 2 == 0, random.nextInt(3), random.nextInt(120)))));
    }

    @ParameterizedTest
    @MethodSource("few")
    void loses_and_doubles_nothing(List<Blow> blows) {
        run(blows);
    }

    @Tag("soak")
    @ParameterizedTest
    @MethodSource("many")
    void loses_and_doubles_nothing_at_any_moment(List<Blow> blows) {
        run(blows);
    }

    /** One case, and the blows it takes on its way. */
    private void run(List<Blow> blows) {
        try (ApplicationProcess application =
                ApplicationProcess.withSample(home).start()) {
            RestClient rest = new RestClient(application.baseUrl());
            rest.awaitSample(GROUP, SIGNER, "jiancha", "yunwei");
            CandidateWalk walk = new CandidateWalk(rest);
            walk.open();
            walk.recordPapers();
            String photo = rest.upload(GROUP, UNION, UNION, "POSTING_PHOTO");
            List<Function<String, Answer>> acts = List.of(
                    key -> walk.submit(key, "冉试一", "向试二", "谭试三", "杨试四"),
                    key -> walk.replyAs(SIGNER, key),
                    key -> walk.postNotice(key, photo, walk.today()));
            List<String> phases = List.of("UNDER_REVIEW", "POSTING_DUE", "NOTICE_RUNNING");
            for (int act = 0; act < acts.size(); act++) {
                String key = UUID.randomUUID().toString();
                Optional<String> acknowledged = Optional.empty();
                for (Blow blow : blows) {
                    if (act == blow.act()) {
                        acknowledged = blow.after() == BEFORE_ITS_EVENTS
                                ? strikeBeforeItsEvents(application, blow, acts.get(act), key)
                                : strike(application, blow, acts.get(act), key);
                        recover(application, rest);
                        if (acknowledged.isPresent()) {
                            // before it is sent again: that would do what was lost a second time, and hide it
                            walk.awaitPhase(phases.get(act));
                            walk.awaitEvent(TOLD.get(act));
                        }
                    }
                }
                String id = acts.get(act).apply(key).created().path("id").asString();
                acknowledged.ifPresent(first -> assertThat(id).isEqualTo(first));
                walk.awaitPhase(phases.get(act));
                engineStandsWhereItsStepsSay(rest);
            }
            finish(walk);
            engineStandsWhereItsStepsSay(rest);
        }
    }

    /**
     * Sends the act and kills while it is on its way.
     *
     * @return the id the act answered with, if it was acknowledged; a client that got no answer, or a failure, knows nothing
     */
    private static Optional<String> strike(
            ApplicationProcess application, Blow blow, Function<String, Answer> act, String key) {
        CompletableFuture<Optional<Answer>> sent = sent(act, key);
        java.util.concurrent.locks.LockSupport.parkNanos(blow.after() * 1_000_000L);
        kill(application, blow);
        return acknowledged(sent);
    }

    /** Its registers and the engine's step are written in the open transaction, its events are not: none of it may stay. */
    private static Optional<String> strikeBeforeItsEvents(
            ApplicationProcess application, Blow blow, Function<String, Answer> act, String key) {
        CompletableFuture<Optional<Answer>> sent = CompletableFuture.completedFuture(Optional.empty());
        try (Connection inTheWay = application.superuser();
                Statement sql = inTheWay.createStatement()) {
            inTheWay.setAutoCommit(false);
            sql.execute("LOCK TABLE log.event IN SHARE MODE");
            sent = sent(act, key);
            await().atMost(Duration.ofSeconds(30)).until(() -> waitsForTheLog(sql));
            kill(application, blow);
        } catch (SQLException gone) {
            // closing what was open on a server that was killed
            assertThat(blow.database()).as(gone.toString()).isTrue();
        }
        Optional<String> acknowledged = acknowledged(sent);
        assertThat(blow.database() || acknowledged.isEmpty())
                .as("an application that is dead acknowledges nothing")
                .isTrue();
        return acknowledged;
    }

    private static Optional<String> acknowledged(CompletableFuture<Optional<Answer>> sent) {
        Optional<Answer> answer = sent.join();
        answer.ifPresent(given -> assertThat(given.status()).isIn(201, 500, 503));
        return answer.filter(given -> given.status() == 201)
                .map(given -> given.body().path("id").asString());
    }

    private static boolean waitsForTheLog(Statement sql) throws SQLException {
        try (ResultSet waiting = sql.executeQuery(
                "SELECT count(*) FROM pg_locks" + " WHERE NOT granted AND relation = 'log.event'::regclass")) {
            return waiting.next() && waiting.getInt(1) > 0;
        }
    }

    private static CompletableFuture<Optional<Answer>> sent(Function<String, Answer> act, String key) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return Optional.of(act.apply(key));
            } catch (UncheckedIOException | AssertionError cutOff) {
                // the connection broke, or what the act reads before it is sent could not be read any more
                return Optional.empty();
            }
        });
    }

    private static void kill(ApplicationProcess application, Blow blow) {
        if (blow.database()) {
            ProcessHandle killed = application.postmaster();
            application.killPostgresHard();
            application.awaitOtherPostgresThan(killed);
        } else {
            application.killHard();
        }
    }

    private static void engineStandsWhereItsStepsSay(RestClient rest) {
        JsonNode found =
                rest.post("yunwei", "/api/operations/replay-check", Map.of()).found();
        assertThat(found.path("compared").asInt()).isPositive();
        assertThat(found.path("differing").size()).as(found.toString()).isZero();
    }

    private static void recover(ApplicationProcess application, RestClient rest) {
        if (!application.isRunning()) {
            application.launch();
        }
        application.awaitHealthy();
        await().atMost(Duration.ofSeconds(60)).until(() -> rest.signIn(GROUP), is(201));
    }

    private static void finish(CandidateWalk walk) {
        LocalDate earliest = walk.earliestMeeting();
        walk.clockTo(earliest);
        walk.awaitPhase("MEETING_DATE_DUE");
        walk.meeting(earliest).created();
        walk.awaitPhase("MEETING_CLEARED");
        List<String> events = walk.events();
        for (String once : List.of(
                "election.opened",
                "election.candidate-lists-submitted",
                "election.candidates-reviewed",
                "election.notice-posted",
                "election.notice-completed",
                "election.meeting-cleared")) {
            assertThat(Collections.frequency(events, once)).as(once).isEqualTo(1);
        }
        assertThat(Collections.frequency(events, "election.historic-paper-recorded"))
                .isEqualTo(5);
    }
}
