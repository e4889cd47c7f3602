package org.jianhui.process.founding;

import static org.assertj.core.api.Assertions.assertThat;

import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.founding.FoundingCommand.WithdrawApplication;
import org.jianhui.kernel.founding.SealKind;
import org.jianhui.process.engine.DrawingPaths;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The ways through the founding's drawing; together they take every flow there is and come to every end event. */
class EveryFoundingPathTest {

    private final Township township = new Township();

    @AfterEach
    void close() {
        township.close();
    }

    @Test
    void every_flow_is_taken_and_every_end_reached() {
        returned_amended_asked_twice_and_founded_late();
        Case refused = on("2022-06-16").filed().replied(ReplyOutcome.REFUSED);
        Case takenBack = on("2022-06-16").filed();
        takenBack.does(new WithdrawApplication(takenBack.id, "暂不具备条件"));
        assertThat(refused.isOver() && takenBack.isOver()).isTrue();
        Case voided = on("2022-06-16").electing().resultVoided();
        voided.opensAnother();
        assertThat(voided.tasks()).isEmpty();
        Case late = on("2022-06-16").filed().replied(ReplyOutcome.APPROVED).on("2022-06-25");
        assertThat(late.tasks()).containsExactly("set_up_group");
        township.node.agrees();
        assertThat(DrawingPaths.of("founding.bpmn").notWalkedBy(township.node.steps()))
                .isEmpty();
    }

    private void returned_amended_asked_twice_and_founded_late() {
        Case founding = on("2022-06-16");
        township.leads(founding.union);
        founding.filed().replied(ReplyOutcome.RETURNED).amended().replied(ReplyOutcome.APPROVED);
        founding.grouped().asksForMeeting().meetingReplied(ReplyOutcome.RETURNED);
        founding.asksForMeeting().meetingReplied(ReplyOutcome.APPROVED);
        founding.on("2022-07-18").resultApproved().on("2022-09-20").registered();
        founding.sealed(SealKind.FINANCE).sealed(SealKind.COMMITTEE).certified().banked();
        assertThat(founding.isOver()).isTrue();
    }

    private Case on(String day) {
        return new Case(township).on(day);
    }
}
