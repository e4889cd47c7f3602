package org.jianhui.workbench.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jianhui.workbench.assembly.PrivateFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded PostgreSQL: real, durable, and alive exactly as long as the application.
 *
 * <p>Starting takes the directory's lock, makes the directory at the first time, stops the server that a killed
 * application left behind, and starts anew. When the server dies under the running application it is started again on
 * the same port, so that the connection pool recovers by itself.
 */
final class PostgresServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);

    private final EmbeddedDatabaseProperties properties;
    private final PostgresPrograms programs;
    private final DirectoryLock lock;
    private final int port;
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(PostgresServer::watchThread);
    private boolean closing;

    private PostgresServer(EmbeddedDatabaseProperties properties, DirectoryLock lock) {
        this.properties = properties;
        this.lock = lock;
        this.programs = PostgresPrograms.unpackInto(properties.binaries());
        this.port = properties.port() == 0 ? freePort() : properties.port();
    }

    /** @throws DataDirectoryInUse when another running application holds the data directory */
    static PostgresServer start(EmbeddedDatabaseProperties properties, DatabaseSecrets secrets) {
        PostgresServer server = new PostgresServer(properties, DirectoryLock.take(properties.directory()));
        try {
            server.initialise(secrets);
            server.stopOrphan();
            server.startProcess();
            DatabaseRoles.ensure(server.port, secrets);
            server.watch.scheduleWithFixedDelay(server::startAgainIfEnded, 1, 1, TimeUnit.SECONDS);
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    int port() {
        return port;
    }

    /** The application's database, without the settings of the roles. */
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DatabaseRoles.DATABASE;
    }

    @Override
    public synchronized void close() {
        closing = true;
        watch.shutdown();
        try {
            if (Postmaster.of(directory()).isPresent()) {
                stopProcess();
            }
        } finally {
            lock.close();
        }
    }

    private void initialise(DatabaseSecrets secrets) {
        if (Files.exists(directory())) {
            return;
        }
        Path fresh = directory().resolveSibling(directory().getFileName() + ".new");
        Path password = properties.secrets().resolveSibling(".initial-password");
        try {
            DirectoryTree.delete(fresh);
            PrivateFiles.write(password, secrets.superuser() + "\n");
            control(
                    "initdb",
                    List.of(
                            "-D",
                            fresh.toString(),
                            "-U",
                            "postgres",
                            "--pwfile",
                            password.toString(),
                            "--auth",
                            "scram-sha-256",
                            "--encoding",
                            "UTF8",
                            "--locale",
                            "C",
                            "--locale-provider",
                            "builtin",
                            "--builtin-locale",
                            "C.UTF-8",
                            "--data-checksums"));
            Files.writeString(
                    fresh.resolve("postgresql.conf"), "\ninclude 'jianhui.conf'\n", StandardOpenOption.APPEND);
            Files.move(fresh, directory());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create the database " + directory(), e);
        } finally {
            DirectoryTree.delete(password);
        }
    }

    /** Stops the server of THIS directory that outlived its application; a stale pid file is only removed. */
    private void stopOrphan() {
        if (Postmaster.of(directory()).isPresent()) {
            LOG.warn("a killed application left its database server running: stopping it");
            stopProcess();
        }
        DirectoryTree.delete(Postmaster.pidFile(directory()));
    }

    private void startProcess() {
        try {
            Files.writeString(directory().resolve("jianhui.conf"), ServerSettings.file(port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Duration patience = properties.startWithin();
        control(
                "pg_ctl",
                List.of(
                        "start",
                        "-w",
                        "-s",
                        "-t",
                        Long.toString(patience.toSeconds()),
                        "-D",
                        directory().toString(),
                        "-l",
                        log().toString()));
        LOG.info("database server ready on 127.0.0.1:{}", port);
    }

    private void stopProcess() {
        control(
                "pg_ctl",
                List.of(
                        "stop",
                        "-w",
                        "-s",
                        "-m",
                        "fast",
                        "-t",
                        "60",
                        "-D",
                        directory().toString()));
    }

    private static Thread watchThread(Runnable task) {
        Thread thread = new Thread(task, "database-watch");
        thread.setDaemon(true);
        return thread;
    }

    private synchronized void startAgainIfEnded() {
        if (closing || Postmaster.of(directory()).isPresent()) {
            return;
        }
        LOG.error("the database server has ended unexpectedly: starting it again");
        try {
            stopOrphan();
            startProcess();
        } catch (RuntimeException e) {
            LOG.error("the database server does not start: {}", e.getMessage());
        }
    }

    private void control(String program, List<String> arguments) {
        int exit = SystemProgram.run(log(), programs.program(program), arguments);
        if (exit != 0) {
            throw new IllegalStateException(
                    program + " " + arguments.get(0) + " ended with " + exit + "; see " + log());
        }
    }

    private Path directory() {
        return properties.directory();
    }

    private Path log() {
        return directory().resolveSibling(directory().getFileName() + ".log");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
