package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.testing.Browser;
import org.jianhui.workbench.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** A cadre enters the cash of a round at once: each member gets a receipt, and one who has paid already stops nobody. */
@WholeApplication
@TestPropertySource(properties = "jianhui.sample.load=true")
@Covers(value = "$-01", partly = true)
class CollectionWalkTest {

    private static final String VILLAGE = "village-sample-1";

    @LocalServerPort
    private int port;

    @Autowired
    private SampleProgress progress;

    @Autowired
    private ActClock clock;

    @BeforeEach
    void the_sample_is_loaded() {
        await().atMost(Duration.ofSeconds(180)).until(() -> progress.state().complete());
    }

    @Test
    void of_two_who_are_ticked_one_has_paid_meanwhile() {
        RestClient rest = new RestClient(URI.create("http://127.0.0.1:" + port));
        rest.awaitSample("cun1", "cun5", "jingban");
        int next = LocalDate.ofInstant(clock.now(), Zone.SHANGHAI).getYear() + 1;
        List<String> two = twoForWhomNobodyElseAsks(rest, next);
        theSameRequestAnswersAgain(rest, next, two.get(0));
        try (Browser browser = Browser.at(port)) {
            browser.choose(Browser.PHONE).signIn("cun1", RestClient.PASSWORD).open("/dues/open?year=" + next);
            browser.press("集中收费").awaitText("勾选缴了现金的会员");
            look(browser, "form");
            browser.press("收款并各开收据").awaitText("不能为空");
            assertThat(browser.text()).as("nobody chosen").doesNotContain("办理结果");
            two.forEach(each -> browser.click("input[name=memberships][value='" + each + "']"));
            rest.post("cun1", "/api/dues/members/" + two.get(1) + "/receipts", paid(next))
                    .created();
            browser.press("收款并各开收据").awaitText("已收 1 人，共 30.00 元；没有收 1 人");
            assertThat(browser.text()).contains("ALREADY_PAID", "一年只缴一次");
            look(browser, "result");
            browser.press("已收，看收据").awaitText("会费收据 " + next);
            assertThat(browser.complaints()).isEmpty();
        }
        JsonNode again = rest.post(
                        "cun1",
                        "/api/dues/collections",
                        Map.of("year", next, "memberships", List.of(two.get(0), two.get(0))))
                .found();
        assertThat(again.path("items")).as("chosen twice, told once").hasSize(1);
        assertThat(again.at("/items/0/code").asString()).isEqualTo("ALREADY_PAID");
        assertThat(again.path("seenAt").isNull()).isTrue();
        aRoundIsBounded(rest, next);
        JsonNode neighbour = rest.post("cun5", "/api/dues/collections", Map.of("year", next, "memberships", two))
                .found();
        assertThat(neighbour.at("/items/0/code").asString()).isEqualTo("UNKNOWN");
        assertThat(neighbour.at("/items/0/name").asString()).isEmpty();
        JsonNode federation = rest.post("jingban", "/api/dues/collections", Map.of("year", next, "memberships", two))
                .found();
        assertThat(federation.at("/items/0/code").asString()).isEqualTo("NO_AUTHORITY");
        rest.post("cun1", "/api/dues/collections", Map.of("year", next, "memberships", List.of()))
                .refused(400, null, "INVALID_FIELDS");
        rest.post("cun1", "/api/dues/collections", Map.of("year", next + 1, "memberships", two))
                .refused(400, null, "INVALID");
    }

    /** A lost answer is asked for once more: the same receipt, and nothing taken twice. Void in the end, it leaves the year open. */
    private static void theSameRequestAnswersAgain(RestClient rest, int next, String member) {
        Map<String, Object> round = Map.of("year", next, "memberships", List.of(member));
        String key = UUID.randomUUID().toString();
        JsonNode first = rest.post("cun1", "/api/dues/collections", round, key).found();
        String receipt = first.at("/items/0/receipt").asString();
        assertThat(rest.post("cun1", "/api/dues/collections", round, key).found())
                .isEqualTo(first);
        rest.get(
                        "chouban",
                        "/api/dues/receipts/" + receipt + "?seenAt="
                                + first.path("seenAt").asString())
                .found();
        JsonNode open = rest.post("chouban", "/api/dues/receipts/" + receipt + "/voiding", Map.of("reason", "重开"))
                .found();
        String seen = "&seenAt=" + open.path("seenAt").asString();
        assertThat(memberships(rest, next, seen)).as("owes it again").contains(member);
    }

    private static void aRoundIsBounded(RestClient rest, int next) {
        List<String> many =
                Stream.generate(() -> MembershipId.random().value()).limit(301).toList();
        rest.post("cun1", "/api/dues/collections", Map.of("year", next, "memberships", many))
                .refused(400, null, "INVALID_FIELDS");
        JsonNode unknown = rest.post(
                        "cun1", "/api/dues/collections", Map.of("year", next, "memberships", many.subList(0, 300)))
                .found();
        assertThat(unknown.path("items"))
                .hasSize(300)
                .allMatch(item -> item.path("receipt").isNull());
    }

    /** Other walks take dues of this village's members who owe this year's too. */
    private static List<String> twoForWhomNobodyElseAsks(RestClient rest, int next) {
        List<String> owingNow = memberships(rest, next - 1, "");
        List<String> open = new ArrayList<>(memberships(rest, next, ""));
        open.sort(Comparator.comparing(owingNow::contains));
        assertThat(open).hasSizeGreaterThanOrEqualTo(2);
        return open.subList(0, 2);
    }

    private static List<String> memberships(RestClient rest, int year, String seen) {
        return rest.get("cun1", "/api/dues/open?limit=200&village=" + VILLAGE + "&year=" + year + seen)
                .found()
                .path("items")
                .valueStream()
                .map(each -> each.path("membership").asString())
                .toList();
    }

    private static Map<String, Object> paid(int year) {
        return Map.of("year", year, "amount", "30", "means", "CASH");
    }

    private static void look(Browser browser, String name) {
        assertThat(browser.text()).as(name).doesNotContain("??");
        browser.screenshots("collection-" + name);
        assertThat(browser.accessibilityViolations()).as(name).isEmpty();
        assertThat(browser.sidewaysOverflow())
                .as(() -> name + String.join("\n", browser.widerThanTheWindow()))
                .isZero();
        assertThat(browser.smallTouchTargets()).as(name).isEmpty();
    }
}
