package org.jianhui.workbench.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jianhui.testing.ClearTextSearch;
import org.jianhui.workbench.organisation.SampleTownship.Clerk;
import org.jianhui.workbench.testing.ApplicationProcess;
import org.jianhui.workbench.testing.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample township as it loads itself: killed among its cases, resumed, signed in to, and searched for what must not be seen. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SampleTownshipTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<String, String> STAGES = Map.of(
            "union-sample-lists-up", "UNDER_REVIEW",
            "union-sample-approved", "POSTING_DUE",
            "union-sample-posted", "NOTICE_RUNNING",
            "union-sample-noticed", "MEETING_DATE_DUE",
            "union-sample-cleared", "MEETING_CLEARED",
            "union-sample-overdue", "UNDER_REVIEW",
            "union-sample-restarted", "NOTICE_RUNNING",
            "union-sample-conflicted", "UNDER_REVIEW",
            "union-sample-founded", "LISTS_DUE",
            "union-sample-serving", "ENDED");

    @TempDir
    static Path home;

    private static ApplicationProcess application;
    private static Http http;

    @BeforeAll
    static void killed_among_its_cases_and_started_again() {
        application = ApplicationProcess.in(home).start();
        http = new Http(application.baseUrl().getPort());
        awaitSample(info -> info.contains("\"running\":\"cases\"") && !info.contains("\"parts\":\"0/"));
        application.killHard();
        application.start();
        awaitSample(info -> info.contains("\"complete\":true"));
    }

    @AfterAll
    static void end() {
        application.close();
    }

    static Stream<Clerk> clerks() {
        return SampleTownship.everyClerk().stream();
    }

    @ParameterizedTest
    @Order(1)
    @MethodSource("clerks")
    void every_account_of_the_login_page_signs_in(Clerk clerk) {
        assertThat(token(clerk.login()).statusCode()).isBetween(200, 201);
    }

    @Test
    @Order(2)
    void every_case_stands_at_its_stage_and_the_union_for_trying_out_has_none() {
        String token = JSON.readTree(token("jiancha").body()).path("token").asString();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(phases(token)).containsExactlyInAnyOrderEntriesOf(STAGES));
    }

    @Test
    @Order(3)
    void no_name_and_no_number_of_the_sample_stands_in_clear_in_any_file_or_log() {
        application.stop();
        List<String> values = Stream.concat(
                        SampleTownship.everyClerk().stream().map(Clerk::name),
                        Stream.of(
                                "秦试二",
                                "谭试三",
                                SampleNumbers.idNumber(1),
                                SampleNumbers.idNumber(299),
                                SampleNumbers.idNumber(9_000),
                                SampleNumbers.phone(17)))
                .toList();
        assertThat(ClearTextSearch.forValues(values.toArray(String[]::new)).inFiles(home))
                .isEmpty();
        assertThat(ClearTextSearch.forValues("union-sample-county").inFiles(home))
                .as("the search looks where the data are")
                .anyMatch(found -> found.contains("/base/"))
                .anyMatch(found -> found.contains("/pg_wal/"));
    }

    private static HttpResponse<String> token(String login) {
        String body = JSON.writeValueAsString(Map.of("login", login, "password", SampleTownship.PASSWORD));
        return http.postJson("/api/tokens", body);
    }

    private static Map<String, String> phases(String token) {
        JsonNode cases = JSON.readTree(
                http.get("/api/elections", "Authorization", "Bearer " + token).body());
        Map<String, String> phases = new TreeMap<>();
        cases.path("items")
                .forEach(each -> phases.put(
                        each.path("union").asString(), each.path("phase").asString()));
        return phases;
    }

    private static void awaitSample(Predicate<String> condition) {
        await().atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> http.get("/actuator/info").body(), condition);
    }
}
