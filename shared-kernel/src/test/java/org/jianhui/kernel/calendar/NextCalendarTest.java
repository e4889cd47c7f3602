package org.jianhui.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NextCalendarTest {

    private final WorkingCalendar known = WorkingCalendar.shipped();
    private final int lastYear = known.edition().lastYear();

    @Test
    void nobody_is_asked_until_the_end_of_october() {
        assertThat(NextCalendar.missing(LocalDate.of(lastYear, 10, 31), known)).isEmpty();
    }

    @Test
    void from_1_november_on_next_year_is_asked_for_until_it_is_known() {
        assertThat(NextCalendar.missing(LocalDate.of(lastYear, 11, 1), known)).isEqualTo(Optional.of(lastYear + 1));
        assertThat(NextCalendar.missing(LocalDate.of(lastYear, 12, 31), known)).isEqualTo(Optional.of(lastYear + 1));
        assertThat(NextCalendar.missing(LocalDate.of(lastYear - 1, 12, 31), known))
                .isEmpty();
    }

    @Test
    void it_is_asked_for_all_the_more_when_the_year_has_come() {
        assertThat(NextCalendar.missing(LocalDate.of(lastYear + 1, 1, 2), known))
                .isEqualTo(Optional.of(lastYear + 1));
    }

    @Test
    void a_year_that_was_left_out_comes_before_the_next() {
        assertThat(NextCalendar.missing(LocalDate.of(lastYear + 1, 11, 1), known))
                .isEqualTo(Optional.of(lastYear + 1));
    }
}
