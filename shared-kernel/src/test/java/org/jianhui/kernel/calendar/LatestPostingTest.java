package org.jianhui.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Covers("E-05")
class LatestPostingTest {

    private static LocalDate latestFor(LocalDate meetingBy) {
        return LatestPosting.forMeetingBy(meetingBy, NoticeParameters.OF_THE_PLAN, WorkingCalendar.shipped())
                .date();
    }

    private static LocalDate earliest(LocalDate postedOn) {
        return NoticePeriod.posted(postedOn, NoticeParameters.OF_THE_PLAN, WorkingCalendar.shipped())
                .earliestMeeting();
    }

    @Test
    void is_sunday_24_July_for_a_meeting_by_the_end_of_stage_2() {
        assertThat(latestFor(LocalDate.of(2022, 7, 31))).isEqualTo(LocalDate.of(2022, 7, 24));
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void is_the_last_day_whose_earliest_meeting_is_in_time(int year) {
        LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year, 12, 20)).forEach(postedOn -> {
            LocalDate latest = latestFor(earliest(postedOn));
            assertThat(earliest(latest)).isEqualTo(earliest(postedOn));
            assertThat(earliest(latest.plusDays(1))).isAfter(earliest(postedOn));
        });
    }

    @Test
    void refuses_a_meeting_day_that_needs_an_unknown_year() {
        assertThatThrownBy(() -> latestFor(LocalDate.of(2027, 1, 15))).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> latestFor(LocalDate.MIN)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> latestFor(LocalDate.MAX)).isInstanceOf(RuleViolated.class);
        assertThat(latestFor(LocalDate.of(2027, 1, 1))).isEqualTo(LocalDate.of(2026, 12, 24));
    }
}
