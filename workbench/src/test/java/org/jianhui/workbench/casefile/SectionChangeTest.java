package org.jianhui.workbench.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A section of a case file at two moments. */
class SectionChangeTest {

    private static final List<String> HEADER = List.of("姓名", "状态");

    @Test
    void what_says_the_same_is_left_out() {
        Section same = section(table(row("甲", "待审查"), row("乙", "待审查")));
        assertThat(SectionChange.of(same, same).parts()).isEmpty();
    }

    @Test
    void a_row_led_by_the_same_cell_is_the_same_row() {
        SectionChange change = SectionChange.of(
                section(table(row("甲", "待审查"), row("乙", "待审查"))), section(table(row("甲", "通过"), row("乙", "待审查"))));
        RowChange only = change.parts().get(0).rows().get(0);
        assertThat(change.parts().get(0).rows()).hasSize(1);
        assertThat(only.kind()).isEqualTo(RowChange.Kind.CHANGED);
        assertThat(only.cells()).containsExactly(new CellChange("甲", "甲"), new CellChange("待审查", "通过"));
        assertThat(only.cells()).extracting(CellChange::differs).containsExactly(false, true);
    }

    @Test
    void rows_come_and_go() {
        SectionChange change =
                SectionChange.of(section(table(row("甲", "通过"))), section(table(row("乙", "通过"), row("丙", "通过"))));
        assertThat(change.parts().get(0).rows())
                .extracting(RowChange::kind)
                .containsExactly(RowChange.Kind.ADDED, RowChange.Kind.ADDED, RowChange.Kind.GONE);
    }

    /** Two replies of one kind: the second is new, the first unchanged. */
    @Test
    void one_more_of_a_kind_is_added_and_changes_none() {
        SectionChange change =
                SectionChange.of(section(table(row("批复", "1号"))), section(table(row("批复", "1号"), row("批复", "2号"))));
        assertThat(change.parts().get(0).rows()).containsExactly(RowChange.of(null, row("批复", "2号")));
    }

    @Test
    void twice_the_same_is_not_once_the_same() {
        SectionChange change =
                SectionChange.of(section(table(row("甲", "5票"))), section(table(row("甲", "5票"), row("甲", "5票"))));
        assertThat(change.parts().get(0).rows()).extracting(RowChange::kind).containsExactly(RowChange.Kind.ADDED);
    }

    @Test
    void a_table_that_was_not_there_and_one_that_is_not_there_any_more_are_told() {
        Section lines = section(new Lines(List.of(new Line("办理状态", "公示中"))));
        SectionChange change = SectionChange.of(lines, section(table(row("甲", "通过"))));
        assertThat(change.parts())
                .containsExactly(
                        new PartChange("候选人", HEADER, List.of(RowChange.of(null, row("甲", "通过")))),
                        new PartChange("", List.of(), List.of(RowChange.of(row("办理状态", "公示中"), null))));
    }

    @Test
    void a_section_that_was_not_there_is_new_in_every_row() {
        assertThat(SectionChange.of(null, section(table(row("甲", "通过")))).parts())
                .containsExactly(new PartChange("候选人", HEADER, List.of(RowChange.of(null, row("甲", "通过")))));
    }

    private static Section section(Part part) {
        return new Section("election", "选举情况", List.of(part));
    }

    @SafeVarargs
    private static Table table(List<String>... rows) {
        return new Table("six", "候选人", HEADER, List.of(rows));
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }
}
