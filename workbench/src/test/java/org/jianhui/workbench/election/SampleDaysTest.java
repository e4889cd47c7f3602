package org.jianhui.workbench.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jianhui.kernel.calendar.NoticeParameters;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.calendar.WorkingCalendar;
import org.jianhui.kernel.rule.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On whatever day the sample is loaded, its notices stand where they should. */
class SampleDaysTest {

    static Stream<LocalDate> days_of_two_years() {
        return LocalDate.of(2025, 1, 1).datesUntil(LocalDate.of(2026, 12, 22));
    }

    @ParameterizedTest
    @MethodSource("days_of_two_years")
    void a_running_notice_has_counted_its_days_and_still_hangs(LocalDate today) {
        for (int counted = 1; counted <= 2; counted++) {
            NoticePeriod notice = on(today).posted(counted);
            assertThat(notice.countedBefore(today.plusDays(1))).isGreaterThanOrEqualTo(counted);
            assertThat(notice.allows(today)).isFalse();
            assertThat(notice.postedOn()).isBefore(today);
        }
    }

    @ParameterizedTest
    @MethodSource("days_of_two_years")
    void a_complete_notice_allows_the_meeting_today(LocalDate today) {
        NoticePeriod notice = on(today).complete();
        assertThat(notice.allows(today)).isTrue();
        assertThat(notice.postedOn()).isAfter(today.minusDays(31));
    }

    @ParameterizedTest
    @MethodSource("days_of_two_years")
    void papers_are_written_on_weekdays_not_long_before(LocalDate today) {
        LocalDate written = on(today).ago(3);
        assertThat(written.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(written).isBetween(today.minusDays(5), today.minusDays(3));
    }

    /** The days of 2027 are not known: a notice that runs into it is not counted, one that ended before it is. */
    @Test
    void a_notice_that_runs_into_an_unknown_year_is_refused() {
        SampleDays lastDay = on(LocalDate.of(2026, 12, 31));
        refused(() -> lastDay.posted(2));
        assertThat(lastDay.complete().allows(lastDay.today())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 60, 300})
    void no_notice_is_counted_in_an_unknown_year(int day) {
        SampleDays unknown = on(LocalDate.ofYearDay(2027, day));
        refused(() -> unknown.posted(1));
        refused(unknown::complete);
        assertThat(unknown.ago(3)).isBefore(unknown.today());
    }

    private static void refused(ThrowingCallable counting) {
        assertThat(catchThrowableOfType(RuleViolated.class, counting).first().code())
                .isEqualTo("CALENDAR_UNKNOWN");
    }

    private static SampleDays on(LocalDate today) {
        return new SampleDays(today, NoticeParameters.OF_THE_PLAN, WorkingCalendar.shipped());
    }
}
