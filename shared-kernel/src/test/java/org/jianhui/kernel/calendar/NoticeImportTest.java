package org.jianhui.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.kernel.rule.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Covers("CAL-2")
class NoticeImportTest {

    private static final YearNotice YEAR_2027 = new YearNotice(2027, "关于2027年部分节假日安排的通知（测试）", "");

    @Test
    void reads_days_off_and_make_up_days_of_a_file_from_an_office_machine() {
        CalendarNotice notice = NoticeImport.ofCsv(
                YEAR_2027,
                "\uFEFFfrom,to,kind,name\r\n2026-12-31,2027-01-02,off,元旦\r\n\r\n2026-12-27,,班,元旦\r\n2027-02-05,2027-02-11,休,春节\r\n");
        assertThat(notice.days()).hasSize(11);
        assertThat(notice.days().get(0)).isEqualTo(new NoticedDay(LocalDate.of(2026, 12, 27), true, "元旦"));
        assertThat(notice.days().get(10)).isEqualTo(new NoticedDay(LocalDate.of(2027, 2, 11), false, "春节"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-02-30,,off,春节 | from | NOT_A_DATE",
                "1 Feb,,off,春节 | from | NOT_A_DATE",
                "2027-02-01,soon,off,春节 | to | NOT_A_DATE",
                "2027-02-03,2027-02-01,off,春节 | to | SPAN",
                "2027-02-03,2027-05-01,off,春节 | to | SPAN",
                "2027-02-03,,holiday,春节 | kind | NOT_OFF_OR_WORK",
                "2027-02-03,,off, | name | NAME_MISSING_OR_LONG",
                "2026-12-24,,off,元旦 | from | OUTSIDE_THE_YEAR",
                "2028-01-01,,off,元旦 | from | OUTSIDE_THE_YEAR",
                "+999999999-12-31,,off,元旦 | from | OUTSIDE_THE_YEAR",
                "2027-02-03,,work,春节 | from | MAKE_UP_DAY_IS_A_WEEKDAY",
                "2027-01-01,,off,元旦 | from | DAY_TWICE",
                "2027-01-01,off,元旦 | from | CELL_COUNT"
            })
    void names_row_and_column_of_what_is_wrong(String row, String column, String problem) {
        RuleViolated refusal = refused("from,to,kind,name\n2027-01-01,,off,元旦\n" + row);
        assertThat(refusal.first().id()).isEqualTo("CAL-2");
        assertThat(refusal.first().code()).isEqualTo("CALENDAR_ROW_INVALID");
        assertThat(refusal.first().field()).isEqualTo("rows[2]." + column);
        assertThat(refusal.first().facts()).contains(Fact.of("problem", problem));
    }

    @Test
    void names_every_wrong_cell_at_once() {
        RuleViolated refusal = refused("from,to,kind,name\nx,,off,元旦\n2027-02-03,y,z,\n");
        assertThat(refusal.rules())
                .extracting(Rule::field)
                .containsExactly("rows[1].from", "rows[2].to", "rows[2].kind", "rows[2].name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "date,kind,name\n2027-01-01,off,元旦", "from,to,kind,name"})
    void refuses_a_file_without_header_or_rows(String csv) {
        assertThat(refused(csv).first().code()).isEqualTo("CALENDAR_ROW_INVALID");
    }

    @Test
    void refuses_a_year_or_paper_out_of_all_reason() {
        List<NoticeRow> rows = List.of(new NoticeRow("2027-01-01", "", "off", "元旦"));
        for (YearNotice year : List.of(
                new YearNotice(Integer.MIN_VALUE, "x", ""),
                new YearNotice(Integer.MAX_VALUE, "x", ""),
                new YearNotice(2027, " ", ""))) {
            assertThat(catchThrowableOfType(RuleViolated.class, () -> NoticeImport.of(year, rows))
                            .first()
                            .code())
                    .isEqualTo("CALENDAR_ROW_INVALID");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {20261123L, 7L, 47L})
    void either_reads_a_garbled_file_or_refuses_it_by_rule(long seed) {
        Random random = new Random(seed);
        String sound = "from,to,kind,name\n2026-12-31,2027-01-02,off,元旦\n2027-02-06,,work,春节\n";
        for (int i = 0; i < 5_000; i++) {
            List<Integer> symbols = new ArrayList<>(sound.codePoints().boxed().toList());
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                symbols.set(random.nextInt(symbols.size()), random.nextInt(0x250));
            }
            StringBuilder garbled = new StringBuilder();
            symbols.forEach(garbled::appendCodePoint);
            try {
                NoticeImport.ofCsv(YEAR_2027, garbled.toString());
            } catch (RuleViolated refusal) {
                assertThat(refusal.first().id()).as("seed %d", seed).isEqualTo("CAL-2");
            }
        }
    }

    private static RuleViolated refused(String csv) {
        return catchThrowableOfType(RuleViolated.class, () -> NoticeImport.ofCsv(YEAR_2027, csv));
    }
}
