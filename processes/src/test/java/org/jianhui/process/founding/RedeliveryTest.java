package org.jianhui.process.founding;

import static org.assertj.core.api.Assertions.assertThat;

import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.founding.SealKind;
import org.junit.jupiter.api.Test;

/** Every event comes to the correlators again after every act, and the procedure goes the same way. */
class RedeliveryTest {

    @Test
    void an_event_delivered_twice_moves_the_procedure_once() {
        try (Township township = new Township()) {
            township.node.redelivering();
            Case founding = new Case(township).on("2022-06-16").filed();
            assertThat(founding.tasks()).containsExactly("sign_reply");
            founding.replied(ReplyOutcome.RETURNED);
            assertThat(founding.tasks()).containsExactly("amend_application");
            township.leads(founding.union);
            founding.amended().replied(ReplyOutcome.APPROVED).grouped().asksForMeeting();
            assertThat(founding.tasks()).containsExactly("sign_reply");
            founding.meetingReplied(ReplyOutcome.APPROVED).resultVoided();
            assertThat(founding.tasks()).containsExactly("open_election");
            founding.opensAnother();
            assertThat(founding.tasks()).isEmpty();
            founding.resultApproved();
            assertThat(founding.tasks()).containsExactly("obtain_certificate", "register_police");
            founding.registered().sealed(SealKind.COMMITTEE).certified();
            assertThat(founding.tasks()).containsExactly("open_account");
            founding.banked();
            assertThat(founding.isOver()).isTrue();
            township.node.agrees();
        }
    }
}
