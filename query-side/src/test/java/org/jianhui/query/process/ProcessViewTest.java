package org.jianhui.query.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.process.ProcessStep;
import org.jianhui.kernel.process.Tokens;
import org.jianhui.query.election.ElectionStory;
import org.jianhui.query.fixture.Views;
import org.jianhui.query.inspection.InspectionConfiguration;
import org.jianhui.query.projection.AsOf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProcessViewTest {

    private static Views views;

    @BeforeAll
    static void open() {
        views = new Views(ProcessConfiguration.class, InspectionConfiguration.class);
        views.rights().grant(Role.INSPECTOR, ElectionStory.UNION);
        views.rights().grant(Role.OPERATOR, ElectionStory.TOWNSHIP);
    }

    @AfterAll
    static void close() {
        views.close();
    }

    @Test
    void a_diagram_is_marked_where_the_run_stands_and_where_it_went() {
        ElectionStory story = new ElectionStory("marked");
        ProcessStory run = begun(story, "p-marked");

        SeenAt seen = views.given(
                run.stream(), steps(run.left("record_papers", "submit_lists"), run.entered("submit_lists")));

        ProcessPicture picture = pictures(story, null, seen).get(0);
        assertThat(picture.phase()).isEqualTo(Tokens.Phase.RUNNING);
        assertThat(picture.current()).containsExactly("submit_lists");
        assertThat(picture.passed()).containsExactly("record_papers");
        assertThat(picture.flows()).containsExactly("record_papers_to_submit_lists");
    }

    @Test
    void a_called_run_is_shown_beside_its_caller() {
        ElectionStory story = new ElectionStory("called");
        ProcessStory caller = begun(story, "p-caller");
        ProcessStory called = new ProcessStory("p-called", "public_notice", story.election.value(), "p-caller");
        views.given(caller.stream(), caller.called("hold_notice", "p-called"));

        SeenAt seen = views.given(called.stream(), steps(List.of(called.started()), called.entered("post_notice")));

        assertThat(pictures(story, null, seen))
                .extracting(each -> each.run().definition(), ProcessPicture::calledBy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("election_candidates", null),
                        org.assertj.core.groups.Tuple.tuple("public_notice", "p-caller"));
    }

    @Test
    void an_interrupted_element_is_told_apart_until_it_is_entered_again() {
        ElectionStory story = new ElectionStory("interrupted");
        ProcessStory run = begun(story, "p-interrupted");

        SeenAt cut = views.given(run.stream(), run.cancelled("record_papers"));
        assertThat(pictures(story, null, cut).get(0).interrupted()).containsExactly("record_papers");

        SeenAt again = views.given(run.stream(), run.entered("record_papers"));
        assertThat(pictures(story, null, again).get(0).interrupted()).isEmpty();
    }

    @Test
    void the_diagram_can_be_replayed_to_any_moment() {
        ElectionStory story = new ElectionStory("replayed");
        ProcessStory run = begun(story, "p-replayed");
        SeenAt before = views.given(run.stream(), run.task("record_papers", null, "PREPARATORY_GROUP"));
        ProcessPicture live = pictures(story, null, before).get(0);

        SeenAt after = views.given(
                run.stream(),
                steps(List.of(run.done("record_papers")), run.left("record_papers", "end"), List.of(run.ended("end"))));

        assertThat(pictures(story, new AsOf.Place(before), after)).containsExactly(live);
        assertThat(pictures(story, null, after).get(0).phase()).isEqualTo(Tokens.Phase.ENDED);
    }

    @Test
    void an_incident_is_listed_with_its_cause_until_it_is_resolved() {
        ElectionStory story = new ElectionStory("incident");
        ProcessStory run = begun(story, "p-incident");
        SeenAt raised = views.given(run.stream(), run.failed("chase_reply", "NO_AUTHORITY"));

        assertThat(incidents(raised)).singleElement().satisfies(incident -> {
            assertThat(incident.cause()).isEqualTo("NO_AUTHORITY");
            assertThat(incident.caseId()).isEqualTo(story.election.value());
            assertThat(incident.retriedAt()).isNull();
        });
        assertThat(incidents(views.given(run.stream(), run.retried("chase_reply"))))
                .singleElement()
                .satisfies(incident -> assertThat(incident.retriedAt()).isNotNull());
        assertThat(incidents(views.given(run.stream(), run.resolved("chase_reply"))))
                .isEmpty();
    }

    @Test
    void a_case_nobody_opened_has_no_procedures_to_show() {
        assertThatThrownBy(() -> views.ask(new FindProcesses("election-nowhere", null)))
                .isInstanceOf(NotFound.class);
    }

    private static ProcessStory begun(ElectionStory story, String instance) {
        views.given(story.election.value(), story.opened());
        ProcessStory run = new ProcessStory(instance, "election_candidates", story.election.value(), null);
        views.given(run.stream(), steps(List.of(run.started()), run.entered("record_papers")));
        return run;
    }

    private static List<ProcessPicture> pictures(ElectionStory story, AsOf asOf, SeenAt seen) {
        return views.ask(new FindProcesses(story.election.value(), asOf), seen).processes();
    }

    private static List<Incident> incidents(SeenAt seen) {
        return views.ask(new FindIncidents(), seen).incidents();
    }

    @SafeVarargs
    private static List<ProcessStep> steps(List<ProcessStep>... parts) {
        List<ProcessStep> all = new ArrayList<>();
        List.of(parts).forEach(all::addAll);
        return all;
    }
}
