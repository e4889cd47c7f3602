package org.jianhui.workbench.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The application in a process of its own, on a directory of its own and a free port, as {@code spring-boot:run} starts
 * it, but for the day on which the sample begins. It can be stopped, killed like by a power cut, and started again on the
 * same directory; so can its PostgreSQL.
 */
public final class ApplicationProcess implements AutoCloseable {

    static final String LOG = "application.log";

    private static final String MODE = "--jianhui.mode=";
    private static final String STARTS_AT = "--" + FixedStart.PROPERTY + "=";
    /** On a machine that does much else: no goal, only an end. */
    private static final Duration READY_WITHIN = Duration.ofMinutes(4);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Path home;
    private final int port = freePort();
    private final List<String> arguments;
    private @Nullable Process process;

    private ApplicationProcess(Path home, List<String> arguments) {
        this.home = home;
        this.arguments = arguments;
    }

    /**
     * Not started yet. The arguments are properties, as {@code --jianhui.sample.load=false}. If they say nothing else a sample
     * begins on the tests' own day, whatever day it is.
     */
    public static ApplicationProcess in(Path home, String... arguments) {
        return new ApplicationProcess(home, List.of(arguments));
    }

    /** Not started yet, on an empty directory: it will find the sample loaded. */
    public static ApplicationProcess withSample(Path home, String... arguments) {
        LoadedSample.copyTo(home);
        return in(home, arguments);
    }

    /** Starts it and waits until its health is good, at most 60 s. */
    public ApplicationProcess start() {
        launch();
        awaitHealthy();
        return this;
    }

    /** Starts it without waiting. */
    public void launch() {
        List<String> line = java(
                classPathOfTheApplication(),
                "org.jianhui.workbench.JianhuiApplication",
                "--server.port=" + port,
                "--jianhui.home=" + home);
        line.addAll(onTheTestsOwnDay(arguments));
        try {
            process = new ProcessBuilder(line)
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command line of a process of the application's size. */
    static List<String> java(String classPath, String main, String... arguments) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:+UseTransparentHugePages",
                "-Daxon.update-check.disabled=true",
                "-Ddisable-axoniq-console-message=true",
                "-cp",
                classPath,
                main));
        line.addAll(List.of(arguments));
        return line;
    }

    /** The arguments, and where they say nothing else the day on which the tests' installations begin. */
    static List<String> onTheTestsOwnDay(List<String> arguments) {
        List<String> all = new ArrayList<>(arguments);
        if (arguments.stream().noneMatch(given -> given.startsWith(MODE) || given.startsWith(STARTS_AT))) {
            all.add(STARTS_AT + FixedStart.AT);
        }
        return all;
    }

    /** Waits until the health is good; fails with the log when that takes more than four minutes, or the process ends. */
    public void awaitHealthy() {
        await("is not healthy", () -> healthy() || !isRunning());
        if (!isRunning()) {
            throw new IllegalStateException("the application has ended:\n" + log());
        }
    }

    private void await(String otherwise, Callable<Boolean> condition) {
        try {
            Awaitility.await()
                    .atMost(READY_WITHIN)
                    .pollInterval(Duration.ofMillis(50))
                    .until(condition);
        } catch (ConditionTimeoutException late) {
            throw new IllegalStateException("the application " + otherwise + " after " + READY_WITHIN + ":\n" + log());
        }
    }

    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    public boolean healthy() {
        try {
            HttpRequest request = HttpRequest.newBuilder(baseUrl().resolve("/actuator/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Stops it as an operator does, and waits for its end. */
    public void stop() {
        end(Process::destroy);
    }

    /** kill -9: no shutdown hook runs, the database server is orphaned. */
    public void killHard() {
        end(Process::destroyForcibly);
    }

    /** SIGSTOP: the process is there and does nothing, as in a long pause of its memory or its machine. */
    public void pause() {
        signal("STOP");
    }

    /** SIGCONT: it goes on as if no time had passed. */
    public void goOn() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            Process sent = new ProcessBuilder(
                            "kill", "-" + name, Long.toString(started().pid()))
                    .inheritIO()
                    .start();
            if (waitFor(sent) != 0) {
                throw new IllegalStateException("SIG" + name + " was not sent");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** kill -9 of the PostgreSQL server under the application. */
    public void killPostgresHard() {
        postmaster().destroyForcibly();
    }

    /** The server process that the data directory names; fails if there is none. */
    public ProcessHandle postmaster() {
        return postmasterIfRunning().orElseThrow(() -> new IllegalStateException("no database server in " + home));
    }

    public Optional<ProcessHandle> postmasterIfRunning() {
        try {
            return Files.readAllLines(home.resolve("data/postgres/postmaster.pid")).stream()
                    .findFirst()
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)));
        } catch (NoSuchFileException stopped) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection of the superuser to the application's database, for standing in its way. */
    public Connection superuser() {
        try (var file = Files.newBufferedReader(home.resolve("keys/database.properties"))) {
            Properties secrets = new Properties();
            secrets.load(file);
            String listens = Files.readAllLines(home.resolve("data/postgres/postmaster.pid"))
                    .get(3);
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + listens + "/jianhui",
                    "postgres",
                    secrets.getProperty("superuser"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the application has started another database server in place of the killed one. */
    public void awaitOtherPostgresThan(ProcessHandle killed) {
        await(
                "has no new database server",
                () -> postmasterIfRunning()
                        .filter(other -> other.pid() != killed.pid())
                        .isPresent());
    }

    /** Whether it runs no more. A dead process whose parent has not asked for it yet is still listed, without a program. */
    public static boolean hasEnded(ProcessHandle process) {
        return !process.isAlive() || process.info().command().isEmpty();
    }

    /** Waits for the end of a process that was not told to end; returns its exit code. */
    public int awaitEnd() {
        return waitFor(started());
    }

    /** Everything the application has written so far, over all its starts. */
    public String log() {
        try {
            return Files.exists(logFile()) ? Files.readString(logFile()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path home() {
        return home;
    }

    /** Ends the application and whatever database server is left in its directory. */
    @Override
    public void close() {
        if (isRunning()) {
            stop();
        }
        postmasterIfRunning().ifPresent(ProcessHandle::destroy);
    }

    private void end(Consumer<Process> how) {
        how.accept(started());
        waitFor(started());
    }

    private Process started() {
        if (process == null) {
            throw new IllegalStateException("not started");
        }
        return process;
    }

    private static int waitFor(Process process) {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the application does not end");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Path logFile() {
        return home.resolve(LOG);
    }

    /** Without the tests: what the scan finds there is no part of the application. */
    static String classPathOfTheApplication() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
