package org.jianhui.workbench.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The application as {@link ApplicationProcess} runs it, on a directory of its own, but in a process that has run others
 * before it: for tests that neither kill nor outlive it. Of a test process's applications one runs at a time.
 */
public final class HostedApplication implements AutoCloseable {

    private static @Nullable HostProcess own;

    private final HostProcess host;
    private final Path home;
    private final int port = ApplicationProcess.freePort();
    private final List<String> arguments;
    private boolean running;

    private HostedApplication(HostProcess host, Path home, String... arguments) {
        this.host = host;
        this.home = home;
        this.arguments = new ArrayList<>(List.of(
                "--server.port=" + port,
                "--jianhui.home=" + home,
                "--logging.file.name=" + home.resolve(ApplicationProcess.LOG)));
        this.arguments.addAll(ApplicationProcess.onTheTestsOwnDay(List.of(arguments)));
    }

    /** Not started yet. The arguments are properties, as {@code --jianhui.sample.load=false}. */
    public static HostedApplication in(Path home, String... arguments) {
        return new HostedApplication(ownHost(), home, arguments);
    }

    /** Not started yet, in a process of the test's own. */
    public static HostedApplication at(HostProcess host, Path home, String... arguments) {
        return new HostedApplication(host, home, arguments);
    }

    /** Not started yet, on an empty directory: it will find the sample loaded. */
    public static HostedApplication withSample(Path home, String... arguments) {
        LoadedSample.copyTo(home);
        return in(home, arguments);
    }

    /** Starts it; it answers when this returns. */
    public HostedApplication start() {
        host.obey(String.join("\t", arguments));
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
        host.obey(ApplicationHost.STOP);
    }

    @Override
    public void close() {
        if (running) {
            stop();
        }
    }

    private static synchronized HostProcess ownHost() {
        if (own == null) {
            own = HostProcess.started(ApplicationHost.class, List.of(ApplicationHost.class), List.of());
        }
        return own;
    }
}
