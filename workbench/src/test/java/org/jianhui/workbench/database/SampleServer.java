package org.jianhui.workbench.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jianhui.command.eventstore.DatabaseUrl;

/**
 * The PostgreSQL of a home, run by the test and not by a node: nodes can be killed, paused and started without it, and it
 * without them. Killed, it is started again within seconds on the same port, as under an application.
 */
public final class SampleServer implements AutoCloseable {

    private final Path directory;
    private final DatabaseSecrets secrets;
    private final PostgresServer server;

    private SampleServer(Path directory, DatabaseSecrets secrets, PostgresServer server) {
        this.directory = directory;
        this.secrets = secrets;
        this.server = server;
    }

    public static SampleServer start(Path home) {
        EmbeddedDatabaseProperties properties = new EmbeddedDatabaseProperties(
                home.resolve("data/postgres"),
                home.resolve("data/server"),
                home.resolve("keys/database.properties"),
                0,
                Duration.ofSeconds(60));
        DatabaseSecrets secrets = DatabaseSecrets.readOrCreate(properties.secrets(), properties.directory());
        return new SampleServer(properties.directory(), secrets, PostgresServer.start(properties, secrets));
    }

    /** With these arguments a node of the sample uses this server instead of one of its own. */
    public List<String> arguments() {
        return List.of(
                "--jianhui.database.embedded=false",
                "--spring.datasource.url=" + DatabaseUrl.of(server.url()),
                "--spring.datasource.username=" + DatabaseRoles.APP,
                "--spring.datasource.password=" + secrets.app(),
                "--spring.flyway.url=" + server.url(),
                "--spring.flyway.user=" + DatabaseRoles.OWNER,
                "--spring.flyway.password=" + secrets.owner());
    }

    /** The environment in which PostgreSQL's own programs are its superuser's clients. */
    public Map<String, String> clientEnvironment() {
        return Map.of(
                "PGHOST",
                "127.0.0.1",
                "PGPORT",
                Integer.toString(server.port()),
                "PGUSER",
                "postgres",
                "PGPASSWORD",
                secrets.superuser());
    }

    /** A connection of the superuser that waits for no standby. */
    public Connection superuser() throws SQLException {
        return DriverManager.getConnection(
                server.url() + "?options=-c%20synchronous_commit=local", "postgres", secrets.superuser());
    }

    /** kill -9 of the server; returns when another one has taken its place. */
    public void killHard() {
        ProcessHandle killed = postmaster().process();
        killed.destroyForcibly();
        Awaitility.await()
                .atMost(Duration.ofSeconds(180))
                .until(() -> Postmaster.of(directory)
                        .filter(other -> other.process().pid() != killed.pid())
                        .isPresent());
        Awaitility.await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(this::answers);
    }

    private boolean answers() throws SQLException {
        try (Connection any = superuser()) {
            return any.isValid(5);
        }
    }

    private Postmaster postmaster() {
        return Postmaster.of(directory).orElseThrow(() -> new IllegalStateException("no server in " + directory));
    }

    @Override
    public void close() {
        server.close();
    }
}
