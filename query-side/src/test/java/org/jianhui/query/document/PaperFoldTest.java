package org.jianhui.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.election.Verdict;
import org.jianhui.kernel.election.event.EarlierCommitteeFound;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.election.event.ReplyMovedToCounty;
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

    private void given(PaperFold fold, ElectionEvent... events) {
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
