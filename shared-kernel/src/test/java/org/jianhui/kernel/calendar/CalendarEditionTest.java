package org.jianhui.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarEditionTest {

    private static final CalendarEditionId NEXT = new CalendarEditionId("calendar-next");
    private final CalendarEdition shipped = WorkingCalendar.shipped().edition();

    @Test
    void a_notice_of_the_next_year_makes_it_known_and_settles_the_last_week_before() {
        WorkingCalendar next = WorkingCalendar.of(shipped.with(NEXT, notice(2027, """
                2026-12-26,,work,元旦
                2026-12-31,2027-01-02,off,元旦""")));
        assertThat(next.edition().lastYear()).isEqualTo(2027);
        assertThat(next.day(LocalDate.of(2026, 12, 26)).kind()).isEqualTo(DayKind.MAKEUP_WORKDAY);
        assertThat(next.day(LocalDate.of(2026, 12, 31)).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(next.day(LocalDate.of(2026, 12, 28)).provisional()).isFalse();
        assertThat(next.day(LocalDate.of(2027, 12, 28)).provisional()).isTrue();
        assertThat(next.day(LocalDate.of(2026, 10, 1)).kind()).isEqualTo(DayKind.HOLIDAY);
    }

    @Test
    void changes_the_earliest_meeting_of_a_notice_that_hangs_over_the_year_end() {
        WorkingCalendar next = WorkingCalendar.of(shipped.with(NEXT, notice(2027, "2026-12-28,,off,元旦")));
        LocalDate postedOn = LocalDate.of(2026, 12, 21);
        NoticePeriod before = NoticePeriod.posted(postedOn, NoticeParameters.OF_THE_PLAN, WorkingCalendar.shipped());
        NoticePeriod after = NoticePeriod.posted(postedOn, NoticeParameters.OF_THE_PLAN, next);
        assertThat(before.earliestMeeting()).isEqualTo(LocalDate.of(2026, 12, 29));
        assertThat(before.provisional()).isTrue();
        assertThat(after.earliestMeeting()).isEqualTo(LocalDate.of(2026, 12, 30));
        assertThat(after.provisional()).isFalse();
    }

    @Test
    void a_corrected_year_replaces_its_days_but_not_those_the_next_notice_has_set() {
        WorkingCalendar corrected =
                WorkingCalendar.of(shipped.with(NEXT, notice(2022, "2022-01-01,2022-01-03,off,元旦")));
        assertThat(corrected.day(LocalDate.of(2022, 10, 3)).kind()).isEqualTo(DayKind.WORKDAY);
        assertThat(corrected.day(LocalDate.of(2022, 12, 31)).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(corrected.day(LocalDate.of(2023, 10, 3)).kind()).isEqualTo(DayKind.HOLIDAY);
    }

    @Test
    void a_corrected_last_year_is_replaced_to_its_last_day() {
        CalendarEdition first = shipped.with(NEXT, notice(2027, "2027-12-31,,off,元旦"));
        WorkingCalendar corrected = WorkingCalendar.of(first.with(NEXT, notice(2027, "2027-01-01,,off,元旦")));
        assertThat(corrected.day(LocalDate.of(2027, 12, 31)).kind()).isEqualTo(DayKind.WORKDAY);
    }

    @Test
    void leaves_no_hole_between_the_known_years() {
        assertThat(shipped.takes(2019)).isFalse();
        assertThat(shipped.takes(2020)).isTrue();
        assertThat(shipped.takes(2027)).isTrue();
        assertThat(shipped.takes(2028)).isFalse();
        assertThatThrownBy(() -> shipped.with(NEXT, notice(2028, "2028-01-01,,off,元旦")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_newer_of_two_is_the_one_that_knows_more_years() {
        CalendarEdition next = shipped.with(NEXT, notice(2027, "2027-01-01,,off,元旦"));
        CalendarEdition corrected = shipped.with(NEXT, notice(2026, "2026-01-01,,off,元旦"));
        assertThat(shipped.orNewer(next)).isSameAs(next);
        assertThat(next.orNewer(shipped)).isSameAs(next);
        assertThat(shipped.orNewer(corrected)).isSameAs(corrected);
    }

    @Test
    void refuses_days_outside_its_years_or_twice() {
        List<YearNotice> years = List.of(new YearNotice(2026, "x", ""));
        NoticedDay day = new NoticedDay(LocalDate.of(2026, 1, 1), false, "元旦");
        NoticedDay outside = new NoticedDay(LocalDate.of(2027, 1, 1), false, "元旦");
        assertThatThrownBy(() -> new CalendarEdition(NEXT, years, List.of(day, day)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CalendarEdition(NEXT, years, List.of(outside)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CalendarEdition(NEXT, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CalendarNotice notice(int year, String rows) {
        return NoticeImport.ofCsv(new YearNotice(year, "测试通知", ""), "from,to,kind,name\n" + rows);
    }
}
