package org.jianhui.workbench.defect;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jianhui.workbench.endurance.Applicants;
import org.jianhui.workbench.endurance.CrashPoint;
import org.jianhui.workbench.endurance.CrashPoint.Moment;
import org.jianhui.workbench.endurance.Desk;
import org.jianhui.workbench.endurance.Sent;
import org.jianhui.workbench.endurance.Sent.Told;
import org.jianhui.workbench.endurance.Trap;

/** What clients, operators and the world do; it notes what a client would complain of, and goes on. */
final class History {

    private static final Duration PATIENCE = Duration.ofSeconds(12);
    private static final Duration PARKING = Duration.ofSeconds(40);
    private static final Duration HELD = Duration.ofMillis(700);

    private final Theatre theatre;
    private final Desk desk;
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private boolean forked;

    History(Theatre theatre) {
        this.theatre = theatre;
        this.desk = theatre.desk();
    }

    boolean forked() {
        return forked;
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Tells it as far as it goes. */
    void tell(Chapter chapter) {
        try {
            happens(chapter);
        } catch (AssertionError | Exception broken) {
            complaints.add("broken off: " + broken.getMessage());
        }
    }

    private void happens(Chapter chapter) throws Exception {
        switch (chapter) {
            case JOINING -> joining();
            case AT_ONCE -> atOnce();
            case LATE -> late();
            case CLOCK -> clock();
            case POISON -> poison();
            case STUMBLE -> stumble();
            case REBUILD -> rebuild();
            case FORK -> fork();
            case POWER_CUT -> powerCut();
            case START -> theatre.raise();
        }
    }

    private void joining() throws Exception {
        List<CompletableFuture<Void>> clients = IntStream.range(0, 3)
                .mapToObj(n -> CompletableFuture.runAsync(() -> enrol(desk)))
                .toList();
        clients.forEach(CompletableFuture::join);
        Sent act = applied();
        read(id(act));
        Sent again = desk.send(act.answered(Told.SENT, null));
        expect(
                again.told() == Told.ACKNOWLEDGED && id(act).equals(again.answer()),
                "sent again, answered otherwise: " + said(again));
        int status = desk.post(
                        Desk.GROUP, act.path(), theatre.applicants().apply().body(), act.key())
                .statusCode();
        expect(status == 422, "another body with the same key: " + status);
        Sent refused = desk.send(
                new Sent(UUID.randomUUID().toString(), act.path(), act.body(), Applicants.APPLIED, Told.SENT, null));
        expect(refused.told() == Told.REFUSED, "the same person once more: " + said(refused));
        enrol(desk);
    }

    /** Applies, is read by somebody, and is admitted. */
    private void enrol(Desk at) {
        Sent applied = at.send(theatre.applicants().apply());
        if (acknowledged(applied) && readable(applied)) {
            acknowledged(at.send(Applicants.admit(id(applied))));
        }
    }

    private Sent applied() {
        Sent applied = desk.send(theatre.applicants().apply());
        acknowledged(applied);
        readable(applied);
        return applied;
    }

    /** One answer, one look on record by then. */
    private void read(String membership) {
        int before = looks(membership);
        expect(desk.reads(membership), "not to be read: " + membership);
        int shown = looks(membership) - before;
        expect(shown == 1, "an answer with " + shown + " looks on record");
    }

    private int looks(String membership) {
        return theatre.count("log.event WHERE type = 'reading.look-recorded' AND payload LIKE '%" + membership + "%'");
    }

    private boolean readable(Sent applied) {
        return expect(within(PATIENCE, () -> desk.reads(id(applied))), "not to be read: " + said(applied));
    }

    private boolean acknowledged(Sent act) {
        return expect(act.told() == Told.ACKNOWLEDGED, "not acknowledged: " + said(act));
    }

    private static String id(Sent act) {
        return act.told() == Told.ACKNOWLEDGED ? act.id() : "membership-nobody";
    }

    private static String said(Sent act) {
        return act.path() + " " + act.told() + " " + act.answer();
    }

    private boolean expect(boolean met, String otherwise) {
        if (!met) {
            complaints.add(otherwise);
        }
        return met;
    }

    private static boolean within(Duration time, java.util.concurrent.Callable<Boolean> condition) {
        try {
            Awaitility.await().atMost(time).pollInterval(Duration.ofMillis(40)).until(condition);
            return true;
        } catch (ConditionTimeoutException late) {
            return false;
        }
    }

    private void atOnce() throws Exception {
        for (int i = 0; i < 6; i++) {
            Sent act = theatre.applicants().apply();
            CompletableFuture<Sent> other = CompletableFuture.supplyAsync(() -> desk.send(act));
            Sent here = desk.send(act);
            expect(
                    here.told() == Told.ACKNOWLEDGED || other.join().told() == Told.ACKNOWLEDGED,
                    "neither: " + said(here));
            other.join();
            desk.send(act);
        }
        String membership = id(applied());
        CompletableFuture<Sent> first;
        CompletableFuture<Sent> second;
        try (Trap trap = Trap.set(theatre.server(), new CrashPoint("log.event", Moment.AT_COMMIT))) {
            first = CompletableFuture.supplyAsync(() -> desk.send(Applicants.admit(membership)));
            caught(trap);
            second = CompletableFuture.supplyAsync(() -> desk.send(Applicants.admit(membership)));
            pause();
        }
        boolean twice =
                first.join().told() == Told.ACKNOWLEDGED && second.join().told() == Told.ACKNOWLEDGED;
        expect(!twice, "admitted twice: " + membership);
        bothAtOnce("ordered", () -> order("/api/proof/audits", "{}").statusCode() < 300);
        String application = theatre.applicants().apply().body();
        bothAtOnce("forbidden", () -> order("/api/members", application).statusCode() == 403);
    }

    /** The second comes while the first is about to commit to the same stream; both are told so. */
    private void bothAtOnce(String what, Supplier<Boolean> act) throws Exception {
        CompletableFuture<Boolean> first;
        CompletableFuture<Boolean> second;
        try (Trap trap = Trap.set(theatre.server(), new CrashPoint("log.event", Moment.AT_COMMIT))) {
            first = CompletableFuture.supplyAsync(act);
            caught(trap);
            second = CompletableFuture.supplyAsync(act);
            pause();
        }
        expect(first.join() && second.join(), "not " + what + " both");
    }

    private HttpResponse<String> end(String membership) {
        return desk.post(
                Desk.GROUP,
                "/api/members/" + membership + "/ending",
                "{\"ground\":\"RESIGNATION\",\"reason\":\"回乡\",\"on\":\"%s\"}".formatted(now().toLocalDate()),
                UUID.randomUUID().toString());
    }

    private void late() throws Exception {
        String early = id(applied());
        String other = id(applied());
        CompletableFuture<Sent> late;
        try (Trap trap = Trap.set(theatre.server(), new CrashPoint("log.event", Moment.AFTER_INSERT))) {
            late = CompletableFuture.supplyAsync(() -> desk.send(Applicants.admit(early)));
            caught(trap);
            trap.letOthersPass();
            read(other);
            TimeUnit.SECONDS.sleep(2);
        }
        acknowledged(late.join());
        shownTooEarly();
        outOfTurn();
    }

    /** While the view stands still, who has just acted is asked to wait, and not shown what was before. */
    private void shownTooEarly() throws Exception {
        try (Trap trap = Trap.set(theatre.server(), new CrashPoint("views.member", Moment.BEFORE_INSERT))) {
            Sent applied = desk.send(theatre.applicants().apply());
            acknowledged(applied);
            caught(trap);
            int status = desk.status(id(applied));
            expect(status != 200 && status != 404, "shown too early: " + status);
        }
    }

    /** An admission takes its transaction id, and stands; meanwhile the timer writes on its stream. */
    private void outOfTurn() throws Exception {
        String membership = id(applied());
        CompletableFuture<Sent> admitted;
        try (Trap trap = Trap.set(theatre.server(), new CrashPoint("desk.idempotency", Moment.AFTER_INSERT))) {
            admitted = CompletableFuture.supplyAsync(() -> desk.send(Applicants.admit(membership)));
            caught(trap);
            trap.letOthersPass();
            clock();
        }
        acknowledged(admitted.join());
    }

    private void caught(Trap trap) {
        try {
            trap.awaitCaught(PATIENCE);
        } catch (ConditionTimeoutException nobody) {
            complaints.add("nobody came to the trap");
        }
    }

    private static void pause() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(HELD.toMillis());
    }

    private void clock() throws SQLException {
        Sent waiting = desk.send(theatre.applicants().apply());
        acknowledged(waiting);
        String membership = id(waiting);
        HttpResponse<String> moved = order("/api/simulation/clock", "{\"to\":\"" + now().plusDays(40) + "\"}");
        expect(moved.statusCode() < 300, "the clock: " + moved.statusCode() + " " + moved.body());
        int chased = theatre.oracle().count(membership, "membership.decision-chased");
        expect(chased == 1, "chased " + chased + " times: " + membership);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.parse(
                desk.get(Desk.OPERATOR, "/api/simulation/clock").path("now").asString());
    }

    private HttpResponse<String> order(String path, String body) {
        return desk.post(Desk.OPERATOR, path, body, UUID.randomUUID().toString());
    }

    private void poison() throws Exception {
        String membership = id(applied());
        refuseInViews("IF NEW.standing = ''MEMBER'' THEN RAISE EXCEPTION ''poison''; END IF;");
        acknowledged(desk.send(Applicants.admit(membership)));
        expect(within(PARKING, () -> parked() == 1), "not set aside: " + membership);
        HttpResponse<String> ended = end(membership);
        expect(ended.statusCode() < 300, "ending: " + ended.statusCode() + " " + ended.body());
        applied();
        theatre.order("DROP TRIGGER refusing ON views.member");
        HttpResponse<String> retried =
                order("/api/operations/projections/view-member/parked/" + membership + "/retry", "{}");
        expect(retried.statusCode() == 202, "retry: " + retried.statusCode() + " " + retried.body());
    }

    private int parked() {
        return theatre.count("views.parked_stream");
    }

    private void refuseInViews(String how) {
        theatre.order("CREATE SCHEMA IF NOT EXISTS endurance; GRANT USAGE ON SCHEMA endurance TO PUBLIC;"
                + " CREATE SEQUENCE IF NOT EXISTS endurance.times; GRANT USAGE ON SEQUENCE endurance.times TO PUBLIC;"
                + " CREATE OR REPLACE FUNCTION endurance.refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN "
                + how + " RETURN NEW; END'; CREATE TRIGGER refusing BEFORE INSERT OR UPDATE ON views.member"
                + " FOR EACH ROW EXECUTE FUNCTION endurance.refuse()");
    }

    private void stumble() {
        refuseInViews("IF nextval(''endurance.times'') = 1 THEN RAISE EXCEPTION SQLSTATE ''40001''; END IF;");
        enrol(desk);
        enrol(desk);
        theatre.order("DROP TRIGGER refusing ON views.member");
    }

    /** What is damaged is not acted upon any more: the next event of a membership would write its row anew (ADR 0172). */
    private void rebuild() throws Exception {
        String damaged = id(applied());
        String membership = id(applied());
        theatre.order("UPDATE views.member SET village = 'village-forged' WHERE membership = '" + damaged + "'");
        try (Trap trap = Trap.set(theatre.server(), new CrashPoint("views.member", Moment.AFTER_UPDATE))) {
            acknowledged(desk.send(Applicants.admit(membership)));
            caught(trap);
            HttpResponse<String> begun = order("/api/operations/projections/view-member/rebuild", "{}");
            expect(begun.statusCode() == 202, "rebuild: " + begun.statusCode() + " " + begun.body());
            within(
                    PATIENCE,
                    () -> theatre.count("pg_locks WHERE locktype = 'advisory' AND NOT granted AND classid = 1300") > 0);
        }
        expect(within(PATIENCE, () -> state().equals("SWAPPED")), "not made anew: " + state());
    }

    private String state() {
        return desk.get(Desk.OPERATOR, "/api/operations/rebuild").path("state").asString("");
    }

    private void fork() throws Exception {
        forked = true;
        expect(theatre.witness().signedWithin(PATIENCE), "nothing signed");
        theatre.order("UPDATE log.event SET hash = sha256('an older state'::bytea)"
                + " WHERE position = (SELECT max(position) FROM log.event)");
        enrol(desk);
        TimeUnit.SECONDS.sleep(4);
    }

    private void powerCut() {
        for (int i = 0; i < 3; i++) {
            enrol(desk);
        }
        theatre.server().killHard();
        theatre.awaitHealthy();
    }
}
