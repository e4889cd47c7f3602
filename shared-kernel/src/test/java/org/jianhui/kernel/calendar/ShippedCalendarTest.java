package org.jianhui.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.tyme.holiday.LegalHoliday;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Covers("E-05")
class ShippedCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.shipped();

    @Test
    void agrees_with_the_published_list_on_every_day_of_2020_to_2026() throws IOException {
        Map<LocalDate, String[]> oracle = oracle();
        LocalDate.of(2020, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(date -> {
            String[] row = oracle.remove(date);
            CalendarDay day = calendar.day(date);
            assertThat(day.kind()).as("%s", date).isEqualTo(expected(date, row));
            assertThat(day.holiday()).as("%s", date).isEqualTo(row == null ? null : row[2]);
        });
        assertThat(oracle).isEmpty();
    }

    @Test
    void agrees_with_an_independent_almanac_on_every_day_of_2020_to_2026() {
        LocalDate.of(2020, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(date -> {
            LegalHoliday almanac = LegalHoliday.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
            boolean weekday = date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
            boolean working = almanac == null ? weekday : almanac.isWork();
            assertThat(calendar.isWorkingDay(date)).as("%s", date).isEqualTo(working);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-12-31", "2027-01-01", "2028-02-29"})
    void refuses_a_day_of_an_unknown_year(LocalDate date) {
        RuleViolated refusal = catchThrowableOfType(RuleViolated.class, () -> calendar.day(date));
        assertThat(refusal.first().id()).isEqualTo("E-05");
        assertThat(refusal.first().code()).isEqualTo("CALENDAR_UNKNOWN");
        assertThat(refusal.first().clause().place()).isEqualTo("附1-3(4)");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24, false",
        "2026-12-25, true",
        "2026-12-31, true",
        "2025-12-25, false",
        "2025-12-31, false",
        "2026-11-30, false"
    })
    void calls_only_the_last_week_of_the_last_known_year_provisional(LocalDate date, boolean provisional) {
        assertThat(calendar.day(date).provisional()).isEqualTo(provisional);
    }

    @Test
    void names_the_notice_of_every_year() {
        assertThat(calendar.edition().years())
                .hasSize(7)
                .allSatisfy(year -> assertThat(year.paper()).contains(year.year() + "年"));
    }

    private static DayKind expected(LocalDate date, String[] row) {
        if (row != null) {
            return row[1].equals("holiday") ? DayKind.HOLIDAY : DayKind.MAKEUP_WORKDAY;
        }
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY
                ? DayKind.WEEKEND
                : DayKind.WORKDAY;
    }

    static Map<LocalDate, String[]> oracle() throws IOException {
        try (InputStream in = ShippedCalendarTest.class.getResourceAsStream("holidays.csv")) {
            Map<LocalDate, String[]> rows = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(row -> rows.put(LocalDate.parse(row[0]), row));
            return rows;
        }
    }
}
