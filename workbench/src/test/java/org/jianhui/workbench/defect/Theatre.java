package org.jianhui.workbench.defect;

import static org.jianhui.workbench.defect.GraftHost.PLANT;
import static org.jianhui.workbench.defect.GraftHost.PLANTED;
import static org.jianhui.workbench.defect.GraftHost.PULL;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.awaitility.Awaitility;
import org.jianhui.workbench.database.SampleServer;
import org.jianhui.workbench.endurance.Applicants;
import org.jianhui.workbench.endurance.ClientJournal;
import org.jianhui.workbench.endurance.Desk;
import org.jianhui.workbench.endurance.Oracle;
import org.jianhui.workbench.testing.HostProcess;
import org.jianhui.workbench.testing.HostedApplication;
import org.jianhui.workbench.testing.LoadedSample;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The sample on a fresh directory with a PostgreSQL of its own, one defect in it, and those who watch. */
final class Theatre implements AutoCloseable {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final HostProcess host;
    private final SampleServer server;
    private final HostedApplication application;
    private final ClientJournal journal;
    private final Desk desk;
    private final Witness witness;
    private @Nullable Applicants applicants;
    private @Nullable Oracle oracle;

    Theatre(HostProcess host, Path home) throws IOException {
        this.host = host;
        LoadedSample.copyTo(home);
        server = SampleServer.start(home);
        List<String> arguments = new java.util.ArrayList<>(server.arguments());
        arguments.add("--jianhui.proof.every=1s");
        arguments.add("--jianhui.security.attempts-per-minute=100000");
        application = HostedApplication.at(host, home, arguments.toArray(String[]::new));
        journal = new ClientJournal(home.resolve("journal"));
        desk = new Desk(application.baseUrl().getPort(), journal);
        witness = new Witness(server, home.resolve("checkpoints"));
    }

    void raise() throws SQLException {
        application.start();
        JsonNode texts = desk.get(Desk.GROUP, "/api/members/texts");
        String now =
                desk.get(Desk.OPERATOR, "/api/simulation/clock").path("now").asString();
        applicants = new Applicants(
                texts.path("consent").path("version").asString(),
                OffsetDateTime.parse(now)
                        .atZoneSameInstant(SHANGHAI)
                        .toLocalDate()
                        .toString());
        oracle = new Oracle(server);
        witness.look();
    }

    void plant(Defect defect) throws SQLException {
        defect.orders().forEach(this::order);
        if (!defect.grafts().isEmpty()) {
            String answer = host.ask(PLANT + defect.id());
            if (!answer.equals(PLANTED)) {
                throw new IllegalStateException(defect + ": " + answer);
            }
        }
    }

    /** Takes the defect out of the code; answers how often it was met. */
    int pull() {
        return Integer.parseInt(host.ask(PULL));
    }

    void order(String statement) {
        try (Connection superuser = server.superuser();
                Statement sql = superuser.createStatement()) {
            sql.execute(statement);
        } catch (SQLException refused) {
            throw new IllegalStateException(statement, refused);
        }
    }

    /** How many rows there are, as the superuser sees them. */
    int count(String from) {
        try (Connection superuser = server.superuser();
                Statement sql = superuser.createStatement();
                ResultSet rows = sql.executeQuery("SELECT count(*) FROM " + from)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException refused) {
            throw new IllegalStateException(from, refused);
        }
    }

    void awaitHealthy() {
        Awaitility.await("healthy")
                .atMost(java.time.Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> new org.jianhui.workbench.testing.Http(
                                        application.baseUrl().getPort())
                                .get("/actuator/health")
                                .statusCode()
                        == 200);
    }

    SampleServer server() {
        return server;
    }

    Desk desk() {
        return desk;
    }

    Witness witness() {
        return witness;
    }

    ClientJournal journal() {
        return journal;
    }

    Applicants applicants() {
        return java.util.Objects.requireNonNull(applicants);
    }

    Oracle oracle() {
        return java.util.Objects.requireNonNull(oracle);
    }

    static HostProcess host(List<Class<?>> classes) {
        String agent = java.util.Arrays.stream(
                        System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(each -> Path.of(each).getFileName().toString().startsWith("byte-buddy-agent"))
                .findFirst()
                .orElseThrow();
        return HostProcess.started(GraftHost.class, classes, List.of("-javaagent:" + agent));
    }

    @Override
    public void close() throws IOException {
        application.close();
        server.close();
        journal.close();
    }
}
