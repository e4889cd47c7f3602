package org.jianhui.process.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ElectionCommand.AbandonElection;
import org.jianhui.kernel.election.ObjectionRuling;
import org.jianhui.kernel.election.ResultDecision;
import org.jianhui.kernel.election.Review;
import org.jianhui.kernel.election.Verdict;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.RuleViolated;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every path of the election's procedure to every end event, with the real engine on a real PostgreSQL. */
@Covers({"E-02", "E-03", "E-04", "E-05", "E-06", "E-07", "E-11", "F-03"})
class ElectionProcedureTest {

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
    void a_new_case() {
        election = new Case(township).on("2022-06-16");
    }

    @AfterEach
    void events_and_engine_agree() {
        township.node.agrees();
    }

    private Case posted() {
        election.prepared().submits(all()).on("2022-06-20").replies(Verdict.APPROVE, all());
        return election.posts(all());
    }

    private Candidacy[] all() {
        return new Candidacy[] {election.a, election.b, election.c, election.d};
    }

    @Test
    void from_the_papers_to_the_meeting() {
        election.opened();
        assertThat(election.tasks()).containsExactly("record_papers");
        election.founded(ReplyOutcome.APPROVED).grouped();
        assertThat(election.tasks()).containsExactly("record_meeting_reply", "submit_lists");
        election.meetingApproved();
        assertThat(election.tasks()).containsExactly("submit_lists");
        election.submits(all());
        assertThat(election.tasks()).containsExactly("sign_reply");
        election.on("2022-06-20").replies(Verdict.APPROVE, all());
        assertThat(election.tasks()).containsExactly("post_notice");
        election.posts(all());
        assertThat(election.tasks()).isEmpty();
        election.on("2022-06-27");
        assertThat(election.tasks()).isEmpty();
        election.on("2022-06-28");
        assertThat(election.tasks()).containsExactly("fix_meeting_date");
        election.fixes("2022-06-30");
        assertThat(election.tasks()).isEmpty();
        assertThat(township.node.events(election.id))
                .endsWith("election.meeting-date-fixed", "election.meeting-cleared");
        election.on("2022-06-30");
        assertThat(election.isOver()).isFalse();
        election.on("2022-07-01");
        assertThat(election.isOver()).isFalse();
        election.held("2022-06-30").reports().repliesToResult(ResultDecision.APPROVE);
        assertThat(election.isOver()).isTrue();
        assertThat(township.node.visited(election.id)).contains("end_cleared", "end_meeting_papers", "end_notice");
    }

    /** What founded the union is not entered again, and the drawing waits for no such paper. */
    @Test
    void a_later_election_begins_with_the_lists() {
        township.hadCommittee(election.union, election.superior);
        election.opened();
        assertThat(election.tasks()).containsExactly("record_meeting_reply", "submit_lists");
        assertThat(township.node.events(election.id))
                .containsExactly("election.opened", "election.earlier-committee-found");
    }

    @Test
    void a_case_opened_after_the_replies_moved_asks_the_county_and_chases_the_county() {
        township.movesReplies(election.union, election.superior, election.county);
        election.prepared().submits(all());
        assertThat(township.node.events(election.id)).startsWith("election.opened", "election.reply-moved-to-county");
        assertThat(election.tasks()).containsExactly("sign_reply");
        election.on("2022-07-09");
        assertThat(township.node.value(
                        "SELECT payload::json->>'repliesUnion' FROM log.event WHERE stream = ? AND type = ?",
                        election.id.value(),
                        "election.reply-escalated"))
                .isEqualTo(election.county.value());
        election.replies(Verdict.APPROVE, all());
        assertThat(township.node.value(
                        "SELECT payload::json->>'by' FROM log.event WHERE stream = ? AND type = ?",
                        election.id.value(),
                        "election.candidates-reviewed"))
                .isEqualTo(election.county.value());
    }

    @Test
    void a_date_fixed_while_the_notice_hangs_is_cleared_by_time_alone() {
        posted().fixes("2022-06-28");
        assertThat(township.node.events(election.id)).doesNotContain("election.meeting-cleared");
        election.on("2022-06-28");
        assertThat(township.node.events(election.id)).endsWith("election.notice-completed", "election.meeting-cleared");
        election.on("2022-06-29");
        assertThat(township.node.visited(election.id)).contains("pass_meeting_day");
    }

    @Test
    void a_body_without_an_approved_candidate_sends_the_lists_back() {
        election.prepared().submits(election.a, election.c, election.d);
        election.replies(List.of(
                new Review(election.a, Verdict.APPROVE, null),
                new Review(election.c, Verdict.APPROVE, null),
                new Review(
                        election.d,
                        Verdict.RETURN,
                        new Envelope(election.d.person(), "person.statement", 1, "request-0", "bm9u", "Y2lw"))));
        assertThat(election.tasks()).containsExactly("change_lists");
        election.adds(election.d);
        assertThat(election.tasks()).containsExactly("sign_reply");
        election.replies(Verdict.APPROVE, election.d);
        assertThat(election.tasks()).containsExactly("post_notice");
    }

    @Test
    void a_notice_that_fell_is_posted_again_and_counted_anew_AC_049() {
        posted().on("2022-06-22").interrupts("2022-06-22");
        assertThat(election.tasks()).containsExactly("post_notice");
        election.posts(all()).on("2022-06-29");
        assertThat(township.node.events(election.id)).doesNotContain("election.notice-completed");
        election.on("2022-06-30");
        assertThat(election.tasks()).containsExactly("fix_meeting_date");
    }

    @Test
    void a_list_changed_on_the_third_day_restarts_the_notice_AC_049() {
        posted().on("2022-06-23").withdraws(election.b);
        assertThat(election.tasks()).containsExactly("post_notice");
        election.posts(election.a, election.c, election.d);
        election.on("2022-06-30");
        assertThat(election.tasks()).isEmpty();
        election.on("2022-07-01");
        assertThat(election.tasks()).containsExactly("fix_meeting_date");
    }

    @Test
    void an_added_candidate_needs_the_superiors_reply_first() {
        posted().on("2022-06-23");
        var added = new Candidacy(PersonId.random(), Body.WOMEN_COMMITTEE);
        election.adds(added);
        assertThat(election.tasks()).containsExactly("sign_reply");
        election.replies(Verdict.APPROVE, added);
        assertThat(election.tasks()).containsExactly("post_notice");
    }

    @Test
    void what_happens_after_the_notice_can_still_send_it_back() {
        posted().on("2022-06-28").interrupts("2022-06-27");
        assertThat(election.tasks()).containsExactly("post_notice");
        election.posts(all()).on("2022-07-06").fixes("2022-07-08").withdraws(election.b);
        assertThat(election.tasks()).containsExactly("post_notice");
        election.posts(election.a, election.c, election.d).on("2022-07-14").fixes("2022-07-15");
        election.on("2022-07-16");
        assertThat(township.node.visited(election.id)).contains("pass_meeting_day");
    }

    @Test
    void the_date_of_a_cleared_meeting_can_be_changed() {
        posted().on("2022-06-28").fixes("2022-06-30").fixes("2022-07-04");
        election.on("2022-07-01");
        assertThat(township.node.visited(election.id)).doesNotContain("pass_meeting_day");
        election.on("2022-07-05");
        assertThat(township.node.visited(election.id)).contains("pass_meeting_day");
    }

    @Test
    void a_late_reply_is_chased_then_escalated_and_still_waited_for() {
        election.prepared().submits(all());
        election.on("2022-07-01");
        assertThat(township.node.events(election.id)).doesNotContain("election.reply-chased");
        election.on("2022-07-02");
        assertThat(township.node.events(election.id)).endsWith("election.reply-chased");
        election.on("2022-07-06");
        assertThat(township.node.events(election.id)).endsWith("election.reply-chased");
        election.on("2022-07-07");
        assertThat(township.node.events(election.id)).endsWith("election.reply-escalated");
        assertThat(election.tasks()).containsExactly("sign_reply");
        election.replies(Verdict.APPROVE, all());
        assertThat(township.node.visited(election.id)).contains("end_chase", "end_escalation", "receive_reply");
    }

    @Test
    void each_objection_is_a_task_of_its_own_and_blocks_nobody_else_AC_050() {
        posted().on("2022-06-22");
        ObjectionId first = election.objects(election.b);
        ObjectionId second = election.objects(election.b);
        assertThat(election.tasks()).containsExactly("rule_on_objection", "rule_on_objection");
        election.rules(second, ObjectionRuling.REJECTED);
        assertThat(election.tasks()).containsExactly("rule_on_objection");
        election.on("2022-06-28").fixes("2022-06-30").on("2022-07-01");
        assertThat(election.tasks()).containsExactly("rule_on_objection");
        election.rules(first, ObjectionRuling.UPHELD);
        assertThat(election.tasks()).isEmpty();
        assertThat(township.node.value(
                        "SELECT payload::json->'blocked'->0->>'person' FROM log.event"
                                + " WHERE stream = ? AND type = 'election.meeting-cleared'",
                        election.id.value()))
                .isEqualTo(election.b.person().value());
    }

    @Test
    void an_upheld_objection_that_empties_a_body_takes_the_date_away() {
        posted().on("2022-06-28").fixes("2022-06-30");
        ObjectionId objection = election.objects(election.d);
        election.rules(objection, ObjectionRuling.UPHELD);
        assertThat(election.tasks()).containsExactly("fix_meeting_date");
        assertThatThrownBy(() -> election.fixes("2022-06-30"))
                .isInstanceOfSatisfying(
                        RuleViolated.class, e -> assertThat(e.first().code()).isEqualTo("CANDIDATE_LIST_INCOMPLETE"));
        assertThat(election.tasks()).containsExactly("fix_meeting_date");
    }

    @Test
    void a_refused_founding_ends_the_case_AC_029() {
        election.opened().founded(ReplyOutcome.REFUSED);
        assertThat(election.isOver()).isTrue();
        assertThat(township.node.visited(election.id)).contains("end_closed");
        assertThatThrownBy(election::grouped)
                .isInstanceOfSatisfying(
                        RuleViolated.class, e -> assertThat(e.first().code()).isEqualTo("FOUNDING_NOT_APPROVED"));
    }

    @Test
    void an_abandoned_case_ends_wherever_it_stands() {
        posted().on("2022-06-22").does(new AbandonElection(election.id, "筹备组撤回"));
        assertThat(election.isOver()).isTrue();
        assertThat(election.tasks()).isEmpty();
    }

    @Test
    void a_refused_act_leaves_the_procedure_where_it_was() {
        posted().on("2022-06-28");
        assertThatThrownBy(() -> election.fixes("2022-06-27")).isInstanceOf(RuleViolated.class);
        assertThat(election.tasks()).containsExactly("fix_meeting_date");
    }
}
