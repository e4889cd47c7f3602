package org.jianhui.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.ElectionScenario.given;
import static org.jianhui.command.election.Given.A;
import static org.jianhui.command.election.Given.ALL;
import static org.jianhui.command.election.Given.B;
import static org.jianhui.command.election.Given.C;
import static org.jianhui.command.election.Given.D;
import static org.jianhui.command.election.Given.ELECTION;
import static org.jianhui.command.election.Given.SCAN;
import static org.jianhui.command.election.Given.approve;
import static org.jianhui.command.election.Given.approved;
import static org.jianhui.command.election.Given.day;
import static org.jianhui.command.election.Given.founded;
import static org.jianhui.command.election.Given.interrupted;
import static org.jianhui.command.election.Given.posted;
import static org.jianhui.command.election.Given.refuse;
import static org.jianhui.command.election.Given.reviewed;
import static org.jianhui.command.election.Given.submitted;

import java.util.List;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ElectionCommand.PostNotice;
import org.jianhui.kernel.election.NoticeInterruption;
import org.jianhui.kernel.election.event.NoticePosted;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Covers({"E-03", "E-04", "E-05", "E-06", "G-10", "I-15", "I-32", "R-05", "R-12"})
class PostNoticeTest {

    @ParameterizedTest
    @CsvSource({"2022-06-17, false", "2022-06-19, false", "2022-06-20, true", "2022-06-21, true"})
    void AC_037_hangs_at_the_earliest_on_the_day_of_the_approval(String postedOn, boolean accepted) {
        ElectionScenario approved =
                given(approved("2022-06-20")).today("2022-06-21").backdatedBecause("补录");
        if (accepted) {
            assertThat(approved.when(post(postedOn), NoticePosted.class)
                            .period()
                            .postedOn())
                    .isEqualTo(day(postedOn));
        } else {
            approved.refused(post(postedOn)).firstBy("E-06", "NOTICE_BEFORE_APPROVAL");
        }
    }

    @Test
    void carries_the_arithmetic_day_by_day() {
        NoticePosted posted =
                given(approved("2022-06-01")).today("2022-06-02").when(post("2022-06-02"), NoticePosted.class);
        assertThat(posted.period().earliestMeeting()).isEqualTo(day("2022-06-11"));
        assertThat(posted.period().days()).hasSize(9);
        assertThat(posted.basis().facts())
                .contains(new Fact("2022-06-03", "HOLIDAY 端午节"), new Fact("2022-06-06", "WORKDAY = 1"));
        assertThat(posted.lists()).hasSize(3);
        assertThat(posted.round()).isEqualTo(1);
        assertThat(posted.latestPosting().date()).isEqualTo(day("2022-07-24"));
        assertThat(posted.stageMissed()).isFalse();
    }

    @Test
    void AC_045_warns_when_the_stage_ends_first() {
        NoticePosted posted =
                given(approved("2022-07-25")).today("2022-07-25").when(post("2022-07-25"), NoticePosted.class);
        assertThat(posted.period().earliestMeeting()).isEqualTo(day("2022-08-02"));
        assertThat(posted.stageMissed()).isTrue();
    }

    @Test
    void AC_047_marks_late_december_of_the_last_known_year_as_to_be_confirmed() {
        NoticePosted posted =
                given(approved("2026-12-21")).today("2026-12-21").when(post("2026-12-21"), NoticePosted.class);
        assertThat(posted.period().earliestMeeting()).isEqualTo(day("2026-12-29"));
        assertThat(posted.period().provisional()).isTrue();
    }

    @Test
    void refuses_to_count_in_a_year_whose_calendar_is_unknown() {
        given(approved("2026-12-28"))
                .today("2026-12-28")
                .refused(post("2026-12-28"))
                .firstBy("E-05", "CALENDAR_UNKNOWN");
        given(approved("2026-12-23")).today("2026-12-23").when(post("2026-12-23"), NoticePosted.class);
    }

    @Test
    void shows_only_approved_people_and_all_three_bodies() {
        ElectionScenario partly = given(submitted())
                .and(reviewed("2022-06-20", List.of(approve(A), refuse(B), approve(C), approve(D)), List.of(A, C, D)))
                .today("2022-06-20");
        partly.refused(post("2022-06-20", ALL)).firstBy("E-04", "CANDIDATE_NOT_APPROVED");
        partly.refused(post("2022-06-20", List.of(A, C))).firstBy("E-03", "CANDIDATE_LIST_INCOMPLETE");
        partly.refused(post("2022-06-20", List.of(A, A, C, D))).firstBy("E-03", "CANDIDATE_LISTED_TWICE");
        partly.when(post("2022-06-20", List.of(A, C, D)));
    }

    @Test
    void is_proved_by_place_and_photo() {
        ElectionScenario approved = given(approved("2022-06-20")).today("2022-06-20");
        approved.refused(new PostNotice(ELECTION, day("2022-06-20"), List.of(), List.of(SCAN), ALL))
                .firstBy("E-06", "POSTING_NOT_PROVED");
        approved.refused(new PostNotice(ELECTION, day("2022-06-20"), List.of("公示栏"), List.of(), ALL))
                .firstBy("E-06", "POSTING_NOT_PROVED");
    }

    @Test
    void is_not_proved_by_a_photo_that_was_never_handed_in() {
        given(approved("2022-06-20"))
                .today("2022-06-20")
                .refused(new PostNotice(
                        ELECTION, day("2022-06-20"), List.of("公示栏"), List.of(SCAN, AttachmentId.random()), ALL))
                .firstBy("R-05", "PROOF_NOT_ON_RECORD");
    }

    @ParameterizedTest
    @CsvSource({"2022-06-22, true", "2022-06-23, true", "2022-06-24, false"})
    void posting_longer_ago_than_three_days_needs_a_reason(String today, boolean accepted) {
        ElectionScenario approved = given(approved("2022-06-20")).today(today);
        if (accepted) {
            approved.when(post("2022-06-20"));
        } else {
            approved.refused(post("2022-06-20")).firstBy("R-12", "BACKDATED_WITHOUT_REASON");
            approved.backdatedBecause("停电").when(post("2022-06-20"));
        }
    }

    @Test
    void is_not_recorded_before_it_hangs() {
        given(approved("2022-06-20"))
                .today("2022-06-20")
                .refused(post("2022-06-21"))
                .firstBy("R-12", "DATE_IN_FUTURE");
    }

    @Test
    void names_what_is_missing_when_the_review_was_skipped() {
        Refusal refusal = given(submitted()).today("2022-06-20").refused(post("2022-06-20"));
        refusal.firstBy("E-11", "STEP_SKIPPED");
        assertThat(refusal.fact("missing")).isEqualTo("CANDIDATE_REPLY");
        assertThat(given(founded())
                        .today("2022-06-20")
                        .refused(post("2022-06-20"))
                        .fact("missing"))
                .isEqualTo("CANDIDATE_REQUEST, CANDIDATE_REPLY");
    }

    @Test
    void hangs_once_at_a_time_and_says_why_it_was_posted_again() {
        given(posted("2022-06-20"))
                .today("2022-06-21")
                .refused(post("2022-06-21"))
                .firstBy("E-11", "STEP_NOT_DUE");
        ElectionScenario fallen = given(posted("2022-06-20"))
                .and(interrupted("2022-06-22", NoticeInterruption.DAMAGED))
                .today("2022-06-22");
        fallen.refused(post("2022-06-21")).firstBy("E-06", "POSTED_BEFORE_FALL");
        NoticePosted again = fallen.when(post("2022-06-22"), NoticePosted.class);
        assertThat(again.round()).isEqualTo(2);
        assertThat(again.restartedBecause()).isEqualTo(NoticeInterruption.DAMAGED);
        assertThat(again.period().earliestMeeting()).isEqualTo(day("2022-06-30"));
    }

    private static PostNotice post(String postedOn) {
        return post(postedOn, ALL);
    }

    private static PostNotice post(String postedOn, List<Candidacy> candidates) {
        return new PostNotice(ELECTION, day(postedOn), List.of("乡政府公示栏"), List.of(SCAN), candidates);
    }
}
