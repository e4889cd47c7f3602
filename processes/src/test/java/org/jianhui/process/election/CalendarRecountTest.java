package org.jianhui.process.election;

import static org.assertj.core.api.Assertions.assertThat;

import org.jianhui.kernel.calendar.CalendarCommand.ApproveCalendarEdition;
import org.jianhui.kernel.calendar.CalendarCommand.ProposeCalendarEdition;
import org.jianhui.kernel.calendar.CalendarEditionId;
import org.jianhui.kernel.calendar.CalendarNotice;
import org.jianhui.kernel.calendar.NoticeImport;
import org.jianhui.kernel.calendar.YearNotice;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ResultDecision;
import org.jianhui.kernel.election.Verdict;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.process.TimerMoved;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The 2027 notice takes a day out of late December 2026 while a notice posted on Monday 21 December is counted (LAW 6). */
@Covers({"E-05", "I-15"})
class CalendarRecountTest {

    private final Township township = new Township();

    @AfterEach
    void close() {
        township.node.agrees();
        township.close();
    }

    private Case posted() {
        Case election = new Case(township).on("2026-12-14").prepared();
        Candidacy[] all = {election.a, election.c, election.d};
        return election.submits(all)
                .on("2026-12-21")
                .replies(Verdict.APPROVE, all)
                .posts(all);
    }

    @Test
    void before_the_meeting_a_running_notice_moves_its_timer_and_blocks_a_date_too_early() {
        Case running = posted();
        Case fixed = posted().on("2026-12-23").fixes("2026-12-29");
        imports("2026-12-28");
        assertThat(township.node.events(running.id)).endsWith("election.notice-recalculated");
        assertThat(township.node.steps(TimerMoved.class)).hasSize(2);
        assertThat(township.node.events(fixed.id)).endsWith("election.meeting-date-blocked");

        running.on("2026-12-29");
        assertThat(township.node.events(running.id)).doesNotContain("election.notice-completed");
        running.on("2026-12-30");
        assertThat(running.tasks()).containsExactly("fix_meeting_date");
        assertThat(fixed.tasks()).containsExactly("fix_meeting_date");
        fixed.fixes("2026-12-30").on("2026-12-31");
        assertThat(township.node.visited(fixed.id)).contains("pass_meeting_day");
    }

    @Test
    void a_completed_notice_runs_again_and_on_the_day_of_the_meeting_the_date_is_still_blocked() {
        Case tomorrow = posted();
        Case today = posted();
        tomorrow.on("2026-12-29").fixes("2026-12-30");
        today.on("2026-12-29").fixes("2026-12-29");
        imports("2026-12-25");
        assertThat(township.node.events(tomorrow.id))
                .endsWith("election.meeting-cleared", "election.notice-recalculated");
        assertThat(township.node.events(today.id))
                .endsWith("election.notice-recalculated", "election.meeting-date-blocked");

        tomorrow.on("2026-12-30");
        assertThat(township.node.events(tomorrow.id)).endsWith("election.notice-completed", "election.meeting-cleared");
        assertThat(today.tasks()).containsExactly("fix_meeting_date");
        tomorrow.on("2026-12-31");
        assertThat(township.node.visited(tomorrow.id)).contains("pass_meeting_day");
    }

    @Test
    void after_the_meeting_it_is_only_flagged_to_the_superior() {
        Case election = posted().on("2026-12-29").fixes("2026-12-29").on("2026-12-30");
        assertThat(township.node.visited(election.id)).contains("pass_meeting_day");
        imports("2026-12-25");

        assertThat(township.node.events(election.id))
                .endsWith("election.held-meeting-flagged")
                .doesNotContain("election.meeting-date-blocked");
        assertThat(township.node.value(
                        "SELECT payload::json->>'superior' FROM log.event"
                                + " WHERE stream = ? AND type = 'election.held-meeting-flagged'",
                        election.id.value()))
                .isEqualTo(election.superior.value());
    }

    @Test
    void an_ended_case_is_flagged_too_and_its_procedure_stays_over() {
        Case election = posted().on("2026-12-29").fixes("2026-12-29").held("2026-12-29");
        election.on("2026-12-30").reports().on("2026-12-31").repliesToResult(ResultDecision.APPROVE);
        assertThat(township.node.events(election.id)).endsWith("election.ended");
        imports("2026-12-25");

        assertThat(township.node.events(election.id))
                .endsWith("election.notice-recalculated", "election.held-meeting-flagged");
        assertThat(election.isOver()).isTrue();
    }

    /** Two persons of the county bring in a notice for 2027 that makes this day a day off. */
    private void imports(String dayOff) {
        CalendarEditionId edition = new CalendarEditionId("calendar-2027");
        UnionId county = UnionId.random();
        CalendarNotice notice = NoticeImport.ofCsv(
                new YearNotice(2027, "关于2027年部分节假日安排的通知（测试）", ""), "from,to,kind,name\n" + dayOff + ",,off,元旦");
        township.node.does(new ProposeCalendarEdition(edition, county, notice));
        township.node.does(new ApproveCalendarEdition(edition, county));
    }
}
