package org.jianhui.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A reminder's day is told for every year, known or not. */
class ExpectedDaysTest {

    private final WorkingCalendar known = WorkingCalendar.shipped();

    @Test
    void of_a_known_year_it_is_the_noticed_one() {
        LocalDate day = LocalDate.of(2022, 10, 1);
        assertThat(known.expected(day)).isEqualTo(known.day(day));
    }

    @Test
    void after_the_last_known_year_and_before_the_first_it_is_the_plain_week_without_new_year() {
        for (int year :
                new int[] {known.edition().lastYear() + 1, known.edition().firstYear() - 1}) {
            LocalDate friday = LocalDate.of(year, 6, 1);
            while (friday.getDayOfWeek().getValue() != 5) {
                friday = friday.plusDays(1);
            }
            assertThat(known.expected(LocalDate.of(year, 1, 1)).kind()).isEqualTo(DayKind.HOLIDAY);
            assertThat(known.expected(friday).kind()).isEqualTo(DayKind.WORKDAY);
            assertThat(known.expected(friday.plusDays(1)).kind()).isEqualTo(DayKind.WEEKEND);
            assertThat(known.expected(friday).provisional()).isTrue();
        }
    }
}
