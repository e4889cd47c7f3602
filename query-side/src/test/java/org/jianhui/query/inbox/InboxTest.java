package org.jianhui.query.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.calendar.WorkingCalendar;
import org.jianhui.kernel.election.event.ReplyMovedToCounty;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.query.election.ElectionStory;
import org.jianhui.query.fixture.Views;
import org.jianhui.query.inbox.TaskFilter.TakenBy;
import org.jianhui.query.inspection.InspectionConfiguration;
import org.jianhui.query.process.ProcessStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InboxTest {

    private Views views;
    private final ElectionStory story = new ElectionStory("inbox");
    private final ProcessStory run = new ProcessStory("p-inbox", "request_and_reply", story.election.value(), null);

    @BeforeEach
    void open() {
        views = new Views(InboxConfiguration.class, InspectionConfiguration.class);
        views.given(story.election.value(), story.opened());
        views.given(run.stream(), run.started());
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_task_of_the_group_is_seen_by_the_group_of_that_union_only() {
        SeenAt seen = views.given(run.stream(), run.task("submit_lists", null, "PREPARATORY_GROUP"));

        assertThat(inboxOf(Role.PREPARATORY_GROUP, ElectionStory.UNION, seen))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.element()).isEqualTo("submit_lists");
                    assertThat(task.roles()).containsExactly(Role.PREPARATORY_GROUP);
                    assertThat(task.union()).isEqualTo(ElectionStory.UNION);
                    assertThat(task.overdue()).isFalse();
                });
        assertThat(inboxOf(Role.PREPARATORY_GROUP, ElectionStory.TOWNSHIP, seen))
                .isEmpty();
        assertThat(inboxOf(Role.SUPERIOR_SIGNER, ElectionStory.UNION, seen)).isEmpty();
        assertThat(inboxOf(Role.INSPECTOR, ElectionStory.UNION, seen)).isEmpty();
    }

    @Test
    void a_task_of_the_superior_follows_the_reply_to_the_county() {
        SeenAt seen = views.given(run.stream(), run.task("sign_reply", null, "SUPERIOR_REVIEWER", "SUPERIOR_SIGNER"));
        assertThat(inboxOf(Role.SUPERIOR_SIGNER, ElectionStory.TOWNSHIP, seen)).hasSize(1);
        assertThat(inboxOf(Role.SUPERIOR_SIGNER, ElectionStory.COUNTY, seen)).isEmpty();

        SeenAt moved = views.given(
                story.election.value(),
                new ReplyMovedToCounty(
                        story.election, ElectionStory.TOWNSHIP, ElectionStory.COUNTY, List.of(story.chair), "回避"));

        assertThat(inboxOf(Role.SUPERIOR_SIGNER, ElectionStory.TOWNSHIP, moved)).isEmpty();
        assertThat(inboxOf(Role.SUPERIOR_SIGNER, ElectionStory.COUNTY, moved)).hasSize(1);
    }

    @Test
    void the_task_of_a_case_opened_after_the_move_is_the_countys_alone() {
        ElectionStory second = new ElectionStory("second");
        ProcessStory next = new ProcessStory("p-second", "request_and_reply", second.election.value(), null);
        views.given(
                second.election.value(),
                second.opened(),
                new ReplyMovedToCounty(
                        second.election, ElectionStory.TOWNSHIP, ElectionStory.COUNTY, List.of(second.chair), "回避"));
        views.given(next.stream(), next.started());
        SeenAt seen = views.given(next.stream(), next.task("sign_reply", null, "SUPERIOR_SIGNER"));

        assertThat(inboxOf(Role.SUPERIOR_SIGNER, ElectionStory.TOWNSHIP, seen)).isEmpty();
        assertThat(inboxOf(Role.SUPERIOR_SIGNER, ElectionStory.COUNTY, seen))
                .extracting(InboxTask::caseId)
                .containsExactly(second.election.value());
    }

    @Test
    void what_is_overdue_comes_first_and_what_has_no_time_last() {
        Instant now = views.clock().now();
        views.given(run.stream(), run.task("no_time", null, "PREPARATORY_GROUP"));
        views.given(run.stream(), run.task("later", now.plus(Duration.ofDays(3)), "PREPARATORY_GROUP"));
        views.given(run.stream(), run.task("overdue", now.minusSeconds(1), "PREPARATORY_GROUP"));
        SeenAt seen = views.given(run.stream(), run.task("on_time", now, "PREPARATORY_GROUP"));

        assertThat(inboxOf(Role.PREPARATORY_GROUP, ElectionStory.UNION, seen))
                .extracting(InboxTask::element, InboxTask::overdue)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("overdue", true),
                        org.assertj.core.groups.Tuple.tuple("on_time", false),
                        org.assertj.core.groups.Tuple.tuple("later", false),
                        org.assertj.core.groups.Tuple.tuple("no_time", false));
    }

    @Test
    void a_begun_day_over_the_time_counts_and_a_moved_time_counts_anew() {
        Instant midnight = Instant.parse("2022-06-28T16:00:00Z");
        views.given(run.stream(), run.task("rule_on_objection", midnight, "PREPARATORY_GROUP"));
        SeenAt seen = views.given(run.stream(), run.task("other", null, "PREPARATORY_GROUP"));
        assertThat(daysOverdue(seen, midnight)).containsExactly(0L, 0L);
        assertThat(daysOverdue(seen, midnight.plusSeconds(1))).containsExactly(1L, 0L);
        assertThat(daysOverdue(seen, midnight.plusSeconds(86_399))).containsExactly(1L, 0L);
        assertThat(daysOverdue(seen, midnight.plusSeconds(86_400))).containsExactly(2L, 0L);

        SeenAt moved = views.given(run.stream(), run.due("rule_on_objection", midnight.plusSeconds(86_400)));
        assertThat(daysOverdue(moved, midnight.plusSeconds(86_401))).containsExactly(1L, 0L);
    }

    private List<Long> daysOverdue(SeenAt seen, Instant now) {
        views.clock().set(now);
        return inboxOf(Role.PREPARATORY_GROUP, ElectionStory.UNION, seen).stream()
                .map(InboxTask::daysOverdue)
                .toList();
    }

    @Test
    void days_are_left_until_the_last_one_and_three_of_them_are_soon() {
        Instant midnight = Instant.parse("2022-06-28T16:00:00Z");
        views.given(run.stream(), run.task("rule_on_objection", midnight, "PREPARATORY_GROUP"));
        SeenAt seen = views.given(run.stream(), run.task("other", null, "PREPARATORY_GROUP"));

        assertThat(left(seen, Instant.parse("2022-06-23T16:00:00Z"))).containsExactly("4 LATER", "null NONE");
        assertThat(left(seen, Instant.parse("2022-06-24T15:59:59Z"))).containsExactly("4 LATER", "null NONE");
        assertThat(left(seen, Instant.parse("2022-06-24T16:00:00Z"))).containsExactly("3 SOON", "null NONE");
        assertThat(left(seen, midnight.minusSeconds(1))).containsExactly("0 SOON", "null NONE");
        assertThat(left(seen, midnight)).containsExactly("0 SOON", "null NONE");
        assertThat(left(seen, midnight.plusSeconds(1))).containsExactly("null LATE", "null NONE");
    }

    private List<String> left(SeenAt seen, Instant now) {
        views.clock().set(now);
        return inboxOf(Role.PREPARATORY_GROUP, ElectionStory.UNION, seen).stream()
                .map(task -> task.daysLeft() + " " + task.when())
                .toList();
    }

    @Test
    void the_queue_is_narrowed_by_union_kind_time_and_who_took_it() {
        Instant now = views.clock().now();
        views.given(run.stream(), run.task("late", now.minusSeconds(1), "PREPARATORY_GROUP"));
        views.given(run.stream(), run.task("soon", now, "PREPARATORY_GROUP"));
        views.given(run.stream(), run.task("no_time", null, "PREPARATORY_GROUP"));
        views.given(run.stream(), run.taken("soon", Views.READER.value()));
        SeenAt seen = views.given(run.stream(), run.taken("no_time", "account-other"));
        inboxOf(Role.PREPARATORY_GROUP, ElectionStory.UNION, seen);

        assertThat(narrowed(ElectionStory.UNION, TaskKind.ELECTION, null, null))
                .containsExactly("late", "soon", "no_time");
        assertThat(narrowed(ElectionStory.TOWNSHIP, null, null, null)).isEmpty();
        assertThat(narrowed(null, TaskKind.FOUNDING, null, null)).isEmpty();
        assertThat(narrowed(null, null, DueWhen.LATE, null)).containsExactly("late");
        assertThat(narrowed(null, null, DueWhen.SOON, null)).containsExactly("soon");
        assertThat(narrowed(null, null, DueWhen.NONE, null)).containsExactly("no_time");
        assertThat(narrowed(null, null, null, TakenBy.MINE)).containsExactly("soon");
        assertThat(narrowed(null, null, null, TakenBy.OTHERS)).containsExactly("no_time");
        assertThat(narrowed(null, null, null, TakenBy.NOBODY)).containsExactly("late");
    }

    private List<String> narrowed(UnionId union, TaskKind kind, DueWhen when, TakenBy who) {
        return views.ask(new FindMyTasks(null, new TaskFilter(union, kind, when, who))).tasks().stream()
                .map(InboxTask::element)
                .toList();
    }

    @Test
    void a_finished_task_is_gone() {
        views.given(run.stream(), run.task("submit_lists", views.clock().now(), "PREPARATORY_GROUP"));
        views.given(run.stream(), run.task("record_papers", null, "PREPARATORY_GROUP"));
        SeenAt seen = views.given(run.stream(), run.done("record_papers"));
        assertThat(inboxOf(Role.PREPARATORY_GROUP, ElectionStory.UNION, seen))
                .extracting(InboxTask::element)
                .containsExactly("submit_lists");
    }

    @Test
    void from_1_november_on_the_superior_is_asked_for_next_years_calendar() {
        int lastYear = WorkingCalendar.shipped().edition().lastYear();
        views.clock().set(Instant.parse(lastYear + "-10-31T15:59:59Z"));
        assertThat(calendarAskedOf(Role.SUPERIOR_REVIEWER)).isNull();

        views.clock().set(Instant.parse(lastYear + "-10-31T16:00:00Z"));
        assertThat(calendarAskedOf(Role.SUPERIOR_REVIEWER)).isEqualTo(lastYear + 1);
        assertThat(calendarAskedOf(Role.SUPERIOR_SIGNER)).isEqualTo(lastYear + 1);
        assertThat(calendarAskedOf(Role.PREPARATORY_GROUP)).isNull();
    }

    private Integer calendarAskedOf(Role role) {
        views.rights().revokeAll();
        views.rights().grant(role, ElectionStory.TOWNSHIP);
        return views.ask(new FindMyTasks(null)).calendarMissing();
    }

    private List<InboxTask> inboxOf(Role role, UnionId union, SeenAt seen) {
        views.rights().revokeAll();
        views.rights().grant(role, union);
        return views.ask(new FindMyTasks(null), seen).tasks();
    }
}
