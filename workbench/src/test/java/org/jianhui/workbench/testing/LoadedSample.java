package org.jianhui.workbench.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** A home with the sample loaded, made once per test run and copied for every test that only begins where loading ends. */
public final class LoadedSample {

    private static final Duration LOADS = Duration.ofSeconds(180);

    private static @Nullable Path made;

    private LoadedSample() {}

    public static void copyTo(Path home) {
        try {
            Path from = home();
            List<Path> all;
            try (Stream<Path> found = Files.walk(from)) {
                all = found.toList();
            }
            for (Path each : all) {
                Path to = home.resolve(from.relativize(each).toString());
                if (!to.equals(home)) {
                    Files.copy(each, to, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized Path home() throws IOException {
        if (made == null) {
            Path home = Files.createTempDirectory("jianhui-sample");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(home.toFile())));
            try (HostedApplication application = HostedApplication.in(home).start()) {
                Http http = new Http(application.baseUrl().getPort());
                Awaitility.await()
                        .atMost(LOADS)
                        .until(() -> http.get("/actuator/info").body().contains("\"complete\":true"));
                application.stop();
            }
            Files.delete(home.resolve(ApplicationProcess.LOG));
            made = home;
        }
        return made;
    }
}
