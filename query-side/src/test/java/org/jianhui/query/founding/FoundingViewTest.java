package org.jianhui.query.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.founding.event.FoundingEvent;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.query.fixture.Views;
import org.jianhui.query.inbox.FindMyTasks;
import org.jianhui.query.inbox.InboxConfiguration;
import org.jianhui.query.inbox.InboxTask;
import org.jianhui.query.inspection.CaseEvent;
import org.jianhui.query.inspection.FindCaseEvents;
import org.jianhui.query.inspection.FindTimeline;
import org.jianhui.query.inspection.InspectionConfiguration;
import org.jianhui.query.inspection.TimelineRow;
import org.jianhui.query.process.ProcessStory;
import org.jianhui.query.projection.AsOf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A founding is read now and as of any moment by one fold; its rows can be made anew from the log at any time. */
class FoundingViewTest {

    private static Views views;

    @BeforeAll
    static void open() {
        views = new Views(FoundingConfiguration.class, InspectionConfiguration.class, InboxConfiguration.class);
        views.rights().grant(Role.INSPECTOR, FoundingStory.UNION);
    }

    @AfterAll
    static void close() {
        views.close();
    }

    @Test
    void as_of_a_token_equals_what_was_live_then() {
        FoundingStory story = new FoundingStory("as-of-token");
        String stream = story.founding.value();
        views.given(stream, story.filed());
        SeenAt returned = views.given(stream, story.returnedAndAmended());
        FoundingView first = live(story, returned);
        SeenAt grouped = views.given(stream, story.approved(), story.groupSetUp());
        FoundingView second = live(story, grouped);
        SeenAt changed = views.given(stream, story.groupChanged(), story.meetingRequested());

        assertThat(asOf(story, new AsOf.Place(returned))).isEqualTo(first);
        assertThat(first.phase()).isEqualTo(FoundingPhase.APPLICATION_UNDER_REVIEW);
        assertThat(first.application().expectedMembers()).isEqualTo(126);
        assertThat(asOf(story, new AsOf.Place(grouped))).isEqualTo(second);
        assertThat(second.phase()).isEqualTo(FoundingPhase.MEETING_REQUEST_DUE);
        assertThat(asOf(story, new AsOf.Place(changed)))
                .isEqualTo(live(story, changed))
                .isNotEqualTo(second);
    }

    /** What is, who must act and by when, before and after the next case is opened. */
    @Test
    void after_a_void_result_the_group_is_to_open_another_case_until_it_has() {
        FoundingStory story = new FoundingStory("void");
        String stream = story.founding.value();
        views.given(stream, story.filed());
        views.given(stream, story.returnedAndAmended());
        views.given(stream, story.approved());
        views.given(stream, story.groupSetUp());
        views.given(stream, story.meetingRequested());
        SeenAt running = views.given(stream, story.meetingApproved());
        assertThat(status(story, running).key()).isEqualTo("ELECTION_RUNNING");
        SeenAt voided = views.given(stream, story.electionVoided());
        FoundingStatus due = status(story, voided);
        assertThat(due.phase()).isEqualTo(FoundingPhase.ELECTION_VOIDED);
        assertThat(due.key()).isEqualTo("ELECTION_VOIDED");
        assertThat(due.actor()).isEqualTo(Role.PREPARATORY_GROUP);
        assertThat(due.at()).isEqualTo(FoundingStory.UNION);
        assertThat(due.due()).isEqualTo("2022-07-31");
        SeenAt again = views.given(stream, story.electionReopened());
        assertThat(status(story, again).phase()).isEqualTo(FoundingPhase.ELECTION_RUNNING);
        assertThat(status(story, again).key()).isEqualTo("ELECTION_RUNNING_AGAIN");
        assertThat(status(story, again).actor()).isNull();
        assertThat(live(story, again).lastOpening().election().value()).isEqualTo("election-void-2");
        assertThat(views.rows("views.founding")).anyMatch(row -> row.contains("ELECTION_RUNNING,election-void-2,"));
        assertThat(asOf(story, new AsOf.Place(voided)).phase()).isEqualTo(FoundingPhase.ELECTION_VOIDED);
    }

    @Test
    void as_of_an_instant_shows_what_had_been_recorded_by_then() {
        FoundingStory story = new FoundingStory("as-of-instant");
        String stream = story.founding.value();
        Instant filed = views.clock().now().plusSeconds(60);
        Instant replied = filed.plus(Duration.ofHours(1));
        views.clock().set(filed);
        views.given(stream, story.filed());
        views.clock().set(replied);
        views.given(stream, story.returnedAndAmended());
        SeenAt seen = views.given(stream, story.approved());
        views.clock().set(replied.plus(Duration.ofHours(1)));
        views.await(seen, "view-case");

        assertThat(asOf(story, new AsOf.Moment(filed)).papers()).hasSize(1);
        assertThat(asOf(story, new AsOf.Moment(replied.minusMillis(1))).papers())
                .hasSize(1);
        assertThat(asOf(story, new AsOf.Moment(replied)).papers()).hasSize(4);
        assertThatThrownBy(() -> asOf(story, new AsOf.Moment(filed.minusMillis(1))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void rebuilt_rows_equal_the_live_ones_however_often() {
        SeenAt seen = SeenAt.START;
        for (int i = 0; i < 4; i++) {
            FoundingStory story = new FoundingStory("rebuild-" + i);
            List<FoundingEvent> whole = story.whole();
            seen = views.given(story.founding.value(), whole.subList(0, whole.size() - 3 * i));
        }
        views.await(seen, FoundingProjection.NAME);
        List<String> live = views.rows("views.founding");
        assertThat(live).hasSizeGreaterThanOrEqualTo(4);

        for (int i = 0; i < 2; i++) {
            views.rebuild(FoundingProjection.NAME);
            views.await(seen, FoundingProjection.NAME);
            assertThat(views.rows("views.founding")).isEqualTo(live);
        }
    }

    @Test
    void every_event_of_a_founding_has_its_line_and_its_clause() {
        FoundingStory story = new FoundingStory("timeline");
        SeenAt seen = views.given(story.founding.value(), story.whole());

        List<CaseEvent> events = views.ask(new FindCaseEvents(story.founding.value(), null, null, 100), seen)
                .events();
        assertThat(events).hasSameSizeAs(story.whole());
        assertThat(events)
                .allSatisfy(
                        event -> assertThat(event.clauses()).as(event.type()).isNotEmpty());
        List<TimelineRow> rows =
                views.ask(new FindTimeline(story.founding.value(), null), seen).rows();
        assertThat(rows)
                .extracting(TimelineRow::type)
                .containsExactlyElementsOf(events.stream().map(CaseEvent::type).toList());
        assertThat(rows).filteredOn(row -> row.kind() == TimelineRow.Kind.PAPER).hasSize(8);
    }

    @Test
    void each_side_finds_its_own_tasks_and_the_replys_task_follows_to_the_county() {
        FoundingStory story = new FoundingStory("inbox");
        ProcessStory run = new ProcessStory("p-founding", "founding", story.founding.value(), null);
        ProcessStory reply = new ProcessStory("p-reply", "request_and_reply", story.founding.value(), "p-founding");
        views.given(story.founding.value(), story.filed());
        views.given(run.stream(), run.started());
        views.given(reply.stream(), reply.started());
        views.given(reply.stream(), reply.task("sign_reply", null, "SUPERIOR_REVIEWER", "SUPERIOR_SIGNER"));
        SeenAt both = views.given(run.stream(), run.task("set_up_group", null, "PREPARATORY_GROUP"));
        try {
            assertThat(inbox(Role.PREPARATORY_GROUP, FoundingStory.UNION, both)).containsExactly("set_up_group");
            assertThat(inbox(Role.SUPERIOR_SIGNER, FoundingStory.TOWNSHIP, both))
                    .containsExactly("sign_reply");
            assertThat(inbox(Role.SUPERIOR_REVIEWER, FoundingStory.TOWNSHIP, both))
                    .containsExactly("sign_reply");
            assertThat(inbox(Role.SUPERIOR_SIGNER, FoundingStory.COUNTY, both)).isEmpty();

            SeenAt moved = views.given(story.founding.value(), story.movedToCounty());
            assertThat(inbox(Role.SUPERIOR_SIGNER, FoundingStory.COUNTY, moved)).containsExactly("sign_reply");
            assertThat(inbox(Role.SUPERIOR_SIGNER, FoundingStory.TOWNSHIP, moved))
                    .isEmpty();
        } finally {
            views.rights().revokeAll();
            views.rights().grant(Role.INSPECTOR, FoundingStory.UNION);
        }
    }

    private static List<String> inbox(Role role, UnionId union, SeenAt seen) {
        views.rights().revokeAll();
        views.rights().grant(role, union);
        return views.ask(new FindMyTasks(null), seen).tasks().stream()
                .map(InboxTask::element)
                .toList();
    }

    private static FoundingStatus status(FoundingStory story, SeenAt seen) {
        return views.ask(new FindFounding(story.founding, null), seen).status();
    }

    private static FoundingView live(FoundingStory story, SeenAt seen) {
        return views.ask(new FindFounding(story.founding, null), seen).founding();
    }

    private static FoundingView asOf(FoundingStory story, AsOf asOf) {
        return views.ask(new FindFounding(story.founding, asOf)).founding();
    }
}
