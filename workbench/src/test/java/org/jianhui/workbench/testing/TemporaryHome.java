package org.jianhui.workbench.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * Lets the application live in a directory that is gone when the tests' process ends, on the tests' own day. The engine's
 * clock is one for the whole process, so all applications in it run equally far behind the machine's.
 */
final class TemporaryHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Path home = Files.createTempDirectory("jianhui-home");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                context.close();
                delete(home);
            }));
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "temporary home",
                            Map.of(
                                    "jianhui.home",
                                    home.toString(),
                                    FixedStart.PROPERTY,
                                    FixedStart.now().toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path home) {
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
