package org.jianhui.workbench.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class PostgresServerTest {

    @TempDir
    static Path home;

    private static EmbeddedDatabaseProperties properties;
    private static DatabaseSecrets secrets;
    private static PostgresServer server;

    @BeforeAll
    static void start() {
        properties = propertiesIn(home);
        secrets = DatabaseSecrets.readOrCreate(properties.secrets(), properties.directory());
        server = PostgresServer.start(properties, secrets);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "server_encoding, UTF8",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''"
    })
    void runs_durably_and_privately(String setting, String value) {
        assertThat(as("postgres", secrets.superuser())
                        .sql("SELECT setting FROM pg_settings WHERE name = ?")
                        .param(setting)
                        .query(String.class)
                        .single())
                .isEqualTo(value);
    }

    @Test
    void refuses_a_wrong_password() {
        assertThatThrownBy(() -> as("jianhui_app", "wrong")
                        .sql("SELECT 1")
                        .query(Integer.class)
                        .single())
                .hasRootCauseMessage("FATAL: password authentication failed for user \"jianhui_app\"");
    }

    @Test
    void the_application_is_no_superuser_and_owns_nothing() {
        assertThat(as("jianhui_app", secrets.app())
                        .sql(
                                "SELECT rolsuper OR rolcreatedb OR rolcreaterole FROM pg_roles WHERE rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void only_the_owner_reads_the_passwords_and_they_lie_outside_the_data() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(properties.secrets())))
                .isEqualTo("rw-------");
        assertThat(properties.secrets().startsWith(properties.directory())).isFalse();
        assertThat(secrets).asString().doesNotContain(secrets.app());
    }

    @Test
    void refuses_a_directory_in_use() {
        assertThatThrownBy(() -> PostgresServer.start(properties, secrets)).isInstanceOf(DataDirectoryInUse.class);
    }

    @Test
    void refuses_data_whose_passwords_are_lost(@TempDir Path other) throws IOException {
        EmbeddedDatabaseProperties lost = propertiesIn(other);
        Files.createDirectories(lost.directory());
        assertThatIllegalStateException()
                .isThrownBy(() -> DatabaseSecrets.readOrCreate(lost.secrets(), lost.directory()))
                .withMessageContaining("restore the file");
    }

    @Test
    void leaves_alone_the_process_that_a_stale_pid_file_names(@TempDir Path other) throws Exception {
        EmbeddedDatabaseProperties stale = propertiesIn(other);
        DatabaseSecrets own = DatabaseSecrets.readOrCreate(stale.secrets(), stale.directory());
        PostgresServer.start(stale, own).close();
        Process bystander = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    Postmaster.pidFile(stale.directory()),
                    bystander.pid() + "\n" + stale.directory() + "\n0\n5432\n\n127.0.0.1\n0 0\nready   \n");
            PostgresServer.start(stale, own).close();
            assertThat(bystander.isAlive()).isTrue();
        } finally {
            bystander.destroy();
        }
    }

    @Test
    void never_stops_the_server_of_another_directory(@TempDir Path other) throws Exception {
        EmbeddedDatabaseProperties confused = propertiesIn(other);
        DatabaseSecrets own = DatabaseSecrets.readOrCreate(confused.secrets(), confused.directory());
        PostgresServer.start(confused, own).close();
        Files.copy(Postmaster.pidFile(properties.directory()), Postmaster.pidFile(confused.directory()));
        PostgresServer.start(confused, own).close();
        assertThat(Postmaster.of(properties.directory())).isPresent();
        assertThat(as("jianhui_app", secrets.app())
                        .sql("SELECT 1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static EmbeddedDatabaseProperties propertiesIn(Path home) {
        return new EmbeddedDatabaseProperties(
                home.resolve("data/postgres"),
                home.resolve("data/server"),
                home.resolve("keys/database.properties"),
                0,
                Duration.ofSeconds(60));
    }

    private static JdbcClient as(String role, String password) {
        String database = role.equals("postgres") ? "postgres" : DatabaseRoles.DATABASE;
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database, role, password));
    }
}
