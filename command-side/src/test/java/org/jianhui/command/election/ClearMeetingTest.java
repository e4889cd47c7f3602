package org.jianhui.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.ElectionScenario.given;
import static org.jianhui.command.election.Given.A;
import static org.jianhui.command.election.Given.B;
import static org.jianhui.command.election.Given.C;
import static org.jianhui.command.election.Given.D;
import static org.jianhui.command.election.Given.ELECTION;
import static org.jianhui.command.election.Given.cleared;
import static org.jianhui.command.election.Given.completed;
import static org.jianhui.command.election.Given.fixed;
import static org.jianhui.command.election.Given.founded;
import static org.jianhui.command.election.Given.objection;
import static org.jianhui.command.election.Given.posted;

import org.jianhui.kernel.election.ElectionCommand.ClearMeeting;
import org.jianhui.kernel.election.event.MeetingCleared;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;

@Covers({"E-02", "E-05", "E-07", "E-11"})
class ClearMeetingTest {

    @Test
    void AC_050_an_open_objection_keeps_its_candidate_off_the_ballot_and_nobody_else() {
        MeetingCleared cleared = given(completed("2022-06-20"))
                .and(objection("objection-1", B), fixed("2022-06-28"))
                .today("2022-06-28")
                .when(clear(), MeetingCleared.class);
        assertThat(Slate.candidacies(cleared.candidates())).containsExactly(A, C, D);
        assertThat(cleared.blocked()).containsExactly(B);
        assertThat(cleared.basis().rules()).containsExactly("E-02", "E-03", "E-05");
    }

    @Test
    void names_everything_that_is_missing() {
        assertThat(given(founded()).refused(clear()).fact("missing"))
                .isEqualTo("CANDIDATE_REQUEST, CANDIDATE_REPLY, NOTICE, MEETING_DATE");
        assertThat(given(posted("2022-06-20")).refused(clear()).fact("missing"))
                .isEqualTo("NOTICE_COMPLETION, MEETING_DATE");
        assertThat(given(completed("2022-06-20")).refused(clear()).fact("missing"))
                .isEqualTo("MEETING_DATE");
    }

    @Test
    void sent_again_it_changes_nothing() {
        assertThat(given(cleared("2022-06-20", "2022-06-28")).when(clear())).isEmpty();
    }

    private static ClearMeeting clear() {
        return new ClearMeeting(ELECTION);
    }
}
