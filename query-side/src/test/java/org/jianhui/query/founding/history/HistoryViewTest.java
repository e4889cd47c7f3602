package org.jianhui.query.founding.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.founding.history.HistoryFinding;
import org.jianhui.kernel.founding.history.HistoryKind;
import org.jianhui.kernel.founding.history.HistoryOfficer;
import org.jianhui.kernel.founding.history.HistoryPaper;
import org.jianhui.kernel.founding.history.HistoryTerm;
import org.jianhui.kernel.founding.history.event.HistoryEvent;
import org.jianhui.kernel.founding.history.event.HistoryGivenUp;
import org.jianhui.kernel.founding.history.event.HistoryOfficersRecorded;
import org.jianhui.kernel.founding.history.event.HistoryOpened;
import org.jianhui.kernel.founding.history.event.HistoryPaperCorrected;
import org.jianhui.kernel.founding.history.event.HistoryPaperRecorded;
import org.jianhui.kernel.founding.history.event.UnionBroughtIn;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.query.fixture.Views;
import org.jianhui.query.inspection.CaseEvent;
import org.jianhui.query.inspection.FindCaseEvents;
import org.jianhui.query.inspection.FindTimeline;
import org.jianhui.query.inspection.InspectionConfiguration;
import org.jianhui.query.projection.AsOf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An established union's record is read now and as of any moment by one fold, and made anew from the log. */
class HistoryViewTest {

    private static final UnionId UNION = new UnionId("union-base");
    private static final UnionId TOWNSHIP = new UnionId("union-township");
    private static final UnionId COUNTY = new UnionId("union-county");
    private static final Basis BASIS = new Basis("rulebook-2022-06-06", List.of(), List.of());
    private static final PersonId CHAIR = new PersonId("person-chair");
    private static final HistoryTerm TERM = new HistoryTerm(LocalDate.parse("2022-07-08"), 5);
    private static final List<HistoryFinding> FOUND = List.of(
            new HistoryFinding("E-05", "NOTICE_TOO_SHORT", new Clause("附1-3(4)"), List.of(Fact.of("counted", 4))));
    private static final List<HistoryOfficer> OFFICERS = List.of(new HistoryOfficer(
            CHAIR,
            new Envelope(CHAIR, "person.name", 1, "request-0", "nonce", "cipher"),
            Office.CHAIR,
            TERM.firstDay(),
            null));

    private static Views views;

    @BeforeAll
    static void open() {
        views = new Views(HistoryConfiguration.class, InspectionConfiguration.class);
        views.rights().grant(Role.INSPECTOR, UNION);
    }

    @AfterAll
    static void close() {
        views.close();
    }

    @Test
    void as_of_a_token_equals_what_was_live_then() {
        HistoryId history = new HistoryId("history-as-of");
        List<HistoryEvent> whole = whole(history);
        SeenAt recorded = views.given(history.value(), whole.subList(0, 2));
        HistoryView before = live(history, recorded);
        SeenAt stands = views.given(history.value(), whole.subList(2, whole.size()));

        assertThat(views.ask(new FindHistory(history, new AsOf.Place(recorded)), stands)
                        .record())
                .isEqualTo(before);
        assertThat(before.stands()).isEqualTo(HistoryState.OPEN);
        HistoryView now = live(history, stands);
        assertThat(now.stands()).isEqualTo(HistoryState.ESTABLISHED);
        assertThat(now.papers()).hasSize(1);
        assertThat(now.papers().get(0).correctedBecause()).isEqualTo("录错日期");
        assertThat(now.findings()).isEqualTo(FOUND);
        assertThat(now.missing()).hasSize(HistoryKind.values().length - 1);
    }

    @Test
    void rebuilt_rows_equal_the_live_ones() {
        HistoryId stood = new HistoryId("history-rebuild");
        HistoryId left = new HistoryId("history-left");
        views.given(stood.value(), whole(stood));
        SeenAt seen = views.given(
                left.value(),
                List.of(whole(left).get(0), new HistoryGivenUp(left, "选错工会", LocalDate.parse("2026-11-23"))));
        views.await(seen, HistoryProjection.NAME);
        List<String> live = views.rows("views.union_history");
        assertThat(live).hasSizeGreaterThanOrEqualTo(2);

        views.rebuild(HistoryProjection.NAME);
        views.await(seen, HistoryProjection.NAME);
        assertThat(views.rows("views.union_history")).isEqualTo(live);
        assertThat(live(left, seen).stands()).isEqualTo(HistoryState.GIVEN_UP);
    }

    @Test
    void every_event_has_its_line_and_its_clause() {
        HistoryId history = new HistoryId("history-lines");
        SeenAt seen = views.given(history.value(), whole(history));
        List<CaseEvent> events = views.ask(new FindCaseEvents(history.value(), null, null, 100), seen)
                .events();
        assertThat(events).hasSize(5);
        assertThat(events)
                .allSatisfy(
                        event -> assertThat(event.clauses()).as(event.type()).isNotEmpty());
        assertThat(views.ask(new FindTimeline(history.value(), null), seen).rows())
                .hasSize(5);
    }

    private static HistoryView live(HistoryId history, SeenAt seen) {
        return views.ask(new FindHistory(history, null), seen).record();
    }

    private static List<HistoryEvent> whole(HistoryId history) {
        return List.of(
                new HistoryOpened(history, UNION, TOWNSHIP, COUNTY, "太平坝乡农民工工会", LocalDate.parse("2026-11-23"), BASIS),
                new HistoryPaperRecorded(history, paper("2022-07-07"), List.of(), BASIS),
                new HistoryPaperCorrected(history, paper("2022-07-08"), "录错日期", FOUND, BASIS),
                new HistoryOfficersRecorded(history, TERM, OFFICERS, null, FOUND, BASIS),
                new UnionBroughtIn(
                        history,
                        UNION,
                        TOWNSHIP,
                        COUNTY,
                        "太平坝乡农民工工会",
                        "81500230A12345674F",
                        LocalDate.parse("2022-07-25"),
                        new ReplyPaper(
                                new PaperId("paper-1"),
                                "太工复〔2022〕9号",
                                TERM.firstDay(),
                                new PaperId("paper-2"),
                                ReplySource.RECORDED_FROM_PAPER,
                                null),
                        TERM,
                        OFFICERS,
                        FOUND,
                        BASIS));
    }

    private static HistoryPaper paper(String dated) {
        return new HistoryPaper(
                new PaperId("paper-1"),
                HistoryKind.RESULT_REPLY,
                "太工复〔2022〕9号",
                LocalDate.parse(dated),
                HistoryKind.RESULT_REPLY.due(),
                new AttachmentId("attachment-1"));
    }
}
