package org.jianhui.query.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.messaging.MetaData;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.founding.event.FoundingEvent;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.query.founding.FoundingStory;
import org.jianhui.query.projection.Recorded;
import org.junit.jupiter.api.Test;

/** A founding gives rise to the papers of the catalogue's list, each from its event, requests and replies in pairs. */
@Covers({"R-05", "F-02", "F-03", "E-01"})
class FoundingPaperFoldTest {

    private final FoundingStory story = new FoundingStory("papers");

    @Test
    void papers_come_in_their_order_and_in_numbered_pairs() {
        assertThat(sheets(story.whole()))
                .extracting(FoundingSheet::kind, FoundingSheet::number, FoundingSheet::pair)
                .containsExactly(
                        tuple(IssuedKind.FOUNDING_APPLICATION, "太农建〔2022〕1号", "复1号"),
                        tuple(IssuedKind.FOUNDING_REPLY, "复1号", "太农建〔2022〕1号"),
                        tuple(IssuedKind.FOUNDING_APPLICATION, "太农建〔2022〕2号", "复2号"),
                        tuple(IssuedKind.FOUNDING_REPLY, "复2号", "太农建〔2022〕2号"),
                        tuple(IssuedKind.GROUP_NOTICE, "太农建〔2022〕3号", null),
                        tuple(IssuedKind.GROUP_NOTICE, "太农建〔2022〕4号", null),
                        tuple(IssuedKind.MEETING_REQUEST, "太农筹〔2022〕1号", "复3号"),
                        tuple(IssuedKind.MEMBER_ROLL, "太农筹〔2022〕1号附件1", null),
                        tuple(IssuedKind.GROUP_LIST, "太农筹〔2022〕1号附件2", null),
                        tuple(IssuedKind.SEAL_APPLICATION, "", null),
                        tuple(IssuedKind.LEGAL_PERSON_APPLICATION, "", null),
                        tuple(IssuedKind.ACCOUNT_APPLICATION, "", null),
                        tuple(IssuedKind.REGISTRATION_RECORD, "", null));
    }

    @Test
    void each_paper_is_written_from_what_was_so_at_its_event() {
        List<FoundingSheet> sheets = sheets(story.whole());
        assertThat(sheets)
                .extracting(sheet -> sheet.application().expectedMembers())
                .startsWith(120, 120, 126, 126);
        assertThat(sheets.get(4).members())
                .extracting(each -> each.person().value())
                .containsExactly("person-v");
        assertThat(sheets.get(5).members())
                .extracting(each -> each.person().value())
                .containsExactly("person-w");
        assertThat(sheets.get(12).seals()).hasSize(1);
    }

    @Test
    void what_comes_later_changes_no_earlier_paper() {
        List<FoundingEvent> whole = story.whole();
        List<FoundingSheet> early = sheets(whole.subList(0, 5));
        assertThat(early).hasSize(5);
        assertThat(sheets(whole)).startsWith(early.toArray(FoundingSheet[]::new));
    }

    @Test
    void after_the_reply_has_moved_the_county_answers() {
        List<FoundingSheet> sheets = sheets(List.of(story.filed(), story.movedToCounty(), story.approvedAtOnce()));
        assertThat(sheets.get(0).parties().upper()).isEqualTo(FoundingStory.TOWNSHIP);
        assertThat(sheets.get(1).parties().upper()).isEqualTo(FoundingStory.COUNTY);
    }

    private List<FoundingSheet> sheets(List<FoundingEvent> events) {
        FoundingPaperFold fold = new FoundingPaperFold();
        IntStream.range(0, events.size())
                .forEach(i -> fold.evolve(new Recorded<>(
                        events.get(i),
                        MetaData.emptyInstance(),
                        story.founding.value(),
                        i,
                        new SeenAt(1, 1, i),
                        Instant.EPOCH)));
        return fold.sheets();
    }
}
