package org.jianhui.workbench.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jianhui.workbench.database.SampleServer;
import org.jianhui.workbench.endurance.Sent.Told;
import org.jianhui.workbench.testing.ApplicationProcess;
import org.jianhui.workbench.testing.LoadedSample;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Nodes as processes of their own on one PostgreSQL, with the sample, a client's journal, and the oracle over both. */
final class Installation implements AutoCloseable {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final SampleServer server;
    private final List<ApplicationProcess> nodes = new ArrayList<>();
    private final List<Desk> desks = new ArrayList<>();
    private final ClientJournal journal;
    private final Applicants applicants;
    private final Oracle oracle;

    /** With the sample on a server of its own. */
    Installation(Path home, int count) throws Exception {
        this(sample(home.resolve("shared")), home, count, null);
    }

    /**
     * Starts the nodes one after the other; they share the keys and the directory of the checkpoints below {@code shared}.
     *
     * @param server of {@code shared}, filled; it is closed with the installation
     * @param before who joined an installation that this one goes on from; null to begin with the first
     */
    Installation(SampleServer server, Path home, int count, @Nullable Applicants before) throws Exception {
        this.server = server;
        Path shared = home.resolve("shared");
        for (int i = 0; i < count; i++) {
            List<String> arguments = new ArrayList<>(server.arguments());
            arguments.add("--jianhui.keys=" + shared.resolve("keys"));
            arguments.add("--jianhui.proof.checkpoints=" + shared.resolve("checkpoints"));
            arguments.add("--jianhui.proof.every=2s");
            arguments.add("--jianhui.security.attempts-per-minute=100000");
            Path own = Files.createDirectories(home.resolve("node" + i));
            nodes.add(
                    ApplicationProcess.in(own, arguments.toArray(String[]::new)).start());
        }
        journal = new ClientJournal(home.resolve("journal"));
        nodes.forEach(node -> desks.add(new Desk(node.baseUrl().getPort(), journal)));
        desks.forEach(each -> each.get(Desk.GROUP, "/api/members/texts"));
        applicants = before == null ? applicants(desk(0)) : before;
        oracle = new Oracle(server);
    }

    private static SampleServer sample(Path shared) throws IOException {
        LoadedSample.copyTo(Files.createDirectories(shared));
        return SampleServer.start(shared);
    }

    private static Applicants applicants(Desk desk) {
        JsonNode texts = desk.get(Desk.GROUP, "/api/members/texts");
        String now =
                desk.get(Desk.OPERATOR, "/api/simulation/clock").path("now").asString();
        return new Applicants(
                texts.path("consent").path("version").asString(),
                OffsetDateTime.parse(now)
                        .atZoneSameInstant(SHANGHAI)
                        .toLocalDate()
                        .toString());
    }

    SampleServer server() {
        return server;
    }

    ApplicationProcess node(int n) {
        return nodes.get(n);
    }

    /** The client of the node; it stays signed in when the node is started again. */
    Desk desk(int node) {
        return desks.get(node);
    }

    Applicants applicants() {
        return applicants;
    }

    List<Sent> sent() {
        return journal.all();
    }

    /** One applies and is admitted; false as soon as the client does not know what became of it. */
    boolean enrol(Desk desk) {
        Sent applied = desk.send(applicants.apply());
        return applied.told() != Told.UNKNOWN && admit(desk, applied.id());
    }

    private boolean admit(Desk desk, String membership) {
        try {
            Awaitility.await("the application can be read")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> desk.reads(membership));
        } catch (ConditionTimeoutException down) {
            return false;
        }
        return desk.send(Applicants.admit(membership)).told() == Told.ACKNOWLEDGED;
    }

    /** Starts what does not run, and waits until every node is healthy. */
    void recover() {
        for (ApplicationProcess node : nodes) {
            if (!node.isRunning()) {
                node.launch();
            }
        }
        nodes.forEach(ApplicationProcess::awaitHealthy);
    }

    /**
     * Judges what is there before anything is sent again; then sends every unknown act again with its key, which must be told
     * what was done, or do it now, once.
     */
    Judgement judge() throws Exception {
        Judgement found = oracle.judge(journal.all());
        Desk desk = desk(0);
        for (Sent act : journal.all()) {
            if (act.told() == Told.UNKNOWN || act.told() == Told.SENT) {
                Awaitility.await("sent again: " + act)
                        .atMost(Duration.ofSeconds(180))
                        .until(() -> desk.send(act).told() == Told.ACKNOWLEDGED);
            }
        }
        oracle.judge(journal.all());
        awaitViews();
        JsonNode engine = desk.order("/api/operations/replay-check", Map.of());
        assertThat(engine.path("compared").asInt()).isPositive();
        assertThat(engine.path("differing").size()).as(engine.toString()).isZero();
        return found;
    }

    /** Waits until the view of the members says what their register says. */
    void awaitViews() {
        Awaitility.await("the view is what the register says")
                .atMost(Duration.ofSeconds(180))
                .until(() -> oracle.behind() == 0);
    }

    /** How many events of a type a stream has. */
    int count(String stream, String type) throws SQLException {
        return oracle.count(stream, type);
    }

    /** Has the whole log recomputed and compared with its checkpoints; nothing may differ. */
    void audit() {
        JsonNode audited = audited();
        assertThat(audited.path("events").asLong()).isPositive();
        assertThat(audited.path("findings").size()).as(audited.toString()).isZero();
        JsonNode compared = newest(desk(0), "comparisons").path("compared");
        assertThat(compared.path("views").asInt()).isPositive();
        assertThat(compared.path("differences").size()).as(compared.toString()).isZero();
    }

    /** What the audit of the log says now; the state is compared too. */
    JsonNode audited() {
        Desk desk = desk(0);
        String before = newest(desk, "comparisons").path("recordedAt").asString("");
        desk.order("/api/proof/audits", Map.of());
        Awaitility.await("an audit")
                .atMost(Duration.ofSeconds(120))
                .until(() -> !newest(desk, "comparisons")
                        .path("recordedAt")
                        .asString("")
                        .equals(before));
        return newest(desk, "audits").path("audited");
    }

    private static JsonNode newest(Desk desk, String among) {
        return desk.get(Desk.OPERATOR, "/api/proof").path(among).path(0);
    }

    @Override
    public void close() throws IOException {
        nodes.forEach(ApplicationProcess::close);
        server.close();
        journal.close();
    }
}
