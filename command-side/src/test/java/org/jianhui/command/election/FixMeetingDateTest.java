package org.jianhui.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.ElectionScenario.given;
import static org.jianhui.command.election.Given.ELECTION;
import static org.jianhui.command.election.Given.approved;
import static org.jianhui.command.election.Given.day;
import static org.jianhui.command.election.Given.events;
import static org.jianhui.command.election.Given.founded;
import static org.jianhui.command.election.Given.noticePosted;
import static org.jianhui.command.election.Given.posted;
import static org.jianhui.command.election.Given.recorded;

import java.util.List;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.ElectionCommand.ChangeCandidateLists;
import org.jianhui.kernel.election.ElectionCommand.FixMeetingDate;
import org.jianhui.kernel.election.ElectionCommand.InterruptNotice;
import org.jianhui.kernel.election.ListChange;
import org.jianhui.kernel.election.MeetingBlock;
import org.jianhui.kernel.election.MeetingDateCommand.DropMeetingDate;
import org.jianhui.kernel.election.MeetingDateCommand.MoveMeetingDate;
import org.jianhui.kernel.election.NoticeInterruption;
import org.jianhui.kernel.election.Withdrawal;
import org.jianhui.kernel.election.event.MeetingDateBlocked;
import org.jianhui.kernel.election.event.MeetingDateFixed;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Covers({"E-02", "E-05", "E-11", "G-10", "I-15"})
class FixMeetingDateTest {

    @ParameterizedTest(name = "{0}: posted {1}, not {2}, but {3}")
    @CsvSource({
        "AC-039 Dragon Boat,      2022-06-02, 2022-06-10, 2022-06-11",
        "AC-040 make-up Saturday, 2022-09-26, 2022-10-08, 2022-10-09",
        "AC-042 Spring Festival,  2022-01-26, 2022-02-07, 2022-02-08",
        "AC-044 posted Saturday,  2022-07-23, 2022-07-29, 2022-07-30",
        "AC-045 stage 2 missed,   2022-07-25, 2022-08-01, 2022-08-02",
        "AC-047 provisional,      2026-12-21, 2026-12-28, 2026-12-29",
        "a plain week,            2022-06-20, 2022-06-27, 2022-06-28",
        "year end,                2020-12-28, 2021-01-05, 2021-01-06",
    })
    void counts_five_whole_working_days(String name, String postedOn, String tooEarly, String earliest) {
        ElectionScenario scenario = given(posted(postedOn)).today(postedOn);

        Refusal refusal = scenario.refused(fix(tooEarly)).firstBy("E-05", "NOTICE_TOO_SHORT");
        assertThat(refusal.fact("earliestMeeting")).isEqualTo(earliest);
        assertThat(refusal.fact("counted")).isEqualTo("4");

        MeetingDateFixed at = scenario.when(fix(earliest), MeetingDateFixed.class);
        assertThat(at.earliestMeeting()).isEqualTo(day(earliest));
        assertThat(at.basis().rules()).contains("E-02", "E-05");
        assertThat(at.basis().facts()).extracting("name").contains(postedOn, "counted", "calendar");

        String later = day(earliest).plusDays(1).toString();
        assertThat(scenario.when(fix(later), MeetingDateFixed.class).meetingOn())
                .isEqualTo(day(later));
    }

    @Test
    void AC_034_refuses_a_date_without_an_approving_reply_to_the_meeting_request() {
        given(founded()).refused(fix("2022-07-01")).firstBy("E-02", "MEETING_NOT_APPROVED");
        given(founded())
                .and(recorded(Given.meetingRequest("2022-05-12")))
                .refused(fix("2022-07-01"))
                .firstBy("E-02", "MEETING_NOT_APPROVED");
        given(founded())
                .and(recorded(Given.meetingRequest("2022-05-12")))
                .and(recorded(Given.meetingReply("2022-05-16", ReplyOutcome.REFUSED)))
                .refused(fix("2022-07-01"))
                .firstBy("E-02", "MEETING_NOT_APPROVED");
    }

    @Test
    void names_what_is_missing_when_the_notice_was_skipped() {
        Refusal refusal =
                given(approved("2022-06-20")).refused(fix("2022-07-01")).firstBy("E-11", "STEP_SKIPPED");

        assertThat(refusal.fact("missing")).isEqualTo("NOTICE");
    }

    @Test
    void warns_but_does_not_refuse_when_the_stage_is_missed() {
        ElectionScenario scenario = given(posted("2022-07-22")).today("2022-07-22");

        assertThat(scenario.when(fix("2022-07-31"), MeetingDateFixed.class).stageMissed())
                .isFalse();
        assertThat(scenario.when(fix("2022-08-01"), MeetingDateFixed.class).stageMissed())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2022-07-30, true", "2022-07-31, true", "2022-08-01, false"})
    void or_refuses_a_day_after_the_stage_where_the_edition_says_so(String meetingOn, boolean accepted) {
        ElectionScenario strict =
                given(posted("2022-07-22")).today("2022-07-22").choosing("stage.late", "reject");

        if (accepted) {
            MeetingDateFixed fixed = strict.when(fix(meetingOn), MeetingDateFixed.class);
            assertThat(fixed.stageMissed()).isFalse();
            assertThat(fixed.basis().rules()).contains("G-10");
        } else {
            Refusal refusal = strict.refused(fix(meetingOn)).firstBy("G-10", "STAGE_LATE");
            assertThat(refusal.fact("stageEnd")).isEqualTo("2022-07-31");
        }
    }

    @Test
    void refuses_a_day_already_past() {
        given(posted("2022-06-20"))
                .today("2022-07-05")
                .refused(fix("2022-07-04"))
                .firstBy("E-02", "MEETING_IN_THE_PAST");
        given(posted("2022-06-20")).today("2022-07-05").when(fix("2022-07-05"), MeetingDateFixed.class);
    }

    @Test
    void counts_the_second_posting_not_the_first_AC_049() {
        ElectionScenario restarted = given(posted("2022-06-20"))
                .and(events(Given.interrupted("2022-06-22", org.jianhui.kernel.election.NoticeInterruption.REMOVED)))
                .and(noticePosted(2, "2022-06-22"))
                .today("2022-06-22");

        restarted.refused(fix("2022-06-29")).firstBy("E-05", "NOTICE_TOO_SHORT");
        assertThat(restarted.when(fix("2022-06-30"), MeetingDateFixed.class).earliestMeeting())
                .isEqualTo(day("2022-06-30"));
    }

    private static FixMeetingDate fix(String meetingOn) {
        return new FixMeetingDate(ELECTION, day(meetingOn));
    }

    @Test
    void neither_its_day_nor_its_lists_change_while_the_meeting_is_voting() {
        ElectionScenario voting = given(Given.cleared("2022-06-20", "2022-06-28"))
                .today("2022-06-28")
                .meetingInSession();
        voting.refused(fix("2022-07-08")).firstBy("E-11", "MEETING_IN_SESSION");
        voting.refused(withdrawal()).firstBy("E-11", "MEETING_IN_SESSION");
        given(Given.cleared("2022-06-20", "2022-06-28")).today("2022-06-28").when(withdrawal());
        assertThat(voting.when(new InterruptNotice(ELECTION, day("2022-06-27"), NoticeInterruption.REMOVED, null)))
                .as("a fallen notice ends the meeting by its event")
                .isNotEmpty();
    }

    @Nested
    class Once_the_day_of_the_meeting_has_passed {

        private ElectionScenario after() {
            return given(Given.cleared("2022-06-20", "2022-06-28")).today("2022-06-29");
        }

        @Test
        void another_is_fixed_as_long_as_no_meeting_was_held() {
            assertThat(after().when(fix("2022-07-08"), MeetingDateFixed.class).meetingOn())
                    .isEqualTo(day("2022-07-08"));
            given(Given.held()).today("2022-06-29").refused(fix("2022-07-08")).firstBy("E-11", "STEP_NOT_DUE");
        }

        @Test
        void the_case_follows_a_postponement_and_is_open_again_until_the_new_day() {
            after().refused(withdrawal()).firstBy("E-11", "STEP_NOT_DUE");
            MeetingDateFixed moved =
                    after().when(new MoveMeetingDate(ELECTION, day("2022-08-01")), MeetingDateFixed.class);
            assertThat(moved.stageMissed()).isTrue();
            ElectionScenario open = after().and(moved, Given.clearedFor("2022-08-01"));
            assertThat(open.today("2022-08-01").when(withdrawal())).isNotEmpty();
            open.today("2022-08-02").refused(withdrawal()).firstBy("E-11", "STEP_NOT_DUE");
        }

        @Test
        void a_postponement_is_judged_as_any_other_day() {
            after().refused(new MoveMeetingDate(ELECTION, day("2022-06-28"))).firstBy("E-02", "MEETING_IN_THE_PAST");
            given(posted("2022-06-20"))
                    .today("2022-06-21")
                    .refused(new MoveMeetingDate(ELECTION, day("2022-06-27")))
                    .firstBy("E-05", "NOTICE_TOO_SHORT");
            given(approved("2022-06-20"))
                    .refused(new MoveMeetingDate(ELECTION, day("2022-07-01")))
                    .firstBy("E-11", "STEP_SKIPPED");
            ElectionScenario strict = after().choosing("stage.late", "reject");
            strict.refused(new MoveMeetingDate(ELECTION, day("2022-08-01"))).firstBy("G-10", "STAGE_LATE");
            assertThat(strict.when(new MoveMeetingDate(ELECTION, day("2022-07-31"))))
                    .hasSize(1);
        }

        @Test
        void a_meeting_given_up_takes_its_day_away_and_nothing_else() {
            MeetingDateBlocked fell = after().when(new DropMeetingDate(ELECTION), MeetingDateBlocked.class);
            assertThat(fell.cause()).isEqualTo(MeetingBlock.MEETING_GIVEN_UP);
            assertThat(fell.meetingOn()).isEqualTo(day("2022-06-28"));
            ElectionScenario without = after().and(fell);
            assertThat(without.when(withdrawal())).isNotEmpty();
            assertThat(without.when(fix("2022-07-08"), MeetingDateFixed.class).meetingOn())
                    .isEqualTo(day("2022-07-08"));
            assertThat(without.when(new DropMeetingDate(ELECTION))).isEmpty();
            assertThat(given(Given.held()).when(new DropMeetingDate(ELECTION))).isEmpty();
        }
    }

    private static ChangeCandidateLists withdrawal() {
        return new ChangeCandidateLists(
                ELECTION, null, List.of(), List.of(new Withdrawal(Given.B, null)), ListChange.CANDIDATE_WITHDREW, null);
    }
}
