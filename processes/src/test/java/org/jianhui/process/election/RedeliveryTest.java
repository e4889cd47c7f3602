package org.jianhui.process.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ObjectionRuling;
import org.jianhui.kernel.election.ResultDecision;
import org.jianhui.kernel.election.Verdict;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.process.ProcessStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** However often and however late an event comes to the correlators again, the procedure goes the same way. */
class RedeliveryTest {

    private final Township township = new Township();
    private final Case election = new Case(township).on("2022-06-16");
    private final Candidacy[] all = {election.a, election.b, election.c, election.d};

    @AfterEach
    void events_and_engine_agree() {
        township.node.agrees();
        township.close();
    }

    /** A whole case; after every act everything recorded so far comes again. */
    @Test
    void all_that_ever_happened_may_come_again_after_every_act() {
        election.opened();
        stands("record_papers");
        election.founded(ReplyOutcome.APPROVED).grouped();
        stands("record_meeting_reply", "submit_lists");
        election.meetingApproved().submits(all);
        stands("sign_reply");
        election.on("2022-06-20").replies(Verdict.APPROVE, all);
        stands("post_notice");
        election.posts(all);
        stands();

        ObjectionId objection = election.on("2022-06-21").objects(election.b);
        stands("rule_on_objection");
        election.rules(objection, ObjectionRuling.REJECTED);
        stands();

        election.interrupts("2022-06-21");
        stands("post_notice");
        election.posts(all);
        stands();
        Candidacy added = new Candidacy(PersonId.random(), Body.WOMEN_COMMITTEE);
        election.on("2022-06-22").adds(added);
        stands("sign_reply");
        election.replies(Verdict.APPROVE, added);
        stands("post_notice");
        election.posts(all).withdraws(election.b);
        stands("post_notice");
        election.posts(election.a, election.c, election.d);
        stands();

        election.on("2022-06-30");
        stands("fix_meeting_date");
        election.fixes("2022-07-01").fixes("2022-07-04");
        stands();
        election.on("2022-07-05");
        stands();

        election.held("2022-07-04");
        stands("report_result");
        election.reports();
        stands("sign_reply");
        election.repliesToResult(ResultDecision.APPROVE);
        assertThat(election.isOver()).isTrue();
        stands();
    }

    /** Posted and fallen in June: a month later the first posting comes again while the second one is waited for. */
    @Test
    void a_very_old_posting_completes_no_second_one() {
        election.prepared().submits(all).replies(Verdict.APPROVE, all).posts(all);
        election.on("2022-06-22").interrupts("2022-06-22");
        stands("post_notice");
        election.on("2022-07-20");
        stands("post_notice");
        assertThat(township.node.events(election.id).stream().filter("election.notice-posted"::equals))
                .hasSize(1);
        election.posts(all);
        stands();
        election.on("2022-07-27");
        assertThat(election.tasks()).isEmpty();
        election.on("2022-07-28");
        assertThat(election.tasks()).containsExactly("fix_meeting_date");
    }

    private void stands(String... tasks) {
        assertThat(election.tasks()).containsExactly(tasks);
        List<ProcessStep> before = township.node.steps(ProcessStep.class);
        township.node.deliversAgain();
        assertThat(election.tasks()).as("after redelivery").containsExactly(tasks);
        assertThat(township.node.steps(ProcessStep.class))
                .as("after redelivery")
                .isEqualTo(before);
    }
}
