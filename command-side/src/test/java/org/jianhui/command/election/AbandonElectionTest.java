package org.jianhui.command.election;

import static org.jianhui.command.election.ElectionScenario.given;
import static org.jianhui.command.election.Given.ELECTION;
import static org.jianhui.command.election.Given.cleared;
import static org.jianhui.command.election.Given.day;
import static org.jianhui.command.election.Given.held;
import static org.jianhui.command.election.Given.posted;
import static org.jianhui.command.election.Given.reported;

import org.jianhui.kernel.election.ElectionCommand.AbandonElection;
import org.jianhui.kernel.election.ElectionCommand.InterruptNotice;
import org.jianhui.kernel.election.NoticeInterruption;
import org.jianhui.kernel.election.event.ElectionEnded;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;

@Covers({"E-11", "R-12"})
class AbandonElectionTest {

    @Test
    void ends_the_case_with_its_reason_and_nothing_follows() {
        ElectionEnded ended = given(posted("2022-06-20"))
                .today("2022-06-22")
                .when(new AbandonElection(ELECTION, "筹备组撤回"), ElectionEnded.class);
        given(posted("2022-06-20"))
                .and(ended)
                .refused(new InterruptNotice(ELECTION, day("2022-06-22"), NoticeInterruption.REMOVED, null))
                .firstBy("E-11", "CASE_ENDED");
    }

    @Test
    void says_why() {
        given(posted("2022-06-20")).refused(new AbandonElection(ELECTION, "")).firstBy("R-12", "REASON_MISSING");
    }

    @Test
    void is_possible_while_no_meeting_has_elected_and_not_after() {
        AbandonElection abandon = new AbandonElection(ELECTION, "会议未能召开");
        given(cleared("2022-06-20", "2022-06-28")).today("2022-06-29").when(abandon, ElectionEnded.class);
        given(held()).today("2022-06-28").refused(abandon).firstBy("E-11", "STEP_NOT_DUE");
        given(reported()).today("2022-06-29").refused(abandon).firstBy("E-11", "STEP_NOT_DUE");
    }
}
