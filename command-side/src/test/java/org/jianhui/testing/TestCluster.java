package org.jianhui.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;

/** One embedded PostgreSQL per JVM, durable as in production, with the two roles and a migrated template. */
final class TestCluster {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final TestCluster INSTANCE = new TestCluster();

    private final EmbeddedPostgres postgres;

    private TestCluster() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "200")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setRegisterShutdownHook(false)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // After the applications that live on it: one that closes without its database waits half a minute for each
        // pool.
        SpringApplication.getShutdownHandlers().add(this::close);
        execute("CREATE ROLE jianhui_owner LOGIN");
        execute("CREATE ROLE jianhui_app LOGIN");
        execute("GRANT jianhui_app TO jianhui_owner");
        execute("CREATE DATABASE template_jianhui OWNER jianhui_owner");
        Flyway.configure()
                .dataSource(plainUrl("template_jianhui"), "jianhui_owner", "")
                .locations("classpath:db/migration")
                .defaultSchema("migrations")
                .load()
                .migrate();
    }

    static TestCluster instance() {
        return INSTANCE;
    }

    String create() {
        String name = "test_" + NUMBER.incrementAndGet();
        execute("CREATE DATABASE " + name + " TEMPLATE template_jianhui OWNER jianhui_owner");
        return name;
    }

    void drop(String name) {
        execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }

    String plainUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database;
    }

    private void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void execute(String sql) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
