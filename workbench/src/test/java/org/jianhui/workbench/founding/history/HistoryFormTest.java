package org.jianhui.workbench.founding.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jianhui.kernel.election.assembly.Office;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is who among the officers that a form names. */
class HistoryFormTest {

    @Test
    void a_name_in_several_rows_is_one_person_only_if_somebody_says_so() {
        assertThat(officers(null, "冉试一", "冉试一 ").leavesOpenWhoIsWho(name -> false))
                .isTrue();
        assertThat(officers(true, "冉试一", "冉试一").leavesOpenWhoIsWho(name -> false))
                .isFalse();
        assertThat(officers(null, "冉试一", "冉试一（下坝）").leavesOpenWhoIsWho(name -> false))
                .isFalse();
        assertThat(officers(null, "冉试一", "冉试一").leavesOpenWhoIsWho("冉试一"::equals))
                .as("a member, whom the roll tells from others")
                .isFalse();
        assertThat(officers(null, "", " ").leavesOpenWhoIsWho(name -> false)).isFalse();
    }

    private static HistoryForm.Officers officers(@Nullable Boolean same, String... names) {
        List<HistoryForm.Row> rows = Arrays.stream(names)
                .map(name -> new HistoryForm.Row(Office.COMMITTEE_MEMBER, name, null, null))
                .toList();
        return new HistoryForm.Officers(LocalDate.parse("2022-07-08"), 5, rows, same, null, null);
    }
}
