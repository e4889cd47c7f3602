package org.jianhui.workbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents point to is there. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:)([^)#\\s]+)(#[^)]*)?\\)");
    private static final Path ADRS = House.root().resolve("docs/adr");

    private static final String HEAD = """
            # Decisions

            What was decided, why, and what follows. A decision is never edited to mean something else: a later one replaces it.

            """;

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
    void the_list_of_decisions_is_complete() throws IOException {
        Path list = ADRS.resolve("README.md");
        if (Boolean.getBoolean("index.write")) {
            Files.writeString(list, decisions());
        }
        assertThat(list)
                .as("stale: renew it with -Dtest=DocumentsTest -Dindex.write=true")
                .content()
                .isEqualTo(decisions());
    }

    private static String decisions() throws IOException {
        try (Stream<Path> files = Files.list(ADRS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d{4}-.*\\.md"))
                    .sorted()
                    .map(name -> "- [%s · %s](%s)\n".formatted(name.substring(0, 4), title(name), name))
                    .collect(Collectors.joining("", HEAD, ""));
        }
    }

    private static String title(String name) {
        return House.text(ADRS.resolve(name)).lines().findFirst().orElseThrow().replaceFirst("^# (ADR )?\\d+[.:] ", "");
    }
}
