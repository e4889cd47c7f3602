package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.workbench.organisation.SampleUnion;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.testing.Browser;
import org.jianhui.workbench.testing.Http;
import org.jianhui.workbench.testing.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Everybody of a union is entered in the real-name system, and it closes stage 2 of the plan; in an application of its own. */
@WholeApplication
@TestPropertySource(properties = {"jianhui.sample.load=true", "jianhui.test=stage"})
@Covers(
        value = {"M-10", "G-10"},
        partly = true)
class StageWalkTest {

    private static final String UNION = SampleUnion.FOUNDED.id().value();
    private static final String BATCHES = "/api/real-name/batches";
    private static final String WAITING = "/real-name/batches/realname-sample-open";

    @LocalServerPort
    private int port;

    @Autowired
    private SampleProgress progress;

    private RestClient rest;

    @Test
    void AC_022_the_last_member_is_entered_and_the_union_closes_the_stage() {
        await().atMost(Duration.ofSeconds(180)).until(() -> progress.state().complete());
        rest = new RestClient(URI.create("http://127.0.0.1:" + port));
        rest.awaitSample("chouban", "chouban2", "jiancha");
        pages_say_why_it_is_refused();
        who_has_left_is_marked_and_not_filled_in();
        rest.post("chouban2", BATCHES + "/realname-sample-open/release", Map.of())
                .found();
        entered("realname-sample-open");
        JsonNode opened = rest.post("chouban", BATCHES, Map.of("union", UNION, "memberships", missing()))
                .created();
        String last = opened.path("id").asString();
        rest.post("chouban2", BATCHES + "/" + last + "/release", Map.of()).found();
        String seen = entered(last);
        try (Browser browser = Browser.at(port)) {
            browser.choose(Browser.DESK).signIn("chouban", RestClient.PASSWORD).open("/real-name?seenAt=" + seen);
            assertThat(browser.text()).contains("已全部录入");
            look(browser, "everyone");
            browser.open("/stages");
            assertThat(browser.text()).contains("结束本阶段");
            look(browser, "ready");
            browser.press("结束本阶段").awaitText("本阶段已结束");
            assertThat(browser.text()).contains("已结束（逾期）", "当时会员 7 人");
            assertThat(browser.textOf("main td form")).as("no button any more").isNull();
            look(browser, "closed");
            assertThat(browser.complaints()).isEmpty();
        }
        rest.post("chouban", "/api/stages", Map.of("union", UNION)).refused(422, "G-10", "STAGE_ALREADY_CLOSED");
        JsonNode stages = rest.get("jiancha", "/api/stages").found().path("unions");
        assertThat(stages.toString()).contains("\"late\":true");
        assertThat(rest.get("jiancha", "/api/stages?asOf=" + seen)
                        .found()
                        .at("/unions/0/closed")
                        .isNull())
                .as("not yet then")
                .isTrue();
    }

    private void pages_say_why_it_is_refused() {
        Http opener = signedIn("chouban");
        HttpResponse<String> own = opener.postForm(WAITING, WAITING + "/release", Map.of());
        assertThat(own.statusCode()).as(own.body()).isEqualTo(422);
        assertThat(own.body()).contains("RELEASED_BY_OPENER", "name=\"ground\"").doesNotContain("??");
        HttpResponse<String> groundless = opener.postForm(WAITING, WAITING + "/discard", Map.of());
        assertThat(groundless.statusCode()).isEqualTo(400);
        assertThat(groundless.body()).contains("name=\"ground\"").doesNotContain("??");
        HttpResponse<String> early = opener.postForm(WAITING, "/stages", Map.of("union", UNION));
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("REAL_NAME_MISSING", "还有 7 名会员没有录入").doesNotContain("??");
        String answers = "/real-name/batches/realname-sample-released/answers";
        HttpResponse<String> unreasoned = signedIn("chouban2")
                .postForm(
                        answers + "/new",
                        answers,
                        Map.of(
                                "answers[0].membership",
                                released(),
                                "answers[0].outcome",
                                "REJECTED",
                                "answers[0].reason",
                                " "));
        assertThat(unreasoned.statusCode()).isEqualTo(422);
        assertThat(unreasoned.body())
                .as("what was chosen stays")
                .contains("REJECTION_UNREASONED", "请写明没有通过的原因", "<option value=\"REJECTED\" selected");
    }

    /** The one member of the sample's released batch leaves the union. */
    private void who_has_left_is_marked_and_not_filled_in() {
        String member = released();
        JsonNode ended = rest.post(
                        "chouban", "/api/members/" + member + "/ending", Map.of("ground", "RESIGNATION", "on", today()))
                .found();
        String form = "/real-name/batches/realname-sample-released/answers/new?all=ENTERED";
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(signedIn("chouban").get(form).body())
                        .contains("已离会")
                        .doesNotContain("<option value=\"ENTERED\" selected"));
        rest.post(
                        "chouban",
                        BATCHES + "/realname-sample-released/answers",
                        Map.of("answers", List.of(Map.of("membership", member, "outcome", "ENTERED"))))
                .refused(422, "M-10", "ENTERED_NOT_MEMBER");
        assertThat(ended.path("seenAt").asString()).isNotEmpty();
    }

    private String released() {
        return rest.get("chouban", BATCHES + "/realname-sample-released")
                .found()
                .at("/members/0/membership")
                .asString();
    }

    private String today() {
        return rest.get("chouban", BATCHES + "/realname-sample-released")
                .found()
                .at("/opened/on")
                .asString();
    }

    /** All of a batch who are not answered. */
    private String entered(String batch) {
        List<Map<String, String>> answers = rest.get("chouban", BATCHES + "/" + batch)
                .found()
                .path("members")
                .valueStream()
                .map(each -> Map.of("membership", each.path("membership").asString(), "outcome", "ENTERED"))
                .toList();
        return rest.post("chouban", BATCHES + "/" + batch + "/answers", Map.of("answers", answers))
                .found()
                .path("seenAt")
                .asString();
    }

    private List<String> missing() {
        return rest.get("chouban", "/api/real-name/members?limit=200&union=" + UNION)
                .found()
                .path("items")
                .valueStream()
                .filter(each -> List.of("NONE", "REJECTED")
                        .contains(each.path("standing").asString()))
                .map(each -> each.path("membership").asString())
                .toList();
    }

    private Http signedIn(String login) {
        Http http = new Http(port);
        http.signIn(login, RestClient.PASSWORD);
        return http;
    }

    private static void look(Browser browser, String name) {
        assertThat(browser.text()).as(name).doesNotContain("??");
        browser.screenshots("stage-" + name);
        assertThat(browser.accessibilityViolations()).as(name).isEmpty();
        assertThat(browser.sidewaysOverflow())
                .as(() -> name + String.join("\n", browser.widerThanTheWindow()))
                .isZero();
        assertThat(browser.smallTouchTargets()).as(name).isEmpty();
    }
}
