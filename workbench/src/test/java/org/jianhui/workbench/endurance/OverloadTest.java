package org.jianhui.workbench.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.jianhui.workbench.endurance.Crowd.Answered;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More comes than the node can do, or what it does gets stuck: it goes on at its pace, and puts off the rest. */
@Tag("endurance")
class OverloadTest {

    private static final String PASSWORD = "jianhui-sample-2022";
    private static final int CLIENTS = 8;

    /** Waiting for a turn, for a connection of the pool, and for the longest transaction. */
    private static final Duration BOUND = Duration.ofSeconds(40);

    /** Less than this part of the acts would be a collapse. The clients take their processors from beside the node. */
    private static final int COLLAPSE = 10;

    private static final Duration OPERATORS_BOUND = Duration.ofSeconds(5);

    @TempDir
    static Path home;

    private static final Queue<String> IMPOLITE = new ConcurrentLinkedQueue<>();

    private static Installation installation;
    private static Crowd crowd;

    @BeforeAll
    static void start() throws Exception {
        installation = new Installation(home, 1);
        installation.desk(0).watchedBy(OverloadTest::listen);
        crowd = new Crowd(installation, PASSWORD);
        crowd.inTurn(CLIENTS, Duration.ofSeconds(5));
    }

    @AfterAll
    static void end() throws Exception {
        installation.close();
        crowd.close();
    }

    @AfterEach
    void nothing_is_lost_or_doubled() throws Exception {
        installation.judge();
        assertThat(IMPOLITE).isEmpty();
    }

    @Test
    void ten_times_the_load_is_put_off_and_the_pace_is_kept() throws Exception {
        rushed(Duration.ofSeconds(12));
    }

    @Tag("soak")
    @Test
    void so_it_is_for_minutes() throws Exception {
        rushed(Duration.ofMinutes(3));
        installation.audit();
    }

    private static void rushed(Duration time) throws Exception {
        Duration measured = Duration.ofSeconds(6);
        List<Answered> before = crowd.inTurn(CLIENTS, measured);
        double pace = perSecond(before, "act", measured);
        double load = 10 * served(before) / (double) measured.toSeconds();
        Duration alone = alone();

        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<List<Answered>> operators = CompletableFuture.supplyAsync(() -> operators(over));
        long begin = System.nanoTime();
        List<Answered> answered = crowd.rush(crowd::next, load, time);
        Duration whole = Duration.ofNanos(System.nanoTime() - begin);
        over.set(true);

        double kept = perSecond(answered, "act", whole);
        System.out.printf(
                "%.1f acts/s among %.0f requests/s; at %.0f requests/s %.1f acts/s, %s, slowest %d ms; alone %d ms%n",
                pace,
                load / 10,
                load,
                kept,
                counted(answered),
                slowest(answered).toMillis(),
                alone.toMillis());
        assertAnswered(answered);
        assertThat(answered).extracting(Answered::status).contains(503);
        assertThat(kept).as("acts in a second").isGreaterThan(pace / COLLAPSE);
        assertOperators(operators.join());
        assertRecovers(alone);
    }

    @Test
    void acts_that_stand_at_a_lock_leave_a_way_in_for_operators() throws Exception {
        Duration alone = alone();
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<List<Answered>> operators;
        CompletableFuture<List<Answered>> acts;
        try (Connection superuser = installation.server().superuser();
                Statement sql = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            sql.execute("LOCK TABLE register.membership IN ACCESS EXCLUSIVE MODE");
            operators = CompletableFuture.supplyAsync(() -> operators(over));
            acts = CompletableFuture.supplyAsync(() -> rush(20, Duration.ofSeconds(8)));
            TimeUnit.SECONDS.sleep(8);
            over.set(true);
            assertOperators(operators.join());
            superuser.rollback();
        }
        assertAnswered(acts.join());
        assertThat(acts.join()).extracting(Answered::status).contains(201, 503);
        assertRecovers(alone);
    }

    private static List<Answered> rush(double perSecond, Duration time) {
        try {
            return crowd.rush(crowd::act, perSecond, time);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static List<Answered> operators(AtomicBoolean over) {
        List<Answered> answered = new ArrayList<>();
        while (!over.get()) {
            answered.add(crowd.health());
            answered.add(crowd.views());
        }
        return answered;
    }

    private static void assertOperators(List<Answered> answered) {
        assertThat(answered).isNotEmpty().allSatisfy(each -> {
            assertThat(each.status()).as(each.toString()).isEqualTo(200);
            assertThat(each.after()).as(each.toString()).isLessThan(OPERATORS_BOUND);
        });
    }

    private static void assertAnswered(List<Answered> answered) {
        assertThat(answered).allSatisfy(each -> {
            assertThat(each.status()).as(each.toString()).isIn(200, 201, 409, 429, 503);
            assertThat(each.polite()).as(each.toString()).isTrue();
            assertThat(each.after()).as(each.toString()).isLessThan(BOUND);
        });
    }

    private static void assertRecovers(Duration before) {
        Awaitility.await("one client is served as before, " + before)
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(alone()).isLessThan(before.multipliedBy(2).plusMillis(100)));
    }

    /** The median of what one client waits for when there is no other. */
    private static Duration alone() {
        List<Answered> answered = crowd.inTurn(1, Duration.ofSeconds(2));
        assertThat(answered).allMatch(Answered::isServed);
        return answered.stream()
                .map(Answered::after)
                .sorted()
                .skip(answered.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static long served(List<Answered> answered) {
        return answered.stream().filter(Answered::isServed).count();
    }

    private static double perSecond(List<Answered> answered, String what, Duration time) {
        return answered.stream()
                        .filter(each -> each.what().equals(what) && each.isServed())
                        .count()
                * 1e9
                / time.toNanos();
    }

    private static Duration slowest(List<Answered> answered) {
        return answered.stream().map(Answered::after).max(Duration::compareTo).orElseThrow();
    }

    private static Map<Integer, Integer> counted(List<Answered> answered) {
        Map<Integer, Integer> counted = new TreeMap<>();
        answered.forEach(each -> counted.merge(each.status(), 1, Integer::sum));
        return counted;
    }

    private static void listen(HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status == 500
                || ((status == 429 || status == 503)
                        && answer.headers().firstValue("Retry-After").isEmpty())) {
            IMPOLITE.add(answer + " " + answer.body());
        }
    }
}
