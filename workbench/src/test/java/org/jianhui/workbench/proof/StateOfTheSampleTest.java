package org.jianhui.workbench.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.proof.Compared;
import org.jianhui.kernel.proof.StateAudit;
import org.jianhui.query.projection.ProjectionLag;
import org.jianhui.query.projection.RebuildState;
import org.jianhui.query.projection.ViewRebuilds;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.security.AccountSecrets;
import org.jianhui.workbench.testing.Http;
import org.jianhui.workbench.testing.Staff;
import org.jianhui.workbench.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** All views of the sample are what the log makes of them, and all its procedures stand where their steps say; a forged row is named. */
@WholeApplication
@TestPropertySource(properties = "jianhui.sample.load=true")
class StateOfTheSampleTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private AccountSecrets secrets;

    @Autowired
    private List<StateAudit> audits;

    @Autowired
    private ProjectionLag views;

    @Autowired
    private ViewRebuilds rebuilds;

    @Autowired
    private SampleProgress progress;

    @BeforeEach
    void the_sample_is_loaded() {
        await().atMost(Duration.ofSeconds(180)).until(() -> progress.state().complete());
    }

    private Compared compared() {
        return audits.stream().map(StateAudit::compare).reduce(Compared.NOTHING, Compared::and);
    }

    /** Beside the views' bookkeeping and the horizon, which are no view's, every table of theirs is emptied by exactly one. */
    @Test
    void everything_is_as_the_log_says_and_every_table_belongs_to_a_view() {
        Compared compared = compared();
        assertThat(compared.differences()).isEmpty();
        assertThat(compared.views()).isEqualTo(views.names().size()).isGreaterThan(15);
        assertThat(compared.procedures()).isGreaterThan(3);
    }

    @Test
    void a_forged_row_is_told_shown_to_whom_it_concerns_and_mended_by_a_rebuild() {
        sql.sql("UPDATE views.post SET title = '会长' WHERE post = (SELECT min(post) FROM views.post)")
                .update();
        assertThat(compared().differences()).singleElement().satisfies(found -> {
            assertThat(found.of()).isEqualTo("view-organisation");
            assertThat(found.table()).isEqualTo("post");
            assertThat(found.parts()).containsExactly("title");
        });
        Staff staff = new Staff(sql, secrets);
        staff.employ("state-ops", UnionId.random(), Role.OPERATOR);
        staff.employ("state-see", UnionId.random(), Role.SUPERIOR_REVIEWER);
        Http ops = new Http(port);
        ops.signIn("state-ops", Staff.PASSWORD);
        ops.postForm("/proof", "/proof/audits", java.util.Map.of());
        await().atMost(Duration.ofSeconds(120))
                .untilAsserted(() -> assertThat(ops.get("/proof").body())
                        .contains("与日志不一致", "这一行的内容不同", "view-organisation · post", "title"));
        String key =
                sql.sql("SELECT min(post) FROM views.post").query(String.class).single();
        assertThat(ops.get("/proof").body()).contains(key);
        Http other = new Http(port);
        other.signIn("state-see", Staff.PASSWORD);
        assertThat(other.get("/proof").body()).contains("与日志不一致").doesNotContain(key);

        assertThat(ops.postForm("/operations", "/operations/projections/view-organisation/rebuild", java.util.Map.of())
                        .statusCode())
                .isEqualTo(302);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> rebuilds.last()
                        .filter(each -> each.state() == RebuildState.SWAPPED)
                        .isPresent());
        assertThat(rebuilds.last().orElseThrow().changed()).isEqualTo(1);
        assertThat(ops.get("/operations").body()).contains("已换上", "改正 1 行").doesNotContain("??");
        assertThat(compared().sound()).isTrue();
    }
}
