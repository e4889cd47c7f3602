package org.jianhui.process.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jianhui.kernel.calendar.WorkingCalendar;
import org.jianhui.kernel.time.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockStartTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();

    @ParameterizedTest
    @CsvSource({"-22, true", "-21, true", "-20, false", "1, false", "300, false", "3000, false"})
    void without_a_word_it_is_today_as_long_as_the_next_three_weeks_can_be_counted(int days, boolean countable) {
        LocalDate lastKnown = LocalDate.of(CALENDAR.edition().lastYear(), 12, 31);
        Instant machine = at(lastKnown.plusDays(days));
        assertThat(new ClockStart("").moment(machine, CALENDAR)).isEqualTo(countable ? machine : ClockStart.KNOWN);
    }

    @Test
    void before_the_first_known_year_it_is_the_known_day_too() {
        LocalDate first = LocalDate.of(CALENDAR.edition().firstYear(), 1, 1);
        assertThat(new ClockStart(" ").moment(at(first.minusDays(1)), CALENDAR)).isEqualTo(ClockStart.KNOWN);
        assertThat(new ClockStart(" ").moment(at(first), CALENDAR)).isEqualTo(at(first));
    }

    /** Three weeks before it hold no holiday and the rest of its year is known: what the sample tells of can be counted. */
    @Test
    void around_the_known_day_all_is_known() {
        LocalDate day = LocalDate.ofInstant(ClockStart.KNOWN, Zone.SHANGHAI);
        assertThat(day.minusWeeks(3).datesUntil(day.plusDays(1)))
                .allSatisfy(each -> assertThat(CALENDAR.isWorkingDay(each))
                        .isEqualTo(each.getDayOfWeek().getValue() <= 5));
        assertThat(CALENDAR.isWorkingDay(day.plusMonths(9))).isTrue();
    }

    @Test
    void a_given_moment_counts_whatever_the_machine_says() {
        assertThat(new ClockStart("2022-06-16T08:00:00+08:00").moment(Instant.EPOCH, CALENDAR))
                .isEqualTo(Instant.parse("2022-06-16T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-06-16", "2022-06-16T08:00:00", "16 June", "2022-06-31T08:00:00+08:00"})
    void what_is_no_moment_is_refused_in_a_sentence(String given) {
        assertThatThrownBy(() -> new ClockStart(given).moment(Instant.EPOCH, CALENDAR))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(ClockStart.PROPERTY)
                .hasMessageContaining(given)
                .hasMessageContaining("such as 2022-06-16T08:00:00+08:00");
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Zone.SHANGHAI).toInstant();
    }
}
