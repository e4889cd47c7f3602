package org.jianhui.command.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.term.TermScenario.given;

import java.util.List;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.term.Departure;
import org.jianhui.kernel.term.RecallBy;
import org.jianhui.kernel.term.TermCommand.LeaveOffice;
import org.jianhui.kernel.term.TermCommand.ProposeRecall;
import org.jianhui.kernel.term.TermCommand.RecordRecallVote;
import org.jianhui.kernel.term.TermCommand.ReplyToCommittee;
import org.jianhui.kernel.term.TermCommand.RequestDeparture;
import org.jianhui.kernel.term.Vote;
import org.jianhui.kernel.term.event.DepartureRequested;
import org.jianhui.kernel.term.event.OfficeLeft;
import org.jianhui.kernel.term.event.RecallProposed;
import org.jianhui.kernel.term.event.RecallVoted;
import org.jianhui.kernel.term.event.RequestReplied;
import org.jianhui.kernel.term.event.TermBegan;
import org.jianhui.kernel.term.event.TermEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An office is left of one's own, with consent, or by recall; nobody else decides it (TERM-4 to TERM-8). */
@Covers({"TERM-4", "TERM-5", "TERM-6", "TERM-7", "TERM-8", "E-10"})
class LeaveOfficeTest {

    private static TermScenario inOffice() {
        return given(Given.began()).today("2024-05-10");
    }

    private static LeaveOffice leaves(PersonId person, Office office, Departure departure, String lastDay) {
        return new LeaveOffice(Given.TERM, person, office, departure, Given.day(lastDay), Given.SCAN);
    }

    private static ProposeRecall recall(int supporters, int members) {
        return new ProposeRecall(
                Given.TERM,
                Given.CHAIR,
                Office.CHAIR,
                RecallBy.MEMBERS,
                supporters,
                members,
                Given.day("2024-05-01"),
                Given.SCAN);
    }

    private static RecordRecallVote vote(String heldOn, int due, int present, int votesFor) {
        return new RecordRecallVote(
                Given.TERM, Given.CHAIR, Office.CHAIR, new Vote(Given.day(heldOn), due, present, votesFor, Given.SCAN));
    }

    private static TermScenario proposed() {
        return given(Given.began(), inOffice().when(recall(10, 30), RecallProposed.class))
                .today("2024-05-10");
    }

    @Test
    void a_member_resigns_by_a_paper_and_the_vacancy_is_filled_within_three_months() {
        OfficeLeft left = inOffice()
                .when(
                        leaves(Given.MEMBER, Office.COMMITTEE_MEMBER, Departure.RESIGNED, "2024-05-09"),
                        OfficeLeft.class);
        assertThat(left.fillBy()).isEqualTo("2024-08-09");
        assertThat(left.serving()).isEqualTo(2);
        assertThat(left.byElectionDue()).isTrue();
        inOffice()
                .refused(new LeaveOffice(
                        Given.TERM,
                        Given.MEMBER,
                        Office.COMMITTEE_MEMBER,
                        Departure.RESIGNED,
                        Given.day("2024-05-09"),
                        new AttachmentId("attachment-none")))
                .by("R-05", "PROOF_NOT_ON_RECORD");
    }

    @ParameterizedTest
    @CsvSource({"2022-07-19, false", "2022-07-20, true", "2022-07-21, true"})
    void nobody_leaves_an_office_before_its_approval(String lastDay, boolean accepted) {
        LeaveOffice command = leaves(Given.MEMBER, Office.COMMITTEE_MEMBER, Departure.DIED, lastDay);
        if (accepted) {
            assertThat(inOffice().when(command)).hasSize(1);
        } else {
            inOffice().refused(command).firstBy("E-10", "NOT_YET_APPROVED");
        }
    }

    @Test
    void who_does_not_hold_the_office_cannot_leave_it() {
        inOffice()
                .refused(leaves(Given.MEMBER, Office.CHAIR, Departure.DIED, "2024-05-09"))
                .firstBy("TERM-4", "NOT_IN_OFFICE");
    }

    @Test
    void a_chair_needs_the_consent_of_the_superior_to_resign_but_not_to_die() {
        inOffice()
                .refused(leaves(Given.CHAIR, Office.CHAIR, Departure.RESIGNED, "2024-05-09"))
                .firstBy("TERM-5", "CONSENT_DUE");
        inOffice()
                .refused(leaves(Given.VICE, Office.VICE_CHAIR, Departure.TRANSFERRED, "2024-05-09"))
                .firstBy("TERM-5", "CONSENT_DUE");
        assertThat(inOffice().when(leaves(Given.CHAIR, Office.CHAIR, Departure.DIED, "2024-05-09")))
                .hasSize(1);
    }

    @Test
    void with_consent_the_chair_leaves_on_the_day_of_the_reply_at_the_earliest() {
        RequestDeparture request = new RequestDeparture(
                Given.TERM,
                Given.request("2024-05-02", PaperIssuer.BASE_UNION),
                Given.CHAIR,
                Office.CHAIR,
                Departure.RESIGNED,
                Given.day("2024-05-03"));
        DepartureRequested requested = inOffice().when(request, DepartureRequested.class);
        List<TermEvent> events = given(Given.began(), requested)
                .today("2024-05-10")
                .when(new ReplyToCommittee(
                        Given.TERM, Given.reply("2024-05-10", ReplySource.SIGNED_HERE), ReplyOutcome.APPROVED, null));
        OfficeLeft left = (OfficeLeft) events.get(1);
        assertThat(left.lastDay()).isEqualTo("2024-05-10");
        assertThat(left.proof()).isNull();
        ReplyPaper reply = Given.reply("2024-05-10", ReplySource.SIGNED_HERE);
        given(Given.began(), requested)
                .today("2024-05-10")
                .refused(new ReplyToCommittee(Given.TERM, reply, ReplyOutcome.REFUSED, "久病，仍可履职"))
                .by("R-12", "REASON_MISSING");
        given(Given.began(), requested)
                .today("2024-05-10")
                .conflicts(new ReplyToCommittee(
                        Given.TERM,
                        reply,
                        ReplyOutcome.REFUSED,
                        null,
                        new Envelope(Given.VICE, "person.statement", 1, "request-0", "bm9uY2U", "Y2lwaGVy")));
        Envelope sealed = new Envelope(Given.CHAIR, "person.statement", 1, "request-0", "bm9uY2U", "Y2lwaGVy");
        RequestReplied refused = given(Given.began(), requested)
                .today("2024-05-10")
                .when(
                        new ReplyToCommittee(Given.TERM, reply, ReplyOutcome.REFUSED, "久病，仍可履职", sealed),
                        RequestReplied.class);
        assertThat(refused.reason()).as("never in clear").isNull();
        assertThat(refused.personal()).isEqualTo(sealed);
    }

    @ParameterizedTest
    @CsvSource({"9, 30, false", "10, 30, true", "11, 30, true", "10, 31, false", "31, 30, false"})
    void a_third_of_the_members_may_ask_for_a_recall(int supporters, int members, boolean accepted) {
        if (accepted) {
            assertThat(inOffice().when(recall(supporters, members))).hasSize(1);
        } else {
            inOffice().refused(recall(supporters, members)).firstBy("TERM-7", "RECALL_NOT_SUPPORTED");
        }
    }

    @Test
    void a_recall_needs_a_vote_and_the_vote_a_proposal() {
        inOffice()
                .refused(leaves(Given.CHAIR, Office.CHAIR, Departure.RECALLED, "2024-05-09"))
                .firstBy("TERM-6", "RECALL_NEEDS_VOTE");
        inOffice().refused(vote("2024-05-09", 30, 30, 20)).firstBy("TERM-6", "RECALL_NOT_PROPOSED");
        proposed().refused(vote("2024-04-30", 30, 30, 20)).firstBy("TERM-6", "RECALL_NOT_PROPOSED");
    }

    /** The vice-chair directs the women workers' committee too. */
    @Test
    void a_recall_from_one_office_is_none_from_another() {
        TermBegan both = Given.began(new OfficeHolder(Given.VICE, Office.WOMEN_DIRECTOR));
        RecallProposed director =
                given(both).today("2024-05-10").when(from(Office.WOMEN_DIRECTOR), RecallProposed.class);
        TermScenario asked = given(both, director).today("2024-05-10");
        asked.refused(voteOn(Office.VICE_CHAIR)).firstBy("TERM-6", "RECALL_NOT_PROPOSED");
        asked.refused(from(Office.WOMEN_DIRECTOR)).firstBy("E-11", "STEP_NOT_DUE");
        assertThat(asked.when(from(Office.VICE_CHAIR))).hasSize(1);
        OfficeLeft vice =
                asked.when(leaves(Given.VICE, Office.VICE_CHAIR, Departure.LEFT_UNION, "2024-05-08"), OfficeLeft.class);
        List<TermEvent> voted = asked.and(vice).when(voteOn(Office.WOMEN_DIRECTOR));
        assertThat(((OfficeLeft) voted.get(1)).office()).isEqualTo(Office.WOMEN_DIRECTOR);
    }

    private static ProposeRecall from(Office office) {
        return new ProposeRecall(
                Given.TERM, Given.VICE, office, RecallBy.COMMITTEE, 0, 30, Given.day("2024-05-01"), Given.SCAN);
    }

    private static RecordRecallVote voteOn(Office office) {
        return new RecordRecallVote(
                Given.TERM, Given.VICE, office, new Vote(Given.day("2024-05-09"), 30, 30, 20, Given.SCAN));
    }

    @ParameterizedTest
    @CsvSource({"14, false", "15, false", "16, true"})
    void more_than_half_of_all_who_should_attend_recall(int votesFor, boolean carried) {
        List<TermEvent> events = proposed().when(vote("2024-05-09", 30, 20, votesFor));
        assertThat(((RecallVoted) events.get(0)).carried()).isEqualTo(carried);
        assertThat(events).hasSize(carried ? 2 : 1);
        if (carried) {
            assertThat(((OfficeLeft) events.get(1)).departure()).isEqualTo(Departure.RECALLED);
        }
    }

    @ParameterizedTest
    @CsvSource({"30, 19, 16, VOTE_NOT_QUORATE", "30, 31, 16, VOTE_DOES_NOT_ADD_UP", "30, 20, 21, VOTE_DOES_NOT_ADD_UP"})
    void a_vote_that_cannot_be_is_refused(int due, int present, int votesFor, String code) {
        proposed().refused(vote("2024-05-09", due, present, votesFor)).firstBy("TERM-8", code);
    }
}
