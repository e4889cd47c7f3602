package org.jianhui.workbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Small files: a reader holds one in the head. */
class SourceFilesTest {

    private static final int LONGEST = 250;
    private static final int USUAL = 40;

    private final List<Path> sources = House.sources();

    @Test
    void no_file_is_longer_than_250_lines() {
        assertThat(sources)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(LONGEST));
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
