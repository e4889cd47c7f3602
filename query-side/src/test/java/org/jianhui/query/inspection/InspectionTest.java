package org.jianhui.query.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.query.election.ElectionStory;
import org.jianhui.query.fixture.Views;
import org.jianhui.query.process.ProcessStory;
import org.jianhui.query.projection.AsOf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InspectionTest {

    private static Views views;

    @BeforeAll
    static void open() {
        views = new Views(InspectionConfiguration.class);
        views.rights().grant(Role.INSPECTOR, ElectionStory.UNION);
    }

    @AfterAll
    static void close() {
        views.close();
    }

    @Test
    void an_inspector_reads_every_event_with_author_clause_and_hash() {
        ElectionStory story = new ElectionStory("event-list");
        SeenAt seen = views.given(story.election.value(), story.untilPosted());

        List<CaseEvent> events = all(story, seen, 1000);

        assertThat(events).hasSize(9).allSatisfy(event -> {
            assertThat(event.hash()).matches("[0-9a-f]{64}");
            assertThat(event.account()).isEqualTo("account-author");
            assertThat(event.person()).isEqualTo("person-author");
            assertThat(event.clauses()).isNotEmpty();
        });
        assertThat(events).extracting(CaseEvent::sequence).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        CaseEvent posted = events.get(8);
        assertThat(posted.type()).isEqualTo("election.notice-posted");
        assertThat(posted.clauses()).containsExactly("附1-3(4)");
    }

    @Test
    void sealed_values_are_not_even_shown_sealed() {
        ElectionStory story = new ElectionStory("sealed");
        SeenAt seen = views.given(story.election.value(), story.untilPosted());

        assertThat(all(story, seen, 1000))
                .extracting(event -> CsvExport.line(event, "chouban"))
                .noneMatch(line -> line.contains("c2VhbGVk"))
                .anyMatch(line -> line.contains("person.name"));
    }

    @Test
    void pages_of_the_list_join_without_gap_or_double() {
        ElectionStory story = new ElectionStory("paged");
        SeenAt seen = views.given(story.election.value(), story.untilPosted());

        assertThat(all(story, seen, 2)).isEqualTo(all(story, seen, 1000));
    }

    @Test
    void procedure_papers_and_acts_are_one_line_in_time_with_waits_folded() {
        ElectionStory story = new ElectionStory("timeline");
        ProcessStory run = new ProcessStory("p-timeline", "election_candidates", story.election.value(), null);
        views.given(story.election.value(), story.opened());
        views.given(run.stream(), run.started());
        views.given(run.stream(), run.entered("submit_lists"));
        views.given(run.stream(), run.task("submit_lists", null, "PREPARATORY_GROUP"));
        views.clock().set(views.clock().now().plus(Duration.ofDays(3)));
        SeenAt before = views.given(run.stream(), run.done("submit_lists"));
        SeenAt seen = views.given(story.election.value(), story.listsSubmitted());

        List<TimelineRow> rows =
                views.ask(new FindTimeline(story.election.value(), null), seen).rows();

        assertThat(rows)
                .extracting(TimelineRow::type, TimelineRow::kind, TimelineRow::waitedDays)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("election.opened", TimelineRow.Kind.ACT, 0L),
                        org.assertj.core.groups.Tuple.tuple("process.started", TimelineRow.Kind.PROCEDURE, 0L),
                        org.assertj.core.groups.Tuple.tuple("process.task-created", TimelineRow.Kind.PROCEDURE, 0L),
                        org.assertj.core.groups.Tuple.tuple("process.task-completed", TimelineRow.Kind.PROCEDURE, 3L),
                        org.assertj.core.groups.Tuple.tuple(
                                "election.candidate-lists-submitted", TimelineRow.Kind.PAPER, 0L));
        assertThat(rows.get(4).facts()).contains(Fact.of("candidates", 3));
        assertThat(views.ask(new FindTimeline(story.election.value(), new AsOf.Place(before)), seen)
                        .rows())
                .isEqualTo(rows.subList(0, 4));
    }

    @Test
    void the_list_as_of_a_place_ends_there_page_by_page() {
        ElectionStory story = new ElectionStory("list-then");
        SeenAt seen = views.given(story.election.value(), story.untilPosted());
        List<CaseEvent> every = all(story, seen, 1000);
        for (int last = 0; last < every.size(); last++) {
            AsOf then = new AsOf.Place(every.get(last).place());
            assertThat(all(story, seen, then, 2)).isEqualTo(every.subList(0, last + 1));
        }
    }

    private static List<CaseEvent> all(ElectionStory story, SeenAt seen, int limit) {
        return all(story, seen, null, limit);
    }

    private static List<CaseEvent> all(ElectionStory story, SeenAt seen, AsOf asOf, int limit) {
        List<CaseEvent> events = new ArrayList<>();
        SeenAt after = null;
        do {
            FindCaseEvents.Page page = views.ask(new FindCaseEvents(story.election.value(), after, asOf, limit), seen);
            events.addAll(page.events());
            after = page.next();
        } while (after != null);
        return events;
    }
}
