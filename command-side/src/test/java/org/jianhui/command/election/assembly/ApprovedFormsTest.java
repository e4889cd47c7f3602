package org.jianhui.command.election.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.GroupHead;
import org.jianhui.kernel.election.HeadQualification;
import org.jianhui.kernel.election.ObjectionContact;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.founding.ElectionOpening;
import org.jianhui.kernel.founding.GroupNotice;
import org.jianhui.kernel.founding.event.ElectionReopened;
import org.jianhui.kernel.founding.event.GroupSetUp;
import org.jianhui.kernel.founding.event.MeetingReplied;
import org.jianhui.kernel.founding.event.MeetingRequested;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.term.TermRequest;
import org.jianhui.kernel.term.event.ReelectionMeetingRequested;
import org.jianhui.kernel.term.event.RequestReplied;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The form of a founding's first meeting counts once the superior has agreed to it, as it was asked for last. */
@Covers("E-02")
class ApprovedFormsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 17);
    private static final Basis BASIS = new Basis("rulebook-2022-06-06", List.of(), List.of());
    private static final FoundingId FOUNDING = new FoundingId("founding-1");
    private static final ElectionId ELECTION = new ElectionId("election-1");
    private static final PersonId HEAD = new PersonId("person-head");

    private final TestDatabase database = TestDatabase.fresh();
    private final ApprovedForms forms = new ApprovedForms(database.sql());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void returned_asked_for_again_and_agreed_to() {
        assertThat(forms.of(ELECTION)).isNull();
        groupSetUp();
        asks(AssemblyForm.CONGRESS);
        assertThat(forms.of(ELECTION)).as("asked for only").isNull();
        replies(ReplyOutcome.RETURNED);
        assertThat(forms.of(ELECTION)).isNull();
        asks(AssemblyForm.FULL_MEETING);
        replies(ReplyOutcome.APPROVED);
        assertThat(forms.of(ELECTION)).isEqualTo(AssemblyForm.FULL_MEETING);
        assertThat(forms.of(new ElectionId("election-2"))).isNull();
    }

    /** Not asked for again: nothing in the law lets the approval fall with the result. */
    @Test
    void agreed_to_for_a_first_case_it_binds_the_one_after_a_void_result() {
        ElectionId second = new ElectionId("election-2");
        groupSetUp();
        asks(AssemblyForm.CONGRESS);
        replies(ReplyOutcome.APPROVED);
        forms.on(new ElectionReopened(FOUNDING, opening(second), List.of()));
        assertThat(forms.of(second)).isEqualTo(AssemblyForm.CONGRESS);
    }

    @Test
    void asked_for_by_a_committee_and_agreed_to_as_it_asked_last() {
        ElectionId next = new ElectionId("election-2");
        ElectionId third = new ElectionId("election-3");
        forms.on(asked(next, AssemblyForm.CONGRESS));
        assertThat(forms.of(next)).as("asked for only").isNull();
        forms.on(replied(TermRequest.POSTPONEMENT, ReplyOutcome.APPROVED));
        assertThat(forms.of(next)).as("something else was agreed to").isNull();
        forms.on(replied(TermRequest.REELECTION_MEETING, ReplyOutcome.RETURNED));
        assertThat(forms.of(next)).isNull();
        forms.on(asked(next, AssemblyForm.FULL_MEETING));
        forms.on(replied(TermRequest.REELECTION_MEETING, ReplyOutcome.APPROVED));
        assertThat(forms.of(next)).isEqualTo(AssemblyForm.FULL_MEETING);
        forms.on(asked(third, AssemblyForm.CONGRESS));
        assertThat(forms.of(third)).as("not agreed to for the next attempt").isNull();
    }

    private static ReelectionMeetingRequested asked(ElectionId election, AssemblyForm form) {
        RequestPaper request = new RequestPaper(new PaperId("paper-7"), "太农工〔2027〕2号", DAY, PaperIssuer.BASE_UNION);
        return new ReelectionMeetingRequested(
                TermId.of(ELECTION), election, request, form, 120, DAY, DAY.plusDays(15), List.of(), BASIS);
    }

    private static RequestReplied replied(TermRequest about, ReplyOutcome outcome) {
        ReplyPaper reply = new ReplyPaper(
                new PaperId("paper-8"), "太工复〔2027〕1号", DAY, new PaperId("paper-7"), ReplySource.SIGNED_HERE, null);
        return new RequestReplied(
                TermId.of(ELECTION), about, reply, new UnionId("union-township"), HEAD, outcome, null, null, BASIS);
    }

    private static ElectionOpening opening(ElectionId election) {
        return new ElectionOpening(election, DAY.plusDays(30), new ObjectionContact("办公室", "023-70605301", "太平坝乡"));
    }

    private void groupSetUp() {
        forms.on(new GroupSetUp(
                FOUNDING,
                new GroupNotice(new PaperId("paper-1"), "太农筹〔2022〕1号", DAY),
                new GroupHead(
                        HEAD,
                        new Envelope(HEAD, "person.name", 1, "request-0", "nonce", "cipher"),
                        HeadQualification.PROPOSED_CHAIR),
                List.of(),
                opening(ELECTION),
                false,
                List.of(),
                BASIS));
    }

    private void asks(AssemblyForm form) {
        RequestPaper request =
                new RequestPaper(new PaperId("paper-5"), "太农筹〔2022〕2号", DAY, PaperIssuer.PREPARATORY_GROUP);
        forms.on(new MeetingRequested(FOUNDING, request, form, 120, 1, DAY, DAY.plusDays(15), List.of(), BASIS));
    }

    private void replies(ReplyOutcome outcome) {
        ReplyPaper reply = new ReplyPaper(
                new PaperId("paper-6"), "太工复〔2022〕2号", DAY, new PaperId("paper-5"), ReplySource.SIGNED_HERE, null);
        forms.on(new MeetingReplied(FOUNDING, reply, new UnionId("union-township"), null, outcome, null, BASIS));
    }
}
