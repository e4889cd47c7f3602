package org.jianhui.workbench.rulebook;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.RuleCatalogue;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private static final Set<String> CLAUSES = Stream.concat(
                    RuleCatalogue.all().stream()
                            .flatMap(entry -> entry.clauses().stream())
                            .map(Clause::place),
                    Stream.of("〔系统〕", "〔法〕"))
            .collect(toSet());
    private static final JavaClasses TYPES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.jianhui");

    @Test
    void names_only_types_that_exist_and_clauses_of_the_catalogue() throws IOException {
        List<String[]> rows = rows();
        assertThat(rows).hasSizeGreaterThan(90).allSatisfy(row -> {
            assertThat(row).as(String.join("|", row)).hasSize(4);
            assertThat(CLAUSES).as("clause of %s", row[0]).contains(row[3]);
            assertThat(row[2].equals("—") || exists(row[2].replace("`", "")))
                    .as("type of %s: %s", row[0], row[2])
                    .isTrue();
        });
    }

    @Test
    void lists_no_chinese_word_twice() throws IOException {
        assertThat(rows()).extracting(row -> row[0]).doesNotHaveDuplicates();
    }

    /** {@code Type}, or {@code Enum.CONSTANT}. */
    private static boolean exists(String name) {
        String[] parts = name.split("\\.");
        return TYPES.stream()
                .filter(type -> type.getSimpleName().equals(parts[0]))
                .map(JavaClass::reflect)
                .anyMatch(type -> parts.length == 1
                        || (type.isEnum()
                                && Arrays.stream(type.getEnumConstants())
                                        .anyMatch(constant ->
                                                ((Enum<?>) constant).name().equals(parts[1]))));
    }

    private static List<String[]> rows() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path root = Files.exists(here.resolve("shared-kernel")) ? here : here.getParent();
        try (Stream<String> lines = Files.lines(root.resolve("docs/glossary.md"))) {
            return lines.filter(line -> line.startsWith("| ") && !line.startsWith("| 中文"))
                    .map(line -> line.substring(2, line.length() - 2).split(" \\| ", -1))
                    .toList();
        }
    }
}
