package org.jianhui.workbench.defect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jianhui.workbench.architecture.House;
import org.junit.jupiter.api.Test;

/** docs/mutants.md names every defect that is planted by hand, and by whom it must be found. */
class DefectsDocumentTest {

    private static final Path DOCUMENT = House.root().resolve("docs/mutants.md");
    private static final String BEGIN =
            "| Defect | Planted in | What it does | Told in | Must be found by |\n|---|---|---|---|---|\n";

    @Test
    void the_document_lists_every_defect() throws Exception {
        String before = Files.readString(DOCUMENT);
        int begin = before.indexOf(BEGIN);
        int end = before.indexOf("\n\n", begin);
        String renewed = before.substring(0, begin) + BEGIN + rows() + before.substring(end);
        if (Boolean.getBoolean("index.write")) {
            Files.writeString(DOCUMENT, renewed);
        }
        assertThat(DOCUMENT)
                .as("stale: renew it with -Dtest=DefectsDocumentTest -Dindex.write=true")
                .content()
                .isEqualTo(renewed);
    }

    @Test
    void every_defect_has_a_name_of_its_own() {
        assertThat(Defects.all()).extracting(Defect::id).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(30);
    }

    private static String rows() {
        return Defects.all().stream()
                .map(each -> "| `%s` | %s | %s | %s | %s |"
                        .formatted(each.id(), each.place(), each.what(), each.chapter(), each.foundBy()))
                .collect(Collectors.joining("\n"));
    }
}
