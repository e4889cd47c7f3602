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
import org.jianhui.process.engine.ProcedureNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The term's procedure comes through every path to every end, and goes the same way if events come twice. */
class TermProcedureTest {

    private final TermId term = TermId.of(ElectionId.random());
    private ProcedureNode town;

    @AfterEach
    void close() {
        town.agrees();
        town.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_committee_is_warned_three_times_and_followed_by_the_next(boolean redelivering) {
        begin(redelivering);
        town.on(LocalDate.parse("2027-01-18"));
        assertThat(town.tasks(term)).isEmpty();
        town.on(LocalDate.parse("2027-01-19"));
        assertThat(town.tasks(term)).containsExactly("hold_reelection");
        town.on(LocalDate.parse("2027-07-19"));
        assertThat(town.events(term))
                .containsExactly(
                        "term.began",
                        "term.preparatory-group-dissolved",
                        "term.end-warned",
                        "term.end-warned",
                        "term.end-warned");
        ends(TermEnd.SUCCEEDED);
        assertThat(town.isOver(term)).isTrue();
        assertThat(town.visited(term)).contains("end_warned_again", "end_warned_last", "end_served", "end_term");
    }

    @Test
    void overrun_it_goes_on_and_the_superior_is_told() {
        begin(false);
        town.on(LocalDate.parse("2027-07-20"));
        assertThat(town.events(term)).endsWith("term.overrun");
        assertThat(town.tasks(term)).containsExactly("hold_reelection");
        assertThat(town.visited(term)).contains("end_overrun");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_approved_postponement_starts_the_clocks_anew(boolean redelivering) {
        begin(redelivering);
        town.on(LocalDate.parse("2027-07-01"));
        asks();
        assertThat(town.tasks(term)).containsExactly("hold_reelection", "sign_reply");
        replies(ReplyOutcome.APPROVED);
        assertThat(town.visited(term)).contains("postponed", "end_request");
        town.on(LocalDate.parse("2027-07-20"));
        assertThat(town.events(term)).doesNotContain("term.overrun");
        town.on(LocalDate.parse("2028-01-01"));
        assertThat(town.events(term)).endsWith("term.overrun");
        ends(TermEnd.SUCCEEDED);
        assertThat(town.isOver(term)).isTrue();
    }

    @Test
    void a_refused_postponement_leaves_the_clocks_as_they_were() {
        begin(false);
        town.on(LocalDate.parse("2027-07-01"));
        asks();
        replies(ReplyOutcome.REFUSED);
        assertThat(town.tasks(term)).containsExactly("hold_reelection");
        town.on(LocalDate.parse("2027-07-20"));
        assertThat(town.events(term)).endsWith("term.overrun");
    }

    @Test
    void a_late_reply_is_chased_and_escalated() {
        begin(false);
        town.on(LocalDate.parse("2026-03-01"));
        asks();
        town.on(LocalDate.parse("2026-03-17"));
        assertThat(town.events(term)).endsWith("term.reply-chased");
        town.on(LocalDate.parse("2026-03-22"));
        assertThat(town.events(term)).endsWith("term.reply-escalated");
        assertThat(town.tasks(term)).containsExactly("sign_reply");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void followed_before_the_reelection_was_due_or_with_its_union_it_is_closed(boolean redelivering) {
        begin(redelivering);
        town.on(LocalDate.parse("2026-03-01"));
        asks();
        ends(TermEnd.UNION_CLOSED);
        assertThat(town.isOver(term)).isTrue();
        assertThat(town.tasks(term)).isEmpty();
        assertThat(town.visited(term)).contains("end_closed");
    }

    private void begin(boolean redelivering) {
        town = redelivering ? TermTown.node().redelivering() : TermTown.node();
        town.on(LocalDate.parse("2022-07-20"));
        LocalDate from = LocalDate.parse("2022-07-20");
        town.does(new BeginTerm(
                term,
                ElectionId.random(),
                new UnionId("union-migrants"),
                new UnionId("union-township"),
                new UnionId("union-county"),
                new ReplyPaper(PaperId.random(), "太工复〔2022〕9号", from, PaperId.random(), ReplySource.SIGNED_HERE, null),
                from,
                LocalDate.parse("2027-07-19"),
                List.of(new OfficeHolder(new PersonId("person-chair"), Office.CHAIR)),
                "rulebook-2022-06-06",
                true));
    }

    private void asks() {
        LocalDate today = town.today();
        town.does(new RequestPostponement(
                term,
                new RequestPaper(new PaperId("paper-asked"), "太农工〔2027〕3号", today, PaperIssuer.BASE_UNION),
                LocalDate.parse("2027-12-31"),
                "无法开会"));
    }

    private void replies(ReplyOutcome outcome) {
        ReplyPaper reply = new ReplyPaper(
                PaperId.random(),
                "太工复〔2027〕8号",
                town.today(),
                new PaperId("paper-asked"),
                ReplySource.SIGNED_HERE,
                null);
        town.does(new ReplyToCommittee(term, reply, outcome, outcome == ReplyOutcome.APPROVED ? null : "应按期换届"));
    }

    private void ends(TermEnd cause) {
        town.does(new EndTerm(term, cause, LocalDate.parse("2027-07-10")));
    }
}
