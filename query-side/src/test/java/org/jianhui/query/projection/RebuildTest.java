package org.jianhui.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ObjectionRuling;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.query.election.ElectionConfiguration;
import org.jianhui.query.election.ElectionStory;
import org.jianhui.query.election.FindElections;
import org.jianhui.query.fixture.Views;
import org.jianhui.query.inbox.InboxConfiguration;
import org.jianhui.query.inspection.InspectionConfiguration;
import org.jianhui.query.process.ProcessConfiguration;
import org.jianhui.query.process.ProcessStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RebuildTest {

    private static final List<String> TABLES = List.of(
            "views.case_file",
            "views.case_stream",
            "views.case_attachment",
            "views.election",
            "views.task",
            "views.incident",
            "views.job_failure");
    private static final List<String> PROJECTIONS = List.of("view-case", "view-election", "view-task", "view-incident");

    private Views views;

    @BeforeEach
    void open() {
        views = new Views(
                ElectionConfiguration.class,
                InspectionConfiguration.class,
                InboxConfiguration.class,
                ProcessConfiguration.class);
        views.rights().grant(Role.INSPECTOR, ElectionStory.UNION);
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void rebuilt_rows_equal_the_live_ones_however_often() {
        SeenAt seen = SeenAt.START;
        for (int i = 0; i < 5; i++) {
            seen = told("rebuild-" + i);
        }
        await(seen);
        Map<String, List<String>> live = rows();
        assertThat(live).allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());

        for (int i = 0; i < 2; i++) {
            PROJECTIONS.forEach(views::rebuild);
            await(seen);
            assertThat(rows()).isEqualTo(live);
        }
        assertThat(views.ask(new FindElections(null, null, null, 200), seen).elections())
                .hasSize(5);
    }

    @Test
    void readers_are_refused_while_the_rows_are_made_anew() {
        SeenAt seen = told("refused");
        await(seen);
        views.bean(ProjectionProgress.class)
                .processor("view-election")
                .orElseThrow()
                .shutDown();
        String live = token("SELECT token FROM desk.token_entry WHERE processor_name = 'view-election'");
        try {
            store("replay", "{\"tokenAtReset\":" + live + ",\"currentToken\":{\"k\":\"log\",\"e\":0,\"t\":0,\"p\":0}}");
            assertThatThrownBy(() -> views.ask(new FindElections(null, null, null, 200)))
                    .isInstanceOf(StillUpdating.class);
            store("replay", "{\"tokenAtReset\":" + live + ",\"currentToken\":" + live + "}");
            assertThat(views.ask(new FindElections(null, null, null, 200)).elections())
                    .isNotEmpty();
        } finally {
            store("log", live);
        }
    }

    private String token(String select) {
        return views.database().sql().sql(select).query(String.class).single();
    }

    private void store(String type, String token) {
        views.database()
                .sql()
                .sql("UPDATE desk.token_entry SET token_type = ?, token = ? WHERE processor_name = 'view-election'")
                .params(type, token)
                .update();
    }

    private SeenAt told(String name) {
        ElectionStory story = new ElectionStory(name);
        Candidacy chair = ElectionStory.standing(story.chair, Body.UNION_COMMITTEE);
        ProcessStory run = new ProcessStory("p-" + name, "election_candidates", story.election.value(), null);
        views.given(story.election.value(), story.untilPosted());
        views.given(run.stream(), run.started());
        views.given(run.stream(), run.task("record_papers", null, "PREPARATORY_GROUP"));
        views.given(run.stream(), run.done("record_papers"));
        views.given(run.stream(), run.task("post_notice", views.clock().now(), "PREPARATORY_GROUP"));
        views.given(run.stream(), run.failed("chase_reply", "SomeFailure"));
        views.given(run.stream(), run.task("rule_on_objection", views.clock().now(), "SUPERIOR_SIGNER"));
        views.given(
                run.stream(), run.due("rule_on_objection", views.clock().now().plusSeconds(86_400)));
        views.given(
                story.election.value(),
                story.objected(name, chair),
                story.rulingTimed(name),
                story.rulingChased(name, LocalDate.of(2022, 6, 30)),
                story.objected(name + "-open", chair),
                story.rulingTimed(name + "-open"),
                story.rulingChased(name + "-open", LocalDate.of(2022, 6, 30)),
                story.rulingEscalated(name + "-open", LocalDate.of(2022, 7, 5)),
                story.ruled(name, chair, ObjectionRuling.REJECTED));
        return views.given(story.election.value(), story.interrupted(1, LocalDate.of(2022, 6, 23)));
    }

    private Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        TABLES.forEach(table -> rows.put(table, views.rows(table)));
        return rows;
    }

    private void await(SeenAt seen) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .ignoreException(StillUpdating.class)
                .until(() -> {
                    views.await(seen, PROJECTIONS.toArray(String[]::new));
                    return true;
                });
    }
}
