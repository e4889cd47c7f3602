package org.jianhui.process.election;

import static org.assertj.core.api.Assertions.assertThat;

import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ResultDecision;
import org.jianhui.kernel.election.Verdict;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every path of the reporting of a result to every end event, with the real engine on a real PostgreSQL. */
@Covers({"E-08", "E-09", "E-10", "I-31"})
class ElectionResultProcedureTest {

    private static Township township;
    private Case election;

    @BeforeAll
    static void found() {
        township = new Township();
    }

    @AfterAll
    static void close() {
        township.close();
    }

    @BeforeEach
    void the_meeting_has_elected() {
        election = new Case(township).on("2022-06-16").prepared();
        Candidacy[] all = {election.a, election.b, election.c, election.d};
        election.submits(all).on("2022-06-20").replies(Verdict.APPROVE, all).posts(all);
        election.on("2022-06-28").fixes("2022-06-30").on("2022-07-01").held("2022-06-30");
    }

    @AfterEach
    void events_and_engine_agree() {
        township.node.agrees();
    }

    @Test
    void from_the_meeting_to_the_approved_result() {
        assertThat(election.tasks()).containsExactly("report_result");
        election.reports();
        assertThat(election.tasks()).containsExactly("sign_reply");
        election.on("2022-07-04").repliesToResult(ResultDecision.APPROVE);
        assertThat(election.isOver()).isTrue();
        assertThat(township.node.visited(election.id))
                .contains("end_approved")
                .doesNotContain("end_voided", "end_closed");
        assertThat(township.node.events(election.id))
                .endsWith(
                        "election.meeting-held",
                        "election.result-reported",
                        "election.result-approved",
                        "election.ended");
    }

    @Test
    void a_void_result_ends_the_case_and_the_next_can_open() {
        election.reports().on("2022-07-04").repliesToResult(ResultDecision.VOID);
        assertThat(election.isOver()).isTrue();
        assertThat(township.node.visited(election.id)).contains("end_voided").doesNotContain("end_approved");
        assertThat(township.node.value(
                        "SELECT count(*) FROM register.election_case WHERE union_id = ? AND ended_on IS NULL",
                        election.union.value()))
                .isEqualTo("0");
    }

    @Test
    void a_late_reply_is_chased_then_escalated_and_still_waited_for() {
        election.reports().on("2022-07-16");
        assertThat(township.node.events(election.id)).doesNotContain("election.reply-chased");
        election.on("2022-07-17");
        assertThat(township.node.events(election.id)).endsWith("election.reply-chased");
        election.on("2022-07-21");
        assertThat(township.node.events(election.id)).doesNotContain("election.reply-escalated");
        election.on("2022-07-22");
        assertThat(township.node.events(election.id)).endsWith("election.reply-escalated");
        assertThat(election.tasks()).containsExactly("sign_reply");
        election.repliesToResult(ResultDecision.APPROVE);
        assertThat(election.isOver()).isTrue();
    }

    @Test
    void a_case_that_ends_otherwise_leaves_no_task_behind() {
        assertThat(election.tasks()).containsExactly("report_result");
        township.node.moves(election.id, ElectionResultProcess.CASE_ENDED);
        assertThat(election.isOver()).isTrue();
        assertThat(election.tasks()).isEmpty();
        assertThat(township.node.visited(election.id)).contains("end_closed");
    }

    @Test
    void a_meeting_entered_and_approved_on_its_own_day_closes_both_procedures() {
        Case quick = new Case(township).on("2022-06-16").prepared();
        Candidacy[] all = {quick.a, quick.b, quick.c, quick.d};
        quick.submits(all).on("2022-06-20").replies(Verdict.APPROVE, all).posts(all);
        quick.on("2022-06-28").fixes("2022-06-28").held("2022-06-28").reports();
        quick.repliesToResult(ResultDecision.APPROVE);
        assertThat(quick.isOver()).isTrue();
        assertThat(quick.tasks()).isEmpty();
    }
}
