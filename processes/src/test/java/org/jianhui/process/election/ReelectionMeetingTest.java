package org.jianhui.process.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.term.TermCommand.BeginTerm;
import org.jianhui.kernel.term.TermCommand.ReplyToCommittee;
import org.jianhui.kernel.term.TermCommand.RequestReelectionMeeting;
import org.jianhui.process.term.TermProcessConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The committee in office asks for the meeting of the next election, and the case waits for no historic paper any more. */
@Covers({"E-01", "E-02"})
class ReelectionMeetingTest {

    private final Township township = new Township(TermProcessConfiguration.class);
    private final Case election = new Case(township).on("2027-03-01");
    private final TermId term = TermId.of(ElectionId.random());
    private PaperId last = new PaperId("paper-none");

    @AfterEach
    void close() {
        township.node.agrees();
        township.close();
    }

    @Test
    void request_and_reply_come_into_the_case_and_leave_completes_its_step() {
        reelecting();
        assertThat(election.tasks()).containsExactly("record_meeting_reply", "submit_lists");
        asks("太农工〔2027〕2号");
        assertThat(township.node.tasks(term)).contains("sign_reply");
        replies("太工复〔2027〕1号", ReplyOutcome.RETURNED);
        assertThat(election.tasks()).as("returned").containsExactly("record_meeting_reply", "submit_lists");
        asks("太农工〔2027〕3号");
        replies("太工复〔2027〕2号", ReplyOutcome.APPROVED);
        assertThat(election.tasks()).containsExactly("submit_lists");
        assertThat(township.node.tasks(term)).doesNotContain("sign_reply");
        assertThat(township.node.visited(term)).contains("end_request");
        assertThat(township.node.events(election.id))
                .containsExactly(
                        "election.opened",
                        "election.earlier-committee-found",
                        "election.paper-taken-over",
                        "election.paper-taken-over",
                        "election.paper-taken-over",
                        "election.paper-taken-over");
    }

    @Test
    void a_late_reply_is_chased_as_any_other() {
        reelecting();
        asks("太农工〔2027〕2号");
        election.on("2027-03-17");
        assertThat(township.node.events(term)).endsWith("term.reply-chased");
    }

    private void reelecting() {
        LocalDate from = LocalDate.parse("2022-07-20");
        township.node.does(new BeginTerm(
                term,
                ElectionId.random(),
                election.union,
                election.superior,
                election.county,
                new ReplyPaper(PaperId.random(), "太工复〔2022〕9号", from, PaperId.random(), ReplySource.SIGNED_HERE, null),
                from,
                LocalDate.parse("2027-07-19"),
                List.of(new OfficeHolder(new PersonId("person-chair"), Office.CHAIR)),
                "rulebook-2022-06-06",
                true));
        election.opened();
    }

    private void asks(String number) {
        township.node.does(new RequestReelectionMeeting(
                term,
                new RequestPaper(asked(number), number, township.node.today(), PaperIssuer.BASE_UNION),
                AssemblyForm.FULL_MEETING));
        last = asked(number);
    }

    private static PaperId asked(String number) {
        return new PaperId("paper-" + number.hashCode());
    }

    private void replies(String number, ReplyOutcome outcome) {
        ReplyPaper reply =
                new ReplyPaper(PaperId.random(), number, township.node.today(), last, ReplySource.SIGNED_HERE, null);
        township.node.does(
                new ReplyToCommittee(term, reply, outcome, outcome == ReplyOutcome.APPROVED ? null : "请补充换届方案"));
    }
}
