package org.jianhui.command.proof;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jianhui.command.eventstore.DatabaseUrl;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A cluster of its own that archives its write-ahead log, backed up and restored as docs/operations.md says. */
final class ArchivingCluster implements AutoCloseable {

    /** What a base backup leaves out: the running server's own, and the log, which comes from the archive. */
    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "epg-lock");

    private final Path directory;
    private final EmbeddedPostgres server;

    private ArchivingCluster(Path directory) {
        this.directory = directory;
        this.server = start(directory);
    }

    /** A new one, migrated. */
    static ArchivingCluster create(Path directory, Path archive) throws IOException {
        Files.createDirectories(archive);
        try (EmbeddedPostgres fresh = start(directory)) {
            JdbcClient sql = JdbcClient.create(fresh.getPostgresDatabase());
            for (String statement : List.of(
                    "ALTER SYSTEM SET archive_mode = on",
                    "ALTER SYSTEM SET archive_command = 'cp %p " + archive + "/%f'",
                    "ALTER SYSTEM SET restore_command = 'cp " + archive + "/%f %p'",
                    "CREATE ROLE jianhui_owner LOGIN",
                    "CREATE ROLE jianhui_app LOGIN",
                    "GRANT jianhui_app TO jianhui_owner",
                    "CREATE DATABASE jianhui OWNER jianhui_owner")) {
                sql.sql(statement).update();
            }
        }
        ArchivingCluster cluster = new ArchivingCluster(directory);
        Flyway.configure()
                .dataSource(cluster.owner())
                .locations("classpath:db/migration")
                .defaultSchema("migrations")
                .load()
                .migrate();
        return cluster;
    }

    /** The backup, brought to the moment of this place in the write-ahead log. */
    static ArchivingCluster restored(Path backup, String target) throws IOException {
        Files.createFile(backup.resolve("recovery.signal"));
        Files.writeString(
                backup.resolve("postgresql.auto.conf"),
                Files.readString(backup.resolve("postgresql.auto.conf")) + "recovery_target_lsn = '" + target
                        + "'\nrecovery_target_action = 'promote'\n");
        return new ArchivingCluster(backup);
    }

    private static EmbeddedPostgres start(Path directory) {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(directory)
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As pg_basebackup does it: between start and stop of a backup the files are copied, whatever is written meanwhile. */
    void backUp(Path to) throws SQLException, IOException {
        try (Connection one = superuser().getConnection()) {
            JdbcClient sql = JdbcClient.create(new SingleConnectionDataSource(one, true));
            sql.sql("SELECT pg_backup_start('test', true)::text")
                    .query(String.class)
                    .single();
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path each : files.toList()) {
                    copy(each, to.resolve(directory.relativize(each).toString()));
                }
            }
            String label = sql.sql("SELECT labelfile FROM pg_backup_stop()")
                    .query(String.class)
                    .single();
            Files.writeString(to.resolve("backup_label"), label);
        }
    }

    private void copy(Path from, Path to) throws IOException {
        Path inside = directory.relativize(from);
        boolean log = inside.startsWith("pg_wal") && !Files.isDirectory(from);
        if (log || LEFT_OUT.contains(inside.toString())) {
            return;
        }
        if (Files.isDirectory(from)) {
            Files.createDirectories(
                    to, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            return;
        }
        try {
            Files.copy(from, to);
        } catch (NoSuchFileException vanished) {
            // dropped while we copied: the write-ahead log knows
        }
    }

    DataSource owner() {
        return as("jianhui_owner");
    }

    DataSource app() {
        PGSimpleDataSource source = (PGSimpleDataSource) as("jianhui_app");
        source.setUrl(DatabaseUrl.of(url()));
        source.setUser("jianhui_app");
        return source;
    }

    DataSource superuser() {
        return as("postgres");
    }

    JdbcClient sql() {
        return JdbcClient.create(superuser());
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/jianhui";
    }

    private DataSource as(String user) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser(user);
        return source;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
