package org.jianhui.process.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.ElectionCommand.AbandonElection;
import org.jianhui.kernel.election.ElectionCommand.FixMeetingDate;
import org.jianhui.kernel.election.ElectionCommand.RecordHistoricPaper;
import org.jianhui.kernel.election.HistoricPaper;
import org.jianhui.kernel.founding.FoundingCommand.AbandonFounding;
import org.jianhui.kernel.founding.FoundingCommand.WithdrawApplication;
import org.jianhui.kernel.founding.SealKind;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.kernel.rule.RuleViolated;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every path of the founding's procedure to every end event, with the real engine on a real PostgreSQL. */
@Covers({"F-02", "F-03", "F-07", "F-09", "F-10", "F-11", "F-12", "E-01", "E-02", "E-11"})
class FoundingProcedureTest {

    private static Township township;
    private Case founding;

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
        founding = new Case(township).on("2022-06-16");
    }

    @AfterEach
    void events_and_engine_agree() {
        township.node.agrees();
    }

    @Test
    void the_election_of_a_founding_filed_after_the_replies_moved_asks_the_county_too() {
        township.movesReplies(founding.union, founding.superior, founding.county);
        founding.filed();
        assertThat(township.node.events(founding.id))
                .containsExactly("founding.application-filed", "founding.reply-moved-to-county");
        founding.on("2022-06-17").replied(ReplyOutcome.APPROVED);
        township.leads(founding.union);
        founding.grouped();
        assertThat(township.node.events(founding.election))
                .startsWith("election.opened", "election.reply-moved-to-county");
    }

    @Test
    void from_the_application_to_the_account() {
        founding.filed();
        assertThat(founding.tasks()).containsExactly("sign_reply");
        founding.on("2022-06-17").replied(ReplyOutcome.APPROVED);
        assertThat(founding.tasks()).containsExactly("set_up_group");
        township.leads(founding.union);
        founding.grouped();
        assertThat(founding.tasks()).containsExactly("request_meeting");
        assertThat(founding.electionTasks()).containsExactly("record_meeting_reply", "submit_lists");
        assertThat(township.node.events(founding.election))
                .containsExactly(
                        "election.opened",
                        "election.paper-taken-over",
                        "election.paper-taken-over",
                        "election.paper-taken-over");
        founding.on("2022-06-18").asksForMeeting();
        assertThat(founding.tasks()).containsExactly("sign_reply");
        founding.on("2022-06-20").meetingReplied(ReplyOutcome.APPROVED);
        assertThat(founding.tasks()).isEmpty();
        assertThat(founding.electionTasks()).containsExactly("submit_lists");
        founding.on("2022-07-18").resultApproved();
        assertThat(founding.tasks()).containsExactly("obtain_certificate", "register_police");
        founding.on("2022-07-20").registered();
        assertThat(founding.tasks()).containsExactly("obtain_certificate", "record_seal");
        founding.sealed(SealKind.FINANCE);
        assertThat(founding.tasks()).containsExactly("obtain_certificate", "record_seal");
        founding.sealed(SealKind.COMMITTEE);
        assertThat(founding.tasks()).containsExactly("obtain_certificate");
        founding.on("2022-07-28").certified();
        assertThat(founding.tasks()).containsExactly("open_account");
        founding.banked();
        assertThat(founding.isOver()).isTrue();
        assertThat(township.node.events(founding.id)).endsWith("founding.account-recorded", "founding.union-founded");
        assertThat(township.node.visited(founding.id)).contains("end_follow_up", "end_founded");
    }

    @Test
    void a_returned_application_is_filed_anew() {
        founding.filed().replied(ReplyOutcome.RETURNED);
        assertThat(founding.tasks()).containsExactly("amend_application");
        founding.amended();
        assertThat(founding.tasks()).containsExactly("sign_reply");
        founding.replied(ReplyOutcome.APPROVED);
        assertThat(founding.tasks()).containsExactly("set_up_group");
    }

    /** The reply is dated on a Thursday: due at once, late when Friday has passed. */
    @Test
    @Covers("F-03")
    void a_group_that_is_not_set_up_immediately_is_reminded_of_once_and_still_waited_for() {
        founding.filed().replied(ReplyOutcome.APPROVED);
        founding.on("2022-06-17");
        assertThat(township.node.events(founding.id)).doesNotContain("founding.group-reminded");
        founding.on("2022-06-18");
        founding.on("2022-06-20");
        assertThat(township.node.events(founding.id)).endsWith("founding.group-reminded");
        assertThat(township.node.visited(founding.id)).contains("end_group_reminded");
        assertThat(founding.tasks()).containsExactly("set_up_group");
        founding.grouped();
        assertThat(founding.tasks()).containsExactly("request_meeting");
    }

    /** Nobody knows 2027's days off on the last day of 2026; the reply is given all the same, and the group reminded of. */
    @Test
    @Covers("F-03")
    void an_approval_on_the_last_day_of_the_last_known_year_is_not_held_up_by_its_reminder() {
        founding.on("2026-12-10").filed().on("2026-12-31").replied(ReplyOutcome.APPROVED);
        assertThat(founding.tasks()).containsExactly("set_up_group");
        founding.on("2027-01-04");
        assertThat(township.node.events(founding.id)).doesNotContain("founding.group-reminded");
        founding.on("2027-01-05");
        assertThat(township.node.events(founding.id)).endsWith("founding.group-reminded");
    }

    @Test
    void AC_029_a_refused_application_ends_the_founding() {
        founding.filed().replied(ReplyOutcome.REFUSED);
        assertThat(founding.isOver()).isTrue();
        assertThat(township.node.visited(founding.id)).contains("end_refused");
        assertThatThrownBy(founding::grouped)
                .isInstanceOfSatisfying(
                        RuleViolated.class, e -> assertThat(e.first().code()).isEqualTo("FOUNDING_NOT_APPROVED"));
    }

    @Test
    void AC_027_a_group_before_the_reply_is_refused_and_moves_nothing() {
        founding.filed();
        assertThatThrownBy(founding::grouped)
                .isInstanceOfSatisfying(
                        RuleViolated.class, e -> assertThat(e.first().code()).isEqualTo("FOUNDING_NOT_APPROVED"));
        assertThat(founding.tasks()).containsExactly("sign_reply");
        assertThat(township.node.events(founding.election)).isEmpty();
    }

    @Test
    void AC_034_without_the_reply_to_the_meeting_request_no_date_is_fixed() {
        founding.working().asksForMeeting();
        FixMeetingDate fix = new FixMeetingDate(founding.election, LocalDate.parse("2022-07-10"));
        assertThatThrownBy(() -> founding.does(fix))
                .isInstanceOfSatisfying(
                        RuleViolated.class, e -> assertThat(e.first().code()).isEqualTo("MEETING_NOT_APPROVED"));
        founding.meetingReplied(ReplyOutcome.APPROVED);
        assertThatThrownBy(() -> founding.does(fix))
                .isInstanceOfSatisfying(
                        RuleViolated.class, e -> assertThat(e.first().code()).isEqualTo("STEP_SKIPPED"));
    }

    @Test
    void a_meeting_refused_or_sent_back_is_asked_for_again() {
        founding.working().asksForMeeting().meetingReplied(ReplyOutcome.REFUSED);
        assertThat(founding.tasks()).containsExactly("request_meeting");
        assertThat(founding.electionTasks()).contains("record_meeting_reply");
        founding.asksForMeeting().meetingReplied(ReplyOutcome.RETURNED);
        assertThat(founding.tasks()).containsExactly("request_meeting");
        founding.asksForMeeting().meetingReplied(ReplyOutcome.APPROVED);
        assertThat(founding.electionTasks()).doesNotContain("record_meeting_reply");
    }

    @Test
    void without_a_union_group_no_meeting_is_asked_for() {
        founding.filed().replied(ReplyOutcome.APPROVED).grouped();
        assertThatThrownBy(founding::asksForMeeting)
                .isInstanceOfSatisfying(
                        RuleViolated.class, e -> assertThat(e.first().code()).isEqualTo("NO_UNION_GROUP"));
        assertThat(founding.tasks()).containsExactly("request_meeting");
    }

    @Test
    void a_late_reply_is_chased_then_escalated_and_still_waited_for() {
        founding.filed().on("2022-07-01");
        assertThat(township.node.events(founding.id)).doesNotContain("founding.reply-chased");
        founding.on("2022-07-02");
        assertThat(township.node.events(founding.id)).endsWith("founding.reply-chased");
        founding.on("2022-07-07");
        assertThat(township.node.events(founding.id)).endsWith("founding.reply-escalated");
        assertThat(founding.tasks()).containsExactly("sign_reply");
    }

    @Test
    void an_application_taken_back_ends_the_founding() {
        founding.filed().does(new WithdrawApplication(founding.id, "暂不具备条件"));
        assertThat(founding.isOver()).isTrue();
        assertThat(founding.tasks()).isEmpty();
        assertThat(township.node.visited(founding.id)).contains("end_closed");
    }

    @Test
    void a_founding_given_up_ends_its_election_too() {
        founding.working().asksForMeeting().does(new AbandonFounding(founding.id, "会员外流"));
        assertThat(founding.isOver()).isTrue();
        assertThat(township.node.isOver(founding.election)).isTrue();
        assertThat(founding.electionTasks()).isEmpty();
        assertThat(township.node.events(founding.election)).endsWith("election.ended");
        assertThat(township.node.events(founding.id)).endsWith("founding.ended");
    }

    @Test
    void an_election_given_up_ends_its_founding_too() {
        founding.working().does(new AbandonElection(founding.election, "会员外流"));
        assertThat(founding.isOver()).isTrue();
        assertThat(founding.tasks()).isEmpty();
        assertThat(township.node.events(founding.id)).endsWith("founding.ended");
    }

    @Test
    void what_follows_is_reminded_of_when_overdue_and_still_waited_for() {
        founding.working().asksForMeeting().meetingReplied(ReplyOutcome.APPROVED);
        founding.on("2022-07-18").resultApproved();
        founding.on("2022-07-20").registered();
        founding.on("2022-08-17");
        assertThat(township.node.events(founding.id)).doesNotContain("founding.follow-up-reminded");
        founding.on("2022-08-18");
        assertThat(township.node.events(founding.id))
                .endsWith("founding.follow-up-reminded", "founding.follow-up-reminded");
        founding.on("2022-09-17");
        assertThat(township.node.visited(founding.id)).contains("end_reminded", "end_certificate_reminded");
        assertThat(founding.tasks()).containsExactly("obtain_certificate", "record_seal");
    }

    @Test
    void the_papers_of_the_election_come_from_the_founding_alone() {
        founding.working();
        HistoricPaper historic = new HistoricPaper(
                PaperId.random(),
                PaperKind.MEETING_REQUEST,
                "历史1号",
                LocalDate.parse("2022-06-16"),
                PaperIssuer.PREPARATORY_GROUP,
                null,
                AttachmentId.random(),
                null,
                null,
                null);
        assertThatThrownBy(() -> founding.does(new RecordHistoricPaper(founding.election, historic)))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        e -> assertThat(e.rules().stream().map(Rule::code)).contains("PAPERS_COME_FROM_FOUNDING"));
    }
}
