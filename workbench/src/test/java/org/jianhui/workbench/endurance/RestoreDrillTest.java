package org.jianhui.workbench.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jianhui.workbench.database.SampleServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The commands of docs/operations.md, given to PostgreSQL's own programs of {@code -Dpostgres.bin} (version 18, which no build brings
 * along) while clients go on: what comes back is a beginning, is recognised as one, and goes on without a skip or a repetition.
 */
@Tag("soak")
class RestoreDrillTest {

    private static final Path PROGRAMS = Path.of(System.getProperty("postgres.bin", ""));

    @TempDir
    Path home;

    @BeforeEach
    void haveTools() {
        assumeTrue(Files.isExecutable(PROGRAMS.resolve("pg_dump")), "-Dpostgres.bin names no programs");
    }

    @Test
    void a_dump_made_while_clients_go_on_is_restored_into_a_new_cluster() throws Exception {
        Path dump = home.resolve("jianhui.dump");
        List<String> before;
        Applicants applicants;
        try (Installation first = new Installation(home.resolve("first"), 1)) {
            applicants = first.applicants();
            enrol(first, 5);
            beside(
                    first,
                    () -> run(
                            first.server(),
                            "pg_dump",
                            "--format=custom",
                            "--exclude-table=rebuilt.*",
                            "--file=" + dump,
                            "jianhui"));
            enrol(first, 3);
            before = log(first.server());
            awaitCheckpoint(home.resolve("first"), before.size());
        }
        keepOutside();
        SampleServer server = SampleServer.start(home.resolve("second/shared"));
        run(server, "pg_restore", "--exit-on-error", "--dbname=jianhui", dump.toString());
        List<String> restored = log(server);
        assertThat(before).containsAll(restored).hasSizeGreaterThan(restored.size());
        goesOn(server, applicants, restored);
    }

    @Test
    void a_base_backup_and_the_archived_log_lead_to_a_moment() throws Exception {
        Path archive = Files.createDirectory(home.resolve("archive"));
        Path base = home.resolve("base");
        List<String> before;
        String moment;
        Applicants applicants;
        try (Installation first = new Installation(home.resolve("first"), 1)) {
            applicants = first.applicants();
            sql(first.server(), "ALTER SYSTEM SET archive_mode = 'on'");
            sql(
                    first.server(),
                    "ALTER SYSTEM SET archive_command = 'test ! -f %1$s/%%f && cp %%p %1$s/%%f'".formatted(archive));
            first.server().killHard();
            first.recover();
            enrol(first, 3);
            beside(first, () -> run(first.server(), "pg_basebackup", "--pgdata=" + base, "--checkpoint=fast"));
            run(first.server(), "pg_verifybackup", base.toString());
            enrol(first, 3);
            before = log(first.server());
            moment = rows(first.server(), "SELECT pg_current_wal_lsn()::text").get(0);
            enrol(first, 3);
            awaitCheckpoint(home.resolve("first"), log(first.server()).size());
            String last = rows(first.server(), "SELECT pg_walfile_name(pg_switch_wal())")
                    .get(0);
            Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> Files.exists(archive.resolve(last)));
        }
        keepOutside();
        Path data = Files.createDirectories(home.resolve("second/shared/data")).resolve("postgres");
        Files.move(base, data);
        Files.writeString(
                data.resolve("postgresql.auto.conf"),
                "restore_command = 'cp %s/%%f %%p'\nrecovery_target_lsn = '%s'\nrecovery_target_action = 'promote'\n"
                        .formatted(archive, moment),
                StandardOpenOption.APPEND);
        Files.createFile(data.resolve("recovery.signal"));
        SampleServer server = SampleServer.start(home.resolve("second/shared"));
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> rows(server, "SELECT pg_is_in_recovery()::text").equals(List.of("false")));
        List<String> restored = log(server);
        assertThat(before).containsAll(restored);
        assertThat(restored).hasSizeGreaterThan(before.size() - 10);
        goesOn(server, applicants, restored);
    }

    /** Recognised by what lies outside; and once that is set right, worked on, judged and audited as if nothing had been. */
    private void goesOn(SampleServer server, Applicants applicants, List<String> restored) throws Exception {
        Path second = home.resolve("second");
        try (Installation again = new Installation(server, second, 1, applicants)) {
            again.awaitViews();
            JsonNode audited = again.audited();
            assertThat(audited.path("findings").toString()).contains("LOG_CUT");
            putAside(second, restored.size());
            enrol(again, 5);
            again.judge();
            awaitCheckpoint(second, log(again.server()).size());
            again.audit();
            assertThat(log(again.server()))
                    .startsWith(restored.toArray(String[]::new))
                    .hasSizeGreaterThan(restored.size());
        }
    }

    /** The keys and the exported checkpoints are what is kept outside the database. */
    private void keepOutside() throws IOException {
        Path shared = Files.createDirectories(home.resolve("second/shared"));
        for (String kept : List.of("keys", "checkpoints")) {
            Files.move(home.resolve("first/shared").resolve(kept), shared.resolve(kept));
        }
    }

    /** Puts aside the checkpoints over more events than came back. */
    private void putAside(Path installation, int events) throws IOException {
        Path aside = Files.createDirectory(home.resolve("void"));
        for (Path each : checkpoints(installation)) {
            if (size(each) > events) {
                Files.move(each, aside.resolve(each.getFileName()));
            }
        }
        assertThat(aside).isNotEmptyDirectory();
    }

    private static void awaitCheckpoint(Path installation, int events) {
        Awaitility.await("a checkpoint over " + events)
                .atMost(Duration.ofMinutes(2))
                .until(() -> checkpoints(installation).stream().anyMatch(each -> size(each) >= events));
    }

    private static List<Path> checkpoints(Path installation) throws IOException {
        try (Stream<Path> all = Files.list(installation.resolve("shared/checkpoints"))) {
            return all.filter(each -> each.getFileName().toString().startsWith("checkpoint-"))
                    .toList();
        }
    }

    private static long size(Path checkpoint) {
        return Long.parseLong(checkpoint.getFileName().toString().replaceAll("\\D", ""));
    }

    private static void enrol(Installation installation, int people) {
        for (int i = 0; i < people; i++) {
            assertThat(installation.enrol(installation.desk(0))).isTrue();
        }
    }

    private static void beside(Installation installation, Runnable work) {
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Void> clients = CompletableFuture.runAsync(() -> {
            while (!over.get()) {
                enrol(installation, 1);
            }
        });
        work.run();
        over.set(true);
        clients.join();
    }

    private static void run(SampleServer server, String program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(PROGRAMS.resolve(program).toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().putAll(server.clientEnvironment());
        try {
            Process running = process.start();
            String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(running.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(running.exitValue()).as(program + ": " + said).isZero();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(program, failure);
        }
    }

    private static List<String> log(SampleServer server) throws SQLException {
        return rows(
                server,
                "SELECT concat_ws(' ', epoch, tx_id, position, stream, seq, encode(hash, 'hex')) FROM log.event"
                        + " ORDER BY epoch, tx_id, position");
    }

    private static void sql(SampleServer server, String statement) throws SQLException {
        try (Connection superuser = server.superuser();
                Statement sql = superuser.createStatement()) {
            sql.execute(statement);
        }
    }

    private static List<String> rows(SampleServer server, String query) throws SQLException {
        try (Connection superuser = server.superuser();
                Statement sql = superuser.createStatement();
                ResultSet found = sql.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }
}
