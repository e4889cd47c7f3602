package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;
import static org.jianhui.workbench.walk.CandidateWalk.REVIEWER;
import static org.jianhui.workbench.walk.CandidateWalk.SIGNER;

import java.nio.file.Path;
import org.jianhui.workbench.organisation.SampleUnion;
import org.jianhui.workbench.testing.HostedApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The sheets of a review over REST: for whoever may review, and nobody else. */
class ReviewSheetsTest {

    private static final String SHEETS =
            "/api/elections/" + SampleUnion.OVERDUE.id().value().replace("union", "election") + "/review-sheets";

    @TempDir
    static Path home;

    private static HostedApplication application;

    @BeforeAll
    static void start() {
        application = HostedApplication.withSample(home).start();
    }

    @AfterAll
    static void end() {
        application.close();
    }

    @Test
    void each_candidate_has_a_sheet_with_every_rule_and_its_outcome() {
        RestClient rest = new RestClient(application.baseUrl());
        for (String login : new String[] {REVIEWER, SIGNER}) {
            JsonNode sheets = rest.get(login, SHEETS).found().path("items");
            assertThat(sheets.size()).isGreaterThan(2);
            assertThat(sheets.valueStream()).allSatisfy(sheet -> {
                assertThat(sheet.path("name").asString()).isNotBlank();
                assertThat(sheet.path("change").asString()).isEqualTo("FIRST_LIST");
                assertThat(sheet.path("checks")
                                .valueStream()
                                .map(check -> check.path("rule").asString()))
                        .containsExactly("M-14", "E-07");
                assertThat(sheet.path("checks").get(1).path("outcome").asString())
                        .isEqualTo("MET");
            });
        }
        assertThat(rest.get(GROUP, SHEETS).status()).isEqualTo(403);
        assertThat(rest.get(INSPECTOR, SHEETS).status()).isEqualTo(403);
    }
}
