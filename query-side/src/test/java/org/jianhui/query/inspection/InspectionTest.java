package org.jianhui.query.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.Acknowledgement;
import org.jianhui.kernel.membership.Consent;
import org.jianhui.kernel.membership.ConsentForm;
import org.jianhui.kernel.membership.Declaration;
import org.jianhui.kernel.membership.WorkRelation;
import org.jianhui.kernel.membership.event.ApplicationEntered;
import org.jianhui.kernel.membership.event.MembershipEvent;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.query.election.ElectionStory;
import org.jianhui.query.fixture.Views;
import org.jianhui.query.process.ProcessStory;
import org.jianhui.query.projection.AsOf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class InspectionTest {

    private static Views views;

    @BeforeAll
    static void open() {
        views = new Views(InspectionConfiguration.class, Memberships.class);
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

    @Test
    void what_is_recorded_of_an_application_is_read_with_its_procedure_and_stays_sealed() {
        MembershipId membership = MembershipId.random();
        PersonId person = PersonId.random();
        Envelope sealed = new Envelope(person, "person.employer", 1, "request-0", "bm9uY2U=", "c2VhbGVk");
        LocalDate day = LocalDate.of(2022, 6, 20);
        ProcessStory run = new ProcessStory("p-application", "membership_application", membership.value(), null);
        views.given(
                membership.value(),
                new ApplicationEntered(
                        membership,
                        ElectionStory.UNION,
                        person,
                        new VillageId("village-1"),
                        new Declaration(sealed, sealed, null, sealed, WorkRelation.EMPLOYMENT, true, true),
                        new Consent("joining-2022-06-06", List.of(), ConsentForm.SIGNED_ON_PAPER, day, null),
                        new Acknowledgement("joining-2022-06-06", day),
                        null,
                        day,
                        List.of(),
                        new Basis("2022-06-06", List.of("M-09"), List.of())));
        SeenAt seen = views.given(run.stream(), run.started());

        List<CaseEvent> events = views.ask(new FindCaseEvents(membership.value(), null, null, 100), seen)
                .events();

        assertThat(events)
                .extracting(CaseEvent::type)
                .containsExactly("membership.application-entered", "process.started");
        assertThat(events.get(0).clauses()).containsExactly("附1-2");
        assertThat(events.get(0).content()).contains("person.employer").doesNotContain("c2VhbGVk");
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

    @Configuration(proxyBeanMethods = false)
    static class Memberships {

        @Bean
        EventContents memberships() {
            return new EventContents(MembershipEvent.class);
        }
    }
}
