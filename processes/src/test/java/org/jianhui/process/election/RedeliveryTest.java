package org.jianhui.process.election;

import static org.assertj.core.api.Assertions.assertThat;

import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ObjectionRuling;
import org.jianhui.kernel.election.Verdict;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.kernel.id.PersonId;
import org.junit.jupiter.api.Test;

/** Every event comes to the correlators twice, and the procedure goes the same way. */
class RedeliveryTest {

    @Test
    void an_event_delivered_twice_moves_the_procedure_once() {
        try (Township township = new Township(true)) {
            Case election = new Case(township).on("2022-06-16").opened();
            assertThat(election.tasks()).containsExactly("record_papers");
            election.founded(ReplyOutcome.APPROVED).grouped().meetingApproved();
            Candidacy[] all = {election.a, election.b, election.c, election.d};
            election.submits(all);
            assertThat(election.tasks()).containsExactly("sign_reply");
            election.on("2022-06-20").replies(Verdict.APPROVE, all).posts(all);
            assertThat(election.tasks()).isEmpty();

            ObjectionId objection = election.on("2022-06-21").objects(election.b);
            assertThat(election.tasks()).containsExactly("rule_on_objection");
            election.rules(objection, ObjectionRuling.REJECTED);
            assertThat(election.tasks()).isEmpty();

            election.interrupts("2022-06-21");
            assertThat(election.tasks()).containsExactly("post_notice");
            election.posts(all);
            Candidacy added = new Candidacy(PersonId.random(), Body.WOMEN_COMMITTEE);
            election.on("2022-06-22").adds(added);
            assertThat(election.tasks()).containsExactly("sign_reply");
            election.replies(Verdict.APPROVE, added).posts(all).withdraws(election.b);
            assertThat(election.tasks()).containsExactly("post_notice");
            election.posts(election.a, election.c, election.d);

            election.on("2022-06-30").fixes("2022-07-01").fixes("2022-07-04");
            election.on("2022-07-05");
            assertThat(election.isOver()).isTrue();
            township.agrees();
        }
    }
}
