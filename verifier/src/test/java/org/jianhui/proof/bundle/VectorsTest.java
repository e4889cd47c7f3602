package org.jianhui.proof.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who writes a verifier of his own begins with these: each bundle as it is pinned, byte for byte, and all that is refused of it. {@code
 * -Dpin=true} writes them anew.
 */
class VectorsTest {

    private static final Path PINNED = Path.of("src/test/resources/bundles");
    private static final Map<String, byte[]> ALL = Vectors.all();
    private static final String EXPECTED = "expected.tsv";

    @BeforeAll
    static void pin() throws IOException {
        if (Boolean.getBoolean("pin")) {
            Files.createDirectories(PINNED);
            StringBuilder expected = new StringBuilder();
            for (Map.Entry<String, byte[]> each : ALL.entrySet()) {
                Files.write(PINNED.resolve(each.getKey()), each.getValue());
                expected.append(each.getKey())
                        .append('\t')
                        .append(refusals(each.getValue()))
                        .append('\n');
            }
            Files.writeString(PINNED.resolve(EXPECTED), expected);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_is_as_pinned_and_refused_for_what_it_is(String name) throws IOException {
        byte[] pinned = Files.readAllBytes(PINNED.resolve(name));
        assertThat(ALL.get(name)).isEqualTo(pinned);
        assertThat(Files.readAllLines(PINNED.resolve(EXPECTED))).contains(name + "\t" + refusals(pinned));
        boolean sound = name.equals("sound.zip") || name.equals("hostile.zip");
        assertThat(refusals(pinned).isEmpty()).isEqualTo(sound);
    }

    static Iterable<String> names() {
        return ALL.keySet();
    }

    /** Code, place and reason, joined by bars. */
    private static String refusals(byte[] bundle) throws IOException {
        return BundleCheck.of(BundleSource.of(bundle), Trust.NOTHING).refusals().stream()
                .map(each -> each.code() + " " + each.place() + " " + each.reason())
                .collect(Collectors.joining(" | "));
    }
}
