package org.jianhui.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.RuleViolated;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Covers("E-05")
class NoticePeriodTest {

    private static NoticePeriod posted(String date) {
        return NoticePeriod.posted(LocalDate.parse(date), NoticeParameters.OF_THE_PLAN, WorkingCalendar.shipped());
    }

    @ParameterizedTest(name = "{0}: posted {1}, meeting {2} refused, {3} allowed")
    @CsvSource({
        "AC-039 Dragon Boat, 2022-06-02, 2022-06-10, 2022-06-11",
        "AC-040 make-up Saturday is the fifth, 2022-09-26, 2022-10-08, 2022-10-09",
        "AC-042 make-up weekend before Spring Festival, 2022-01-26, 2022-02-07, 2022-02-08",
        "AC-044 posted on a Saturday, 2022-07-23, 2022-07-29, 2022-07-30",
        "AC-045 too late for the stage, 2022-07-25, 2022-08-01, 2022-08-02",
        "I-32 last posting day for July, 2022-07-24, 2022-07-29, 2022-07-30",
        "AC-047 last week of 2026, 2026-12-21, 2026-12-28, 2026-12-29",
        "plain week, 2022-06-20, 2022-06-27, 2022-06-28",
        "across New Year with a holiday on 31 December, 2022-12-26, 2023-01-03, 2023-01-04",
        "across New Year without a make-up day, 2023-12-27, 2024-01-04, 2024-01-05",
        "leap day counts, 2024-02-23, 2024-03-01, 2024-03-02",
        "posted on the leap day, 2024-02-29, 2024-03-07, 2024-03-08",
        "posted on a holiday, 2022-10-03, 2022-10-12, 2022-10-13",
        "posted on a make-up Sunday, 2022-10-09, 2022-10-14, 2022-10-15",
        "Spring Festival lengthened in 2020, 2020-01-22, 2020-02-06, 2020-02-07",
        "first known day, 2020-01-01, 2020-01-08, 2020-01-09",
        "ends on the last known day, 2026-12-24, 2026-12-31, 2027-01-01"
    })
    void five_complete_working_days_lie_between_posting_and_meeting(
            String name, String postedOn, LocalDate refused, LocalDate allowed) {
        NoticePeriod period = posted(postedOn);
        assertThat(period.allows(refused)).as(name).isFalse();
        assertThat(period.allows(allowed)).as(name).isTrue();
        assertThat(period.earliestMeeting()).isEqualTo(allowed);
        assertThat(period.countedBefore(refused)).isEqualTo(4);
        assertThat(period.countedBefore(allowed)).isEqualTo(5);
    }

    @Test
    void shows_its_arithmetic_day_by_day() {
        List<CountedDay> days = posted("2022-01-26").days();
        assertThat(days).extracting(CountedDay::date).first().isEqualTo(LocalDate.of(2022, 1, 26));
        assertThat(days).extracting(CountedDay::date).last().isEqualTo(LocalDate.of(2022, 2, 7));
        assertThat(days).extracting(CountedDay::count).containsExactly(0, 1, 2, 3, 4, 4, 4, 4, 4, 4, 4, 4, 5);
        assertThat(days)
                .filteredOn(day -> !day.counted())
                .extracting(CountedDay::kind)
                .containsExactly(
                        DayKind.WORKDAY,
                        DayKind.HOLIDAY,
                        DayKind.HOLIDAY,
                        DayKind.HOLIDAY,
                        DayKind.HOLIDAY,
                        DayKind.HOLIDAY,
                        DayKind.HOLIDAY,
                        DayKind.HOLIDAY);
        assertThat(days)
                .filteredOn(day -> day.kind() == DayKind.HOLIDAY)
                .allSatisfy(day -> assertThat(day.holiday()).isEqualTo("春节"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-17, false", // the fifth day is the 24th
        "2026-12-18, true", // the fifth day is the 25th
        "2026-12-21, true", // AC-047
        "2025-12-22, false"
    })
    void says_when_the_next_notice_may_still_change_it(String postedOn, boolean provisional) {
        assertThat(posted(postedOn).provisional()).isEqualTo(provisional);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-25, 2027", "2027-03-01, 2027", "2019-12-31, 2019"})
    void refuses_to_count_into_an_unknown_year(String postedOn, String year) {
        RuleViolated refusal = catchThrowableOfType(RuleViolated.class, () -> posted(postedOn));
        assertThat(refusal.first().id()).isEqualTo("E-05");
        assertThat(refusal.first().code()).isEqualTo("CALENDAR_UNKNOWN");
        assertThat(refusal.first().facts()).anySatisfy(fact -> {
            assertThat(fact.name()).isEqualTo("year");
            assertThat(fact.value()).isEqualTo(year);
        });
    }

    @Nested
    class With_other_parameters {

        private NoticePeriod posted(String date, NoticeParameters parameters) {
            return NoticePeriod.posted(LocalDate.parse(date), parameters, WorkingCalendar.shipped());
        }

        @Test
        void counts_the_posting_day_if_told_so() {
            assertThat(posted("2022-06-20", new NoticeParameters(5, DayUnit.WORKING, true, true))
                            .earliestMeeting())
                    .isEqualTo(LocalDate.of(2022, 6, 25));
        }

        @Test
        void skips_make_up_days_if_told_so() {
            assertThat(posted("2022-09-26", new NoticeParameters(5, DayUnit.WORKING, false, false))
                            .earliestMeeting())
                    .isEqualTo(LocalDate.of(2022, 10, 11));
        }

        @Test
        void counts_seven_calendar_days_as_the_alternative() {
            assertThat(posted("2022-10-01", new NoticeParameters(7, DayUnit.CALENDAR, false, true))
                            .earliestMeeting())
                    .isEqualTo(LocalDate.of(2022, 10, 9));
        }
    }
}
