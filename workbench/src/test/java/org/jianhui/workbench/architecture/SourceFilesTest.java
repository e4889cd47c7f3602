package org.jianhui.workbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Small files: a reader holds one in the head. */
class SourceFilesTest {

    private static final int LONGEST = 250;
    private static final int LONGEST_TEST = 350; // ADR 0013
    private static final int USUAL = 40;

    /** Shrinks to nothing: a file that has left it never comes back. */
    private static final Set<String> TO_BE_SPLIT = Set.of("TokensFollowTheEngineTest.java");

    private final List<Path> sources = House.sources();

    @Test
    void no_file_is_too_long_to_be_read_at_once() {
        assertThat(sources).isNotEmpty();
        assertThat(sources)
                .filteredOn(file -> lines(file) > (isTest(file) ? LONGEST_TEST : LONGEST))
                .filteredOn(file -> !TO_BE_SPLIT.contains(file.getFileName().toString()))
                .isEmpty();
    }

    @Test
    void the_usual_file_of_the_product_has_at_most_40_lines() {
        List<Integer> sizes = sources.stream()
                .filter(file -> !isTest(file))
                .filter(file -> !file.endsWith("package-info.java"))
                .map(SourceFilesTest::lines)
                .sorted()
                .toList();
        assertThat(sizes.get(sizes.size() / 2)).isLessThanOrEqualTo(USUAL);
    }

    private static boolean isTest(Path file) {
        return file.toString().contains("/src/test/");
    }

    private static int lines(Path file) {
        return (int) House.text(file).lines().count();
    }
}
