package org.jianhui.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.jianhui.kernel.organisation.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Chinese first, English second: every text exists in both, and no two bundles say different things under one key. */
class TextsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");

    static List<Path> chinese() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !file.toString().endsWith("_en.properties"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void every_text_is_there_in_english_too(Path bundle) {
        Path english = Path.of(bundle.toString().replace(".properties", "_en.properties"));

        assertThat(english).exists();
        assertThat(new TreeSet<>(read(english).stringPropertyNames()))
                .isEqualTo(new TreeSet<>(read(bundle).stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void no_key_is_said_twice_in_one_bundle(Path bundle) throws IOException {
        List<String> keys = Files.readAllLines(bundle).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void every_role_has_its_name() {
        Properties shell = read(BUNDLES.resolve("shell.properties"));

        assertThat(Arrays.stream(Role.values()).map(role -> "role." + role.name()))
                .allSatisfy(key -> assertThat(shell.getProperty(key)).isNotBlank());
    }

    private static Properties read(Path file) {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
