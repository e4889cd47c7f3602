package org.jianhui.process.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.term.Filling;
import org.jianhui.kernel.term.LaterOfficer;
import org.jianhui.kernel.term.RecallBy;
import org.jianhui.kernel.term.TermCommand.EndTerm;
import org.jianhui.kernel.term.TermCommand.NoteReelection;
import org.jianhui.kernel.term.TermCommand.ProposeRecall;
import org.jianhui.kernel.term.TermCommand.RecordRecallVote;
import org.jianhui.kernel.term.TermCommand.ReplyToCommittee;
import org.jianhui.kernel.term.TermCommand.RequestFilling;
import org.jianhui.kernel.term.TermCommand.RequestPostponement;
import org.jianhui.kernel.term.TermCommand.ResumeTerm;
import org.jianhui.kernel.term.TermEnd;
import org.jianhui.kernel.term.Vote;
import org.jianhui.process.engine.ProcedureNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The term of a union that was brought in from its papers goes on like any other: warned, recalled, filled, postponed, followed. */
@Covers({"R-12", "TERM-3", "TERM-7", "TERM-8", "E-10"})
class ResumedTermTest {

    private static final PersonId VICE = new PersonId("person-vice");

    private final HistoryId history = HistoryId.random();
    private final TermId term = TermId.of(history.election());
    private final UnionId union = new UnionId("union-migrants");
    private final AttachmentId scan = AttachmentId.random();
    private final ProcedureNode town = TermTown.node();

    @AfterEach
    void close() {
        town.agrees();
        town.close();
    }

    @Test
    void it_is_warned_of_its_end_and_followed_by_the_next() {
        resumed("2026-11-23");
        assertThat(town.events(term))
                .containsExactly("term.began", "term.office-filled", "term.preparatory-group-dissolved");
        town.on(LocalDate.parse("2027-01-07"));
        assertThat(town.events(term)).endsWith("term.end-warned");
        assertThat(town.tasks(term)).containsExactly("hold_reelection");
        town.does(new NoteReelection(term, ElectionId.random()));
        assertThat(town.events(term)).endsWith("term.reelection-opened");
        town.does(new EndTerm(term, TermEnd.SUCCEEDED, LocalDate.parse("2027-06-30")));
        assertThat(town.isOver(term)).isTrue();
        assertThat(town.visited(term)).contains("end_term");
    }

    @Test
    void one_that_had_ended_before_it_was_brought_in_is_overrun_at_once_and_can_be_postponed() {
        resumed("2027-08-02");
        town.on(LocalDate.parse("2027-08-02"));
        assertThat(town.events(term)).contains("term.overrun");
        assertThat(town.tasks(term)).containsExactly("hold_reelection");
        RequestPaper asked = asked("太农工〔2027〕3号");
        town.does(new RequestPostponement(term, asked, LocalDate.parse("2027-12-31"), "无法开会"));
        assertThat(town.tasks(term)).containsExactly("hold_reelection", "sign_reply");
        approves(asked);
        town.on(LocalDate.parse("2027-12-31"));
        assertThat(town.events(term)).containsOnlyOnce("term.overrun");
        town.on(LocalDate.parse("2028-01-01"));
        assertThat(town.events(term)).endsWith("term.overrun");
    }

    /** The vice-chair came by a by-election on paper in 2023. */
    @Test
    void who_came_to_office_on_paper_is_recalled_and_the_place_is_filled() {
        resumed("2026-11-23");
        town.records("INSERT INTO register.election_proof VALUES (?, ?)", scan.value(), union.value());
        LocalDate today = town.today();
        town.does(new ProposeRecall(term, VICE, Office.VICE_CHAIR, RecallBy.COMMITTEE, 0, 0, today, scan));
        town.does(new RecordRecallVote(term, VICE, Office.VICE_CHAIR, new Vote(today, 30, 25, 16, scan)));
        assertThat(town.events(term)).endsWith("term.recall-voted", "term.office-left");
        LocalDate vacant = today.plusDays(1);
        town.on(vacant);
        RequestPaper asked = asked("太农工〔2026〕5号");
        PersonId next = PersonId.random();
        town.does(new RequestFilling(
                term,
                asked,
                next,
                new Envelope(next, "person.name", 1, "request-0", "bm9uY2U", "Y2lwaGVy"),
                Office.VICE_CHAIR,
                Filling.BY_ELECTION,
                new Vote(vacant, 30, 25, 16, scan)));
        assertThat(town.tasks(term)).contains("sign_reply");
        approves(asked);
        assertThat(town.events(term)).endsWith("term.request-replied", "term.office-filled");
        assertThat(town.tasks(term)).doesNotContain("sign_reply");
    }

    private void resumed(String today) {
        town.on(LocalDate.parse(today));
        LocalDate from = LocalDate.parse("2022-07-08");
        town.does(new ResumeTerm(
                term,
                history.election(),
                union,
                new UnionId("union-township"),
                new UnionId("union-county"),
                new ReplyPaper(
                        PaperId.random(), "太工复〔2022〕9号", from, PaperId.random(), ReplySource.RECORDED_FROM_PAPER, scan),
                from,
                LocalDate.parse("2027-07-07"),
                5,
                List.of(new OfficeHolder(new PersonId("person-chair"), Office.CHAIR)),
                List.of(new LaterOfficer(
                        VICE,
                        new Envelope(VICE, "person.name", 1, "request-0", "bm9uY2U", "Y2lwaGVy"),
                        Office.VICE_CHAIR,
                        LocalDate.parse("2023-03-01"),
                        "太工复〔2023〕3号")),
                "rulebook-2022-06-06"));
    }

    private RequestPaper asked(String number) {
        return new RequestPaper(PaperId.random(), number, town.today(), PaperIssuer.BASE_UNION);
    }

    private void approves(RequestPaper asked) {
        ReplyPaper reply = new ReplyPaper(
                PaperId.random(), "太工复" + asked.number(), town.today(), asked.paper(), ReplySource.SIGNED_HERE, null);
        town.does(new ReplyToCommittee(term, reply, ReplyOutcome.APPROVED, null));
    }
}
