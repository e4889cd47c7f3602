package org.jianhui.workbench.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The application as {@link ApplicationProcess} runs it, on a directory of its own, but in a process that has run others
 * before it: for tests that neither kill nor outlive it. Of a test process's applications one runs at a time.
 */
public final class HostedApplication implements AutoCloseable {

    private static @Nullable Host host;

    private final Path home;
    private final int port = ApplicationProcess.freePort();
    private final List<String> arguments;
    private boolean running;

    private HostedApplication(Path home, String... arguments) {
        this.home = home;
        this.arguments = new ArrayList<>(List.of(
                "--server.port=" + port,
                "--jianhui.home=" + home,
                "--logging.file.name=" + home.resolve(ApplicationProcess.LOG)));
        this.arguments.addAll(ApplicationProcess.onTheTestsOwnDay(List.of(arguments)));
    }

    /** Not started yet. The arguments are properties, as {@code --jianhui.sample.load=false}. */
    public static HostedApplication in(Path home, String... arguments) {
        return new HostedApplication(home, arguments);
    }

    /** Not started yet, on an empty directory: it will find the sample loaded. */
    public static HostedApplication withSample(Path home, String... arguments) {
        LoadedSample.copyTo(home);
        return in(home, arguments);
    }

    /** Starts it; it answers when this returns. */
    public HostedApplication start() {
        host().obey(String.join("\t", arguments));
        running = true;
        return this;
    }

    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Everything the application has written so far. */
    public String log() {
        try {
            return Files.readString(home.resolve(ApplicationProcess.LOG));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it and its database, and waits for their end. */
    public void stop() {
        running = false;
        host().obey(ApplicationHost.STOP);
    }

    @Override
    public void close() {
        if (running) {
            stop();
        }
    }

    private static synchronized Host host() {
        if (host == null) {
            host = Host.started();
        }
        return host;
    }

    /** The process and the connection that orders it about; it ends with the test process, however that ends. */
    private record Host(BufferedReader answers, PrintStream orders) {

        static Host started() {
            try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                new ProcessBuilder(ApplicationProcess.java(
                                classPath(), ApplicationHost.class.getName(), String.valueOf(door.getLocalPort())))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                door.setSoTimeout(60_000);
                Socket process = door.accept();
                return new Host(
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)),
                        new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void obey(String order) {
            orders.println(order);
            try {
                String answer = answers.readLine();
                if (!ApplicationHost.DONE.equals(answer)) {
                    throw new IllegalStateException("the application's process says: " + answer);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The application's own, and of the tests the host alone: what the scan would find among them is no part of it. */
        private static String classPath() throws IOException {
            Path alone = Files.createTempDirectory("jianhui-host");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(alone.toFile())));
            String name = ApplicationHost.class.getName().replace('.', '/') + ".class";
            Path copy = alone.resolve(name);
            Files.createDirectories(copy.getParent());
            try (InputStream compiled = ApplicationHost.class.getResourceAsStream("/" + name)) {
                Files.copy(java.util.Objects.requireNonNull(compiled), copy);
            }
            return ApplicationProcess.classPathOfTheApplication() + java.io.File.pathSeparator + alone;
        }
    }
}
