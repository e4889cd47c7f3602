package org.jianhui.kernel.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    @Test
    void lists_all_208_rules_of_the_plan() {
        assertThat(RuleCatalogue.all()).hasSize(208);
        Map<String, Long> byLetter = RuleCatalogue.all().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.id().substring(0, 1), TreeMap::new, Collectors.counting()));
        assertThat(byLetter)
                .isEqualTo(Map.ofEntries(
                        Map.entry("$", 15L),
                        Map.entry("B", 12L),
                        Map.entry("C", 26L),
                        Map.entry("D", 6L),
                        Map.entry("E", 13L),
                        Map.entry("F", 13L),
                        Map.entry("G", 20L),
                        Map.entry("K", 15L),
                        Map.entry("M", 17L),
                        Map.entry("P", 10L),
                        Map.entry("Q", 9L),
                        Map.entry("R", 12L),
                        Map.entry("S", 17L),
                        Map.entry("W", 7L),
                        Map.entry("X", 16L)));
    }

    @Test
    void leaves_no_cell_empty_that_a_reader_needs() {
        assertThat(RuleCatalogue.all()).allSatisfy(entry -> {
            assertThat(entry.clauses()).isNotEmpty();
            assertThat(entry.quote()).isNotBlank();
            assertThat(entry.sentence()).isNotBlank();
            assertThat(entry.how()).isNotBlank();
        });
    }

    @Test
    void knows_the_rule_of_the_notice_by_its_id() {
        CatalogueEntry notice = RuleCatalogue.find("E-05").orElseThrow();
        assertThat(notice.clause()).isEqualTo(new Clause("附1-3(4)"));
        assertThat(notice.codes()).containsExactly("NOTICE_TOO_SHORT", "CALENDAR_UNKNOWN");
        assertThat(notice.quote()).contains("不少于5个工作日");
        assertThat(RuleCatalogue.find("E-99")).isEmpty();
    }
}
