package org.jianhui.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.document.event.PaperIssued;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ObjectionRuling;
import org.jianhui.kernel.election.Verdict;
import org.jianhui.kernel.election.event.EarlierCommitteeFound;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.election.event.ObjectionRuled;
import org.jianhui.kernel.election.event.ReplyMovedToCounty;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.query.election.ElectionStory;
import org.jianhui.query.projection.Recorded;
import org.junit.jupiter.api.Test;

@Covers("I-37")
class PaperFoldTest {

    private final ElectionStory story = new ElectionStory("papers");
    private final PaperFold fold = new PaperFold();

    @Test
    void a_reply_is_issued_by_the_superior() {
        given(story.opened(), story.listsSubmitted(), story.reviewed(Verdict.APPROVE));
        assertThat(issuerOfReply()).isEqualTo(ElectionStory.TOWNSHIP);
    }

    @Test
    void the_reply_in_a_case_opened_after_the_replies_moved_is_issued_by_the_county() {
        given(
                story.opened(),
                new ReplyMovedToCounty(
                        story.election, ElectionStory.TOWNSHIP, ElectionStory.COUNTY, List.of(story.chair), "回避"),
                story.listsSubmitted(),
                story.reviewed(Verdict.APPROVE));
        assertThat(issuerOfReply()).isEqualTo(ElectionStory.COUNTY);
    }

    /** Founded here or brought in: a union that had a committee before its election has no preparatory group any more. */
    @Test
    void a_paper_knows_whether_the_union_had_a_committee_when_the_election_was_opened() {
        PaperFold later = new PaperFold();
        given(fold, story.opened(), story.listsSubmitted());
        given(
                later,
                story.opened(),
                new EarlierCommitteeFound(story.election, ElectionStory.UNION),
                story.listsSubmitted());
        assertThat(fold.sheets()).isNotEmpty().noneMatch(PaperSheet::succession);
        assertThat(later.sheets()).isNotEmpty().allMatch(PaperSheet::succession);
    }

    /** Each entry carries the register on; what was issued in between stays beside it. */
    @Test
    void a_register_of_objections_grows_and_an_issued_one_stays() {
        Candidacy against = ElectionStory.standing(story.auditor, Body.FUND_AUDIT_COMMITTEE);
        given(story.opened(), story.listsSubmitted(), story.reviewed(Verdict.APPROVE));
        given(story.posted(1, LocalDate.of(2022, 6, 20)));
        assertThat(registers()).isEmpty();
        given(story.objected("one", against));
        given(story.completed(1, LocalDate.of(2022, 6, 20)));
        assertThat(registers()).hasSize(1);
        PaperSheet completed = registers().get(0);
        assertThat(completed.subjects()).containsExactly(story.auditor);
        assertThat(completed.parties().upper()).isEqualTo(ElectionStory.TOWNSHIP);
        given(fold, issued(completed));
        given(story.ruled("one", against, ObjectionRuling.REJECTED));
        assertThat(registers()).hasSize(2);
        assertThat(registers().get(0).issued()).isNotNull();
        assertThat(registers().get(0).told(ObjectionRuled.class)).isEmpty();
        assertThat(registers().get(1).told(ObjectionRuled.class)).hasSize(1);
        assertThat(registers().get(1).issued()).isNull();
    }

    private List<PaperSheet> registers() {
        return fold.sheets().stream()
                .filter(sheet -> sheet.kind() == IssuedKind.OBJECTION_REGISTER)
                .toList();
    }

    private PaperIssued issued(PaperSheet sheet) {
        return new PaperIssued(
                sheet.paper(),
                sheet.parties().upper(),
                story.election.value(),
                sheet.kind(),
                "",
                "objections/1",
                SeenAt.START,
                "00",
                sheet.subjects(),
                List.of(),
                LocalDate.of(2022, 6, 28));
    }

    private UnionId issuerOfReply() {
        return fold.sheets().stream()
                .filter(sheet -> sheet.kind() == IssuedKind.CANDIDATE_REPLY)
                .map(sheet -> sheet.parties().upper())
                .toList()
                .get(0);
    }

    private void given(ElectionEvent... events) {
        given(fold, events);
    }

    private void given(PaperFold fold, DomainEvent... events) {
        for (int i = 0; i < events.length; i++) {
            fold.evolve(new Recorded<>(
                    events[i],
                    MetaData.emptyInstance(),
                    story.election.value(),
                    i,
                    SeenAt.START,
                    Instant.parse("2022-06-17T01:00:00Z")));
        }
    }
}
