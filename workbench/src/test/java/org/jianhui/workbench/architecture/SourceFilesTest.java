package org.jianhui.workbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Small files: a reader holds one in the head. */
class SourceFilesTest {

    private static final int LONGEST = 250;
    private static final int USUAL = 40;

    /** Shrinks to nothing: a file that leaves it never comes back. */
    private static final Set<String> TO_BE_SPLIT = Set.of("SignInTest.java");

    private final List<Path> sources = House.sources();

    @Test
    void no_file_is_longer_than_250_lines() {
        assertThat(sources).isNotEmpty();
        assertThat(sources)
                .filteredOn(file -> lines(file) > LONGEST)
                .filteredOn(file -> !TO_BE_SPLIT.contains(file.getFileName().toString()))
                .isEmpty();
    }

    @Test
    void the_usual_file_of_the_product_has_at_most_40_lines() {
        List<Integer> sizes = sources.stream()
                .filter(file -> file.toString().contains("/src/main/"))
                .filter(file -> !file.endsWith("package-info.java"))
                .map(SourceFilesTest::lines)
                .sorted()
                .toList();
        assertThat(sizes.get(sizes.size() / 2)).isLessThanOrEqualTo(USUAL);
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
