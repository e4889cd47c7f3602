package org.jianhui.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/** One embedded PostgreSQL per JVM, durable as in production, with the two roles and a migrated template. */
final class TestCluster {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final TestCluster INSTANCE = new TestCluster();

    private final EmbeddedPostgres postgres;
    private final Set<TestDatabase> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;

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
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "test cluster"));
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

    String create(TestDatabase database) {
        open.add(database);
        String name = "test_" + NUMBER.incrementAndGet();
        execute("CREATE DATABASE " + name + " TEMPLATE template_jianhui OWNER jianhui_owner");
        return name;
    }

    void drop(TestDatabase database, String name) {
        open.remove(database);
        if (closing) {
            return;
        }
        execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }

    String plainUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database;
    }

    /**
     * At the end of the JVM, together with applications that nobody closed and in no order with them: their pools go first,
     * so that none of them waits half a minute for a connection to a server that has stopped.
     */
    private void close() {
        closing = true;
        open.forEach(TestDatabase::closePools);
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
