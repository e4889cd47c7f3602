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
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.term.TermCommand.BeginTerm;
import org.jianhui.kernel.term.TermCommand.EndTerm;
import org.jianhui.kernel.term.TermCommand.ReplyToCommittee;
import org.jianhui.kernel.term.TermCommand.RequestPostponement;
import org.jianhui.kernel.term.TermEnd;
import org.jianhui.process.engine.DrawingPaths;
import org.jianhui.process.engine.ProcedureNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The ways through the term's drawing; together they take every flow there is and come to every end event. */
class EveryTermPathTest {

    private final ProcedureNode town = TermTown.node();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void every_flow_is_taken_and_every_end_reached() {
        TermId served = begins("union-served", "2022-07-20", "2027-07-19");
        town.on(LocalDate.parse("2027-07-20"));
        postponed(served, "2027-12-31");
        town.on(LocalDate.parse("2028-01-02"));
        town.does(new EndTerm(served, TermEnd.SUCCEEDED, LocalDate.parse("2028-01-01")));
        TermId closed = begins("union-closed", "2028-01-02", "2033-01-01");
        town.does(new EndTerm(closed, TermEnd.UNION_CLOSED, LocalDate.parse("2028-01-02")));
        assertThat(town.isOver(served) && town.isOver(closed)).isTrue();
        town.agrees();
        assertThat(DrawingPaths.of("term-of-office.bpmn").notWalkedBy(town.steps()))
                .isEmpty();
    }

    private TermId begins(String union, String firstDay, String lastDay) {
        town.on(LocalDate.parse(firstDay));
        ElectionId election = ElectionId.random();
        LocalDate from = LocalDate.parse(firstDay);
        town.does(new BeginTerm(
                TermId.of(election),
                election,
                new UnionId(union),
                new UnionId("union-township"),
                new UnionId("union-county"),
                new ReplyPaper(PaperId.random(), "太工复〔2022〕9号", from, PaperId.random(), ReplySource.SIGNED_HERE, null),
                from,
                LocalDate.parse(lastDay),
                List.of(new OfficeHolder(new PersonId("person-chair"), Office.CHAIR)),
                "rulebook-2022-06-06",
                true));
        return TermId.of(election);
    }

    private void postponed(TermId term, String until) {
        PaperId asked = PaperId.random();
        LocalDate today = town.today();
        town.does(new RequestPostponement(
                term,
                new RequestPaper(asked, "太农工〔2027〕3号", today, PaperIssuer.BASE_UNION),
                LocalDate.parse(until),
                "无法开会"));
        ReplyPaper reply = new ReplyPaper(PaperId.random(), "太工复〔2027〕8号", today, asked, ReplySource.SIGNED_HERE, null);
        town.does(new ReplyToCommittee(term, reply, ReplyOutcome.APPROVED, null));
    }
}
