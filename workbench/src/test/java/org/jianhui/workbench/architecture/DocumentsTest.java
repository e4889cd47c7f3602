package org.jianhui.workbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents point to is there. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:)([^)#\\s]+)(#[^)]*)?\\)");
    private static final Path ADRS = House.root().resolve("docs/adr");

    static List<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(House.root());
                Stream<Path> docs = Files.walk(House.root().resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_link_leads_somewhere(Path document) {
        assertThat(LINK.matcher(House.text(document)).results().map(link -> link.group(1)))
                .allSatisfy(target ->
                        assertThat(document.resolveSibling(target).normalize()).exists());
    }

    @Test
    void the_index_of_decisions_names_every_decision() throws IOException {
        String index = House.text(ADRS.resolve("README.md"));
        try (Stream<Path> files = Files.list(ADRS)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.matches("\\d{4}-.*\\.md"))
                            .sorted())
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(index).contains("](" + name + ")"));
        }
    }
}
