package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.testing.Browser;
import org.jianhui.workbench.testing.WholeApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** How far the villages have come: each number is the length of the list behind it, whatever else the application holds. */
@WholeApplication
@TestPropertySource(properties = "jianhui.sample.load=true")
@Covers("M-07")
class ProgressWalkTest {

    private static final List<String> ALL = List.of("cun1", "jingban", "jiancha", "chouban");

    @LocalServerPort
    private int port;

    @Autowired
    private SampleProgress progress;

    @BeforeEach
    void the_sample_is_loaded() {
        await().atMost(Duration.ofSeconds(180)).until(() -> progress.state().complete());
    }

    @Test
    void every_number_is_that_of_its_list() {
        RestClient rest = new RestClient(URI.create("http://127.0.0.1:" + port));
        rest.awaitSample(ALL.toArray(String[]::new));
        for (String login : ALL) {
            boolean readsLedgers = !login.equals("chouban");
            JsonNode shown = rest.get(login, "/api/progress").found();
            assertThat(shown.path("villages")).as(login).isNotEmpty();
            for (JsonNode line : shown.path("villages")) {
                String village = "?limit=200&village=" + line.path("village").asString();
                for (String standing : List.of("APPLIED", "MEMBER")) {
                    assertThat(line.path(standing.equals("MEMBER") ? "members" : "applied")
                                    .asInt())
                            .as(login + village + standing)
                            .isEqualTo(listed(rest, login, "/api/members" + village + "&standing=" + standing));
                }
                assertThat(line.path("entered").asInt())
                        .isEqualTo(listed(rest, login, "/api/real-name/members" + village + "&standing=ENTERED"));
                int paid = listed(rest, login, "/api/dues/receipts" + village + "&standing=STANDING");
                assertThat(line.path("paid").asInt()).isEqualTo(paid);
                assertThat(line.path("received").asString()).isEqualTo(30 * paid + ".00");
                assertThat(line.path("due").asInt()).isEqualTo(paid + listed(rest, login, "/api/dues/open" + village));
                assertThat(line.path("ledger").isNull()).as(login).isEqualTo(!readsLedgers);
                if (readsLedgers) {
                    assertThat(line.at("/ledger/willing").asInt())
                            .isEqualTo(listed(rest, login, "/api/ledger" + village + "&attitude=WILLING"));
                }
            }
        }
        assertThat(rest.get("cun1", "/api/progress").found().path("villages"))
                .as("the own village only")
                .hasSize(1);
        assertThat(rest.get("jingban", "/api/progress?year=2021").status()).isEqualTo(400);
        assertThat(rest.get("guanli", "/api/progress").status()).isEqualTo(403);
    }

    private static int listed(RestClient rest, String login, String list) {
        int listed = 0;
        @Nullable String cursor = "";
        while (cursor != null) {
            JsonNode page = rest.get(login, list + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .found();
            listed += page.path("items").size();
            cursor = page.path("next").isNull() ? null : page.path("next").asString();
        }
        return listed;
    }

    @Test
    void the_numbers_are_read_on_a_phone_and_open_their_lists() {
        try (Browser browser = Browser.at(port)) {
            RestClient rest = new RestClient(URI.create("http://127.0.0.1:" + port));
            rest.awaitSample("cun1");
            String received = rest.get("cun1", "/api/progress")
                    .found()
                    .at("/villages/0/received")
                    .asString();
            browser.choose(Browser.PHONE).signIn("cun1", RestClient.PASSWORD).open("/progress");
            assertThat(browser.text()).contains("各村进度", "凤凰社区", received + " 元");
            look(browser, "cadre");
            browser.choose(Browser.DESK).signIn("jingban", RestClient.PASSWORD).open("/progress");
            assertThat(browser.text()).contains("下坝村", "凤凰社区", "合计", "%");
            look(browser, "federation");
            browser.open("/progress?at=2022-06-01T08:00");
            assertThat(browser.textOf("main table")).contains("不适用").doesNotContain("%");
            browser.open("/progress").click("main table tbody tr:first-child td:last-child a");
            browser.awaitText("年收据");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void look(Browser browser, String name) {
        assertThat(browser.text()).as(name).doesNotContain("??");
        browser.screenshots("progress-" + name);
        assertThat(browser.accessibilityViolations()).as(name).isEmpty();
        assertThat(browser.sidewaysOverflow())
                .as(() -> name + String.join("\n", browser.widerThanTheWindow()))
                .isZero();
        assertThat(browser.smallTouchTargets()).as(name).isEmpty();
    }
}
