package org.jianhui.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.ElectionScenario.given;
import static org.jianhui.command.election.Given.ELECTION;
import static org.jianhui.command.election.Given.completed;
import static org.jianhui.command.election.Given.day;
import static org.jianhui.command.election.Given.fixed;
import static org.jianhui.command.election.Given.interrupted;
import static org.jianhui.command.election.Given.noticePosted;
import static org.jianhui.command.election.Given.posted;

import org.jianhui.kernel.election.ElectionCommand.ConfirmNoticeCompleted;
import org.jianhui.kernel.election.NoticeInterruption;
import org.jianhui.kernel.election.event.NoticeCompleted;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Covers({"E-05"})
class ConfirmNoticeCompletedTest {

    @ParameterizedTest
    @CsvSource({"2022-06-27, false", "2022-06-28, true", "2022-06-29, true"})
    void holds_only_when_the_last_day_has_passed_whole(String today, boolean accepted) {
        ElectionScenario hanging = given(posted("2022-06-20")).today(today);
        if (accepted) {
            assertThat(hanging.when(confirm(1), NoticeCompleted.class).meetingOn())
                    .isNull();
        } else {
            hanging.refused(confirm(1)).firstBy("E-05", "NOTICE_TOO_SHORT");
        }
    }

    @Test
    void a_timer_of_an_earlier_posting_or_that_comes_again_changes_nothing() {
        assertThat(given(completed("2022-06-20")).today("2022-06-29").when(confirm(1)))
                .isEmpty();
        assertThat(given(posted("2022-06-20"))
                        .and(interrupted("2022-06-22", NoticeInterruption.REMOVED), noticePosted(2, "2022-06-22"))
                        .today("2022-06-30")
                        .when(confirm(1)))
                .isEmpty();
    }

    @Test
    void tells_the_date_fixed_meanwhile() {
        assertThat(given(posted("2022-06-20"))
                        .and(fixed("2022-06-30"))
                        .today("2022-06-28")
                        .when(confirm(1), NoticeCompleted.class)
                        .meetingOn())
                .isEqualTo(day("2022-06-30"));
    }

    private static ConfirmNoticeCompleted confirm(int round) {
        return new ConfirmNoticeCompleted(ELECTION, round);
    }
}
