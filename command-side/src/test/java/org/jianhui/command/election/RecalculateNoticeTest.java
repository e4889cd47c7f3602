package org.jianhui.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.ElectionScenario.given;
import static org.jianhui.command.election.Given.ELECTION;
import static org.jianhui.command.election.Given.approved;
import static org.jianhui.command.election.Given.cleared;
import static org.jianhui.command.election.Given.completed;
import static org.jianhui.command.election.Given.day;
import static org.jianhui.command.election.Given.events;
import static org.jianhui.command.election.Given.fixed;
import static org.jianhui.command.election.Given.posted;

import java.util.List;
import org.jianhui.kernel.calendar.CalendarEditionId;
import org.jianhui.kernel.calendar.CalendarNotice;
import org.jianhui.kernel.calendar.NoticeImport;
import org.jianhui.kernel.calendar.WorkingCalendar;
import org.jianhui.kernel.calendar.YearNotice;
import org.jianhui.kernel.election.ElectionCommand.RecalculateNotice;
import org.jianhui.kernel.election.ElectionResultCommand.AnswerFlag;
import org.jianhui.kernel.election.EndCause;
import org.jianhui.kernel.election.event.ElectionEnded;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.election.event.HeldMeetingFlagAnswered;
import org.jianhui.kernel.election.event.HeldMeetingFlagged;
import org.jianhui.kernel.election.event.MeetingHeld;
import org.jianhui.kernel.election.event.NoticeRecalculated;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Covers({"E-05", "I-15"})
class RecalculateNoticeTest {

    private static final CalendarEditionId NEXT = new CalendarEditionId("calendar-2027");

    @ParameterizedTest
    @CsvSource({
        "2026-12-28, MeetingDateBlocked",
        "2026-12-29, MeetingDateBlocked",
        "2026-12-30, HeldMeetingFlagged",
    })
    void blocks_until_the_day_of_the_meeting_is_over_and_only_flags_after_it(String today, String expected) {
        List<ElectionEvent> events = given(cleared("2026-12-21", "2026-12-29"))
                .calendar(with("2026-12-25"))
                .today(today)
                .when(new RecalculateNotice(ELECTION, NEXT));
        assertThat(events).hasSize(2);
        assertThat(events.get(1).getClass().getSimpleName()).isEqualTo(expected);
    }

    @Test
    void flags_the_meeting_of_an_ended_case_whose_result_was_approved() {
        assertThat(given(ended(EndCause.RESULT_APPROVED))
                        .calendar(with("2026-12-25"))
                        .today("2027-01-20")
                        .when(new RecalculateNotice(ELECTION, NEXT)))
                .hasExactlyElementsOfTypes(NoticeRecalculated.class, HeldMeetingFlagged.class);
        assertThat(given(ended(EndCause.RESULT_VOIDED))
                        .calendar(with("2026-12-25"))
                        .today("2027-01-20")
                        .when(new RecalculateNotice(ELECTION, NEXT)))
                .isEmpty();
    }

    @Test
    void what_the_superior_decides_settles_the_flag_once_even_after_the_end() {
        AnswerFlag answer = new AnswerFlag(ELECTION, "会议有效，另补公示");
        given(ended(EndCause.RESULT_APPROVED)).refused(answer).firstBy("E-11", "STEP_NOT_DUE");
        HeldMeetingFlagged flagged =
                new HeldMeetingFlagged(ELECTION, day("2026-12-29"), day("2026-12-30"), Given.TOWNSHIP, Given.BASIS);
        HeldMeetingFlagAnswered answered = given(ended(EndCause.RESULT_APPROVED))
                .and(flagged)
                .today("2027-01-21")
                .when(answer, HeldMeetingFlagAnswered.class);
        assertThat(answered)
                .isEqualTo(new HeldMeetingFlagAnswered(
                        ELECTION, day("2026-12-29"), Given.TOWNSHIP, "会议有效，另补公示", day("2027-01-21")));
        given(ended(EndCause.RESULT_APPROVED))
                .and(flagged, answered)
                .refused(answer)
                .firstBy("E-11", "STEP_NOT_DUE");
        given(ended(EndCause.RESULT_APPROVED))
                .and(flagged)
                .refused(new AnswerFlag(ELECTION, " "))
                .firstBy("R-12", "REASON_MISSING");
    }

    /** The meeting of 29 December 2026 elected, and the case ended in this way. */
    private static ElectionEvent[] ended(EndCause cause) {
        return Given.events(
                cleared("2026-12-21", "2026-12-29"),
                new MeetingHeld(
                        ELECTION,
                        Given.UNION,
                        new AssemblyId("assembly-1"),
                        day("2026-12-29"),
                        Given.OFFICES,
                        null,
                        false,
                        Given.BASIS),
                new ElectionEnded(ELECTION, cause, null, day("2027-01-10")));
    }

    @Test
    void leaves_a_date_that_is_late_enough() {
        List<ElectionEvent> events = given(posted("2026-12-21"))
                .and(fixed("2026-12-30"))
                .calendar(with("2026-12-25"))
                .today("2026-12-23")
                .when(new RecalculateNotice(ELECTION, NEXT));
        assertThat(events).hasSize(1);
        NoticeRecalculated recalculated = (NoticeRecalculated) events.get(0);
        assertThat(recalculated.before().earliestMeeting()).isEqualTo(day("2026-12-29"));
        assertThat(recalculated.after().earliestMeeting()).isEqualTo(day("2026-12-30"));
        assertThat(recalculated.reopened()).isFalse();
    }

    @Test
    void reopens_a_completed_notice_that_is_no_longer_complete() {
        assertThat(given(completed("2026-12-21"))
                        .calendar(with("2026-12-25"))
                        .today("2026-12-29")
                        .when(new RecalculateNotice(ELECTION, NEXT), NoticeRecalculated.class)
                        .reopened())
                .isTrue();
        assertThat(given(completed("2026-12-21"))
                        .calendar(with("2026-12-25"))
                        .today("2026-12-30")
                        .when(new RecalculateNotice(ELECTION, NEXT), NoticeRecalculated.class)
                        .reopened())
                .isFalse();
    }

    @Test
    void says_nothing_where_nothing_changed_or_nothing_hangs() {
        assertThat(given(posted("2022-06-20")).when(new RecalculateNotice(ELECTION, NEXT)))
                .isEmpty();
        assertThat(given(approved("2022-06-20")).when(new RecalculateNotice(ELECTION, NEXT)))
                .isEmpty();
    }

    private static WorkingCalendar with(String dayOff) {
        CalendarNotice notice = NoticeImport.ofCsv(
                new YearNotice(2027, "2027年通知（测试）", ""), "from,to,kind,name\n" + dayOff + ",,off,元旦");
        return WorkingCalendar.of(WorkingCalendar.shipped().edition().with(NEXT, notice));
    }
}
