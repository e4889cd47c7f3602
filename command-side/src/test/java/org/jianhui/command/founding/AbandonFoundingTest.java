package org.jianhui.command.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.founding.FoundingScenario.given;

import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.founding.FoundingCommand.AbandonFounding;
import org.jianhui.kernel.founding.FoundingCommand.EndWithElection;
import org.jianhui.kernel.founding.FoundingCommand.OpenFollowUp;
import org.jianhui.kernel.founding.FoundingEnd;
import org.jianhui.kernel.founding.event.FollowUpOpened;
import org.jianhui.kernel.founding.event.FoundingEnded;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;

/** Given up, or fallen with the election: the founding ends, and takes nothing more. */
@Covers({"E-11", "R-12"})
class AbandonFoundingTest {

    private static final AbandonFounding ABANDON = new AbandonFounding(Given.FOUNDING, "会员流动，条件不具备");

    @Test
    void is_given_up_with_a_reason_once_there_is_a_group() {
        given(Given.filed()).refused(ABANDON).firstBy("E-11", "STEP_SKIPPED");
        given(Given.grouped()).refused(new AbandonFounding(Given.FOUNDING, "")).firstBy("R-12", "REASON_MISSING");
        assertThat(given(Given.grouped()).when(ABANDON, FoundingEnded.class).cause())
                .isEqualTo(FoundingEnd.ABANDONED);
        assertThat(given(Given.asked()).when(ABANDON)).hasSize(1);
        given(Given.followingUp()).refused(ABANDON).firstBy("E-11", "STEP_NOT_DUE");
    }

    @Test
    void ends_with_its_election_and_only_once() {
        EndWithElection end = new EndWithElection(Given.FOUNDING, "筹备组放弃");
        FoundingEnded ended = given(Given.grouped()).when(end, FoundingEnded.class);
        assertThat(ended.cause()).isEqualTo(FoundingEnd.ELECTION_ENDED);
        FoundingScenario over = given(Given.grouped()).and(ended);
        assertThat(over.when(end)).isEmpty();
        over.refused(ABANDON).firstBy("E-11", "CASE_ENDED");
        assertThat(given(Given.followingUp()).when(end)).isEmpty();
    }

    @Test
    void the_approved_result_opens_what_follows_once() {
        OpenFollowUp open = new OpenFollowUp(Given.FOUNDING, "复9号", Given.day("2022-07-20"));
        FollowUpOpened opened = given(Given.asked())
                .and(Given.meetingReplied(ReplyOutcome.APPROVED))
                .when(open, FollowUpOpened.class);
        assertThat(opened.dueOn()).isEqualTo(Given.day("2022-08-19"));
        assertThat(opened.certificateDueOn()).isEqualTo(Given.day("2022-09-18"));
        assertThat(given(Given.followingUp()).when(open)).isEmpty();
    }
}
