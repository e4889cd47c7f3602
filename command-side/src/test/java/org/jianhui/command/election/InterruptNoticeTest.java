package org.jianhui.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.ElectionScenario.given;
import static org.jianhui.command.election.Given.ELECTION;
import static org.jianhui.command.election.Given.approved;
import static org.jianhui.command.election.Given.cleared;
import static org.jianhui.command.election.Given.completed;
import static org.jianhui.command.election.Given.day;
import static org.jianhui.command.election.Given.posted;

import org.jianhui.kernel.election.ElectionCommand.InterruptNotice;
import org.jianhui.kernel.election.NoticeInterruption;
import org.jianhui.kernel.election.event.NoticeInterrupted;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Covers({"E-06", "R-12"})
class InterruptNoticeTest {

    @ParameterizedTest
    @CsvSource({
        "2022-06-19, false",
        "2022-06-20, true",
        "2022-06-27, true",
        "2022-06-28, false",
    })
    void counts_from_the_posting_to_the_last_day(String on, boolean accepted) {
        ElectionScenario hung =
                given(completed("2022-06-20")).today("2022-06-28").backdatedBecause("村民反映");
        if (accepted) {
            assertThat(hung.when(interrupt(on, NoticeInterruption.REMOVED, null), NoticeInterrupted.class)
                            .round())
                    .isEqualTo(1);
        } else {
            hung.refused(interrupt(on, NoticeInterruption.REMOVED, null)).firstBy("E-06", "NOTICE_NOT_RUNNING");
        }
    }

    @Test
    void takes_a_fixed_meeting_with_it_until_the_meeting_is_over() {
        ElectionScenario cleared = given(cleared("2022-06-20", "2022-06-28")).backdatedBecause("村民反映");
        assertThat(cleared.today("2022-06-28")
                        .when(interrupt("2022-06-27", NoticeInterruption.REMOVED, null), NoticeInterrupted.class)
                        .voidedMeeting())
                .isEqualTo(day("2022-06-28"));
        cleared.today("2022-06-29")
                .refused(interrupt("2022-06-27", NoticeInterruption.REMOVED, null))
                .firstBy("E-11", "STEP_NOT_DUE");
    }

    @Test
    void another_cause_is_said_in_words() {
        ElectionScenario hanging = given(posted("2022-06-20")).today("2022-06-21");
        hanging.refused(interrupt("2022-06-21", NoticeInterruption.OTHER, null)).firstBy("R-12", "REASON_MISSING");
        hanging.when(interrupt("2022-06-21", NoticeInterruption.OTHER, "公示栏维修"));
    }

    @Test
    void needs_a_notice() {
        given(approved("2022-06-20"))
                .today("2022-06-21")
                .refused(interrupt("2022-06-21", NoticeInterruption.REMOVED, null))
                .firstBy("E-11", "STEP_SKIPPED");
    }

    private static InterruptNotice interrupt(String on, NoticeInterruption cause, String note) {
        return new InterruptNotice(ELECTION, day(on), cause, note);
    }
}
