package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jianhui.workbench.organisation.SampleUnion;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.testing.Browser;
import org.jianhui.workbench.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * Cash on its way to the union: a cadre hands it in on a phone, the union counts it at the desk, and the same over REST. Next
 * year's dues of the third village are only taken here.
 */
@WholeApplication
@TestPropertySource(properties = "jianhui.sample.load=true")
@Covers(value = "$-10", partly = true)
class HandInWalkTest {

    private static final String CADRE = "cun3";
    private static final String UNION = SampleUnion.FOUNDED.id().value();

    @LocalServerPort
    private int port;

    @Autowired
    private SampleProgress progress;

    @Autowired
    private ActClock clock;

    private RestClient rest;

    @BeforeEach
    void the_sample_is_loaded() {
        await().atMost(Duration.ofSeconds(180)).until(() -> progress.state().complete());
        rest = new RestClient(URI.create("http://127.0.0.1:" + port));
        rest.awaitSample(CADRE, "cun5", "jingban", "jiancha", "chouban", "chouban2");
    }

    @Test
    void a_cadre_hands_cash_in_on_a_phone_and_the_union_counts_it() {
        String first = taken();
        String second = taken();
        try (Browser browser = Browser.at(port)) {
            browser.choose(Browser.PHONE).signIn(CADRE, RestClient.PASSWORD).open("/dues?year=" + year());
            assertThat(browser.text()).contains("您手里的现金", " 笔 · ");
            look(browser, "overview");
            browser.open("/dues/receipts/" + first);
            assertThat(browser.text()).contains("在收款人手里");
            browser.open("/dues/hand-ins/new").awaitText("选择收据");
            browser.press("全不选");
            assertThat(browser.textOf("[data-ticked-yuan]")).isEqualTo("0.00");
            browser.press("交给工会").awaitText("不能为空");
            look(browser, "nothing-chosen");
            browser.press("全不选");
            List.of(first, second).forEach(each -> browser.click("input[value='" + each + "']"));
            assertThat(browser.textOf("[data-ticked]")).isEqualTo("2");
            assertThat(browser.textOf("[data-ticked-yuan]")).isEqualTo("60.00");
            look(browser, "form");
            browser.press("交给工会").awaitText("已交来，等待工会清点");
            assertThat(browser.text()).contains("2 张收据，60.00 元", "撤回缴款", "由另一人清点");
            look(browser, "open");
            String seen = browser.driver().getCurrentUrl().replaceAll(".*seenAt=([^&#]*).*", "$1");
            String handIn = URI.create(browser.driver().getCurrentUrl()).getPath();

            browser.choose(Browser.DESK).signIn("chouban", RestClient.PASSWORD).open("/?seenAt=" + seen);
            browser.awaitText("清点交来的会费现金");
            assertThat(browser.driver().findElements(By.cssSelector(".task a[href='" + handIn + "']")))
                    .as("in the union's task list")
                    .isNotEmpty();
            browser.open(handIn).press("清点收讫").awaitText("与收据合计分文不差的");
            look(browser, "form-count");
            browser.fill("counted", "59.99").press("收讫").awaitText("COUNT_MISMATCH");
            assertThat(browser.text()).contains("应有 60.00 元，填的是 59.99 元", "办理退回");
            assertThat(browser.driver().findElement(By.name("counted")).getAttribute("value"))
                    .isEqualTo("59.99");
            look(browser, "refused");
            browser.press("清点不符，退回").awaitText("全部退回缴款人");
            assertThat(browser.driver().findElement(By.name("counted")).getAttribute("value"))
                    .as("what was counted goes along")
                    .isEqualTo("59.99");
            look(browser, "form-return");
            browser.fill("reason", "少一分").click("main form button[type=submit]").awaitText("已退回");
            assertThat(browser.text()).contains("59.99", "少一分");
            look(browser, "returned");

            browser.choose(Browser.PHONE).signIn(CADRE, RestClient.PASSWORD).open("/dues/hand-ins/new");
            browser.press("全不选").click("input[value='" + first + "']");
            browser.press("交给工会").awaitText("已交来");
            browser.press("撤回缴款").awaitText("已撤回");
            look(browser, "withdrawn");
            browser.open("/dues/hand-ins/new").press("全不选");
            List.of(first, second).forEach(each -> browser.click("input[value='" + each + "']"));
            browser.press("交给工会").awaitText("已交来");
            String again = URI.create(browser.driver().getCurrentUrl()).getPath();

            browser.choose(Browser.DESK).signIn("chouban", RestClient.PASSWORD).open(again);
            browser.press("清点收讫").awaitText("与收据合计分文不差的");
            browser.fill("counted", "60").press("收讫").awaitText("工会已收讫");
            look(browser, "accepted");
            browser.open("/dues/receipts/" + first);
            assertThat(browser.text()).contains("工会已收讫", "由另一人办理");
            assertThat(browser.textOf("main .form-actions"))
                    .as("who counted it")
                    .isNull();
            look(browser, "receipt");
            browser.signIn("chouban2", RestClient.PASSWORD).open("/dues/receipts/" + first);
            assertThat(browser.textOf("main .form-actions"))
                    .as("void no more")
                    .contains("退费")
                    .doesNotContain("作废");
            browser.signIn("chouban", RestClient.PASSWORD);
            browser.open("/dues/hand-ins?standing=ACCEPTED");
            assertThat(browser.text()).contains("60.00", "已收讫");
            look(browser, "list");
            browser.open("/dues/hand-ins?union=&village=&standing=&asOf=").awaitText("缴款记录");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void look(Browser browser, String name) {
        assertThat(browser.text()).as(name).doesNotContain("??");
        browser.screenshots("hand-in-" + name);
        assertThat(browser.accessibilityViolations()).as(name).isEmpty();
        assertThat(browser.sidewaysOverflow())
                .as(() -> name + String.join("\n", browser.widerThanTheWindow()))
                .isZero();
        assertThat(browser.smallTouchTargets()).as(name).isEmpty();
    }

    @Test
    void the_same_over_rest() {
        String receipt = taken();
        String path = "/api/dues/hand-ins";
        assertThat(rest.get(CADRE, "/api/dues/own-cash?union=" + UNION).found().toString())
                .contains(receipt, "ON_HAND");
        rest.post(CADRE, path, Map.of("union", UNION, "receipts", List.of())).refused(400, null, "INVALID_FIELDS");
        Map<String, Object> own = Map.of("union", UNION, "receipts", List.of(receipt));
        assertThat(rest.post("cun5", path, own).status()).isEqualTo(404);
        for (String other : List.of("jingban", "jiancha")) {
            assertThat(rest.post(other, path, own).status()).as(other).isEqualTo(403);
        }
        rest.post("chouban", path, own).refused(422, "$-10", "NOT_OWN_CASH");
        JsonNode handed = rest.post(CADRE, path, own).created();
        rest.post(CADRE, path, own).refused(422, "$-10", "ALREADY_HANDED_IN");
        String one = path + "/" + handed.path("id").asString();
        String seen = "?seenAt=" + handed.path("seenAt").asString();
        JsonNode detail = rest.get("jiancha", one + seen).found();
        assertThat(detail.at("/handIn/sum").asString()).isEqualTo("30.00");
        assertThat(detail.at("/handIn/standing").asString()).isEqualTo("OPEN");
        assertThat(detail.at("/receipts/0/name").asString()).as("masked").contains("*");
        assertThat(rest.get("cun5", one).status()).isEqualTo(404);
        String task = "/api/tasks/" + task("chouban", handed);
        rest.post("jingban", task + "/take-up", Map.of()).refused(404, null, "TASK_UNKNOWN");
        rest.post("chouban", task + "/take-up", Map.of()).created();
        rest.post("chouban2", task + "/take-up", Map.of()).refused(409, null, "TASK_TAKEN");
        rest.post("chouban", task + "/put-back", Map.of()).created();

        String paper = "/api/dues/receipts/" + receipt;
        rest.post("chouban", paper + "/voiding", Map.of("reason", "错")).refused(422, "$-10", "BEING_HANDED_IN");
        rest.post("chouban", paper + "/refund", Map.of("means", "CASH", "reason", "退"))
                .refused(422, "$-10", "BEING_HANDED_IN");
        assertThat(rest.post(CADRE, one + "/acceptance", Map.of("counted", "30"))
                        .status())
                .isEqualTo(403);
        for (String mangled : List.of("30.000", "abc", "1e3")) {
            rest.post("chouban", one + "/acceptance", Map.of("counted", mangled))
                    .refused(400, null, "INVALID");
        }
        rest.post("chouban", one + "/acceptance", Map.of("counted", "30.01")).refused(422, "$-10", "COUNT_MISMATCH");
        rest.post("chouban", one + "/return", Map.of("counted", "30", "reason", "错"))
                .refused(422, "$-10", "COUNT_MATCHES");
        rest.post("chouban", one + "/return", Map.of("counted", "20", "reason", " "))
                .refused(422, "R-12", "REASON_MISSING");
        assertThat(rest.post("chouban2", one + "/withdrawal", Map.of()).status())
                .isEqualTo(403);
        String before = CaseFileChecks.text(rest.download(CADRE, one + "/slip.pdf", "application/pdf"));
        assertThat(before).contains("会费现金缴款单", "叁拾元整", "待清点");
        JsonNode accepted = rest.post("chouban2", one + "/acceptance", Map.of("counted", "30.00"))
                .found();
        rest.post(CADRE, one + "/withdrawal", Map.of()).refused(422, "$-10", "HAND_IN_CLOSED");
        rest.post("chouban", paper + "/voiding", Map.of("reason", "错")).refused(422, "$-10", "CASH_ACCEPTED");
        String after = "?seenAt=" + accepted.path("seenAt").asString();
        assertThat(CaseFileChecks.text(rest.download(CADRE, one + "/slip.pdf" + after, "application/pdf")))
                .contains("工会已收讫");
        assertThat(rest.get(CADRE, paper + after).found().at("/receipt/cash").asString())
                .isEqualTo("WITH_UNION");
        assertThat(rest.get(CADRE, paper + "?asOf=" + handed.path("seenAt").asString())
                        .found()
                        .at("/receipt/cash")
                        .asString())
                .isEqualTo("COUNTING");
        assertThat(rest.get(CADRE, path + "?standing=ACCEPTED&village=village-sample-3")
                        .found()
                        .toString())
                .contains(handed.path("id").asString());
        rest.post(
                        "chouban",
                        paper + "/refund",
                        Map.of("means", "TRANSFER", "reference", "2023011200012", "reason", "多收"))
                .found();
        assertThat(Stream.of("cun5", "jingban")
                        .map(reader -> rest.get(reader, "/api/dues/own-cash")
                                .found()
                                .path("sums")
                                .toString()))
                .allMatch("[]"::equals);
    }

    private String task(String login, JsonNode handed) {
        String tasks = "/api/tasks?kind=HAND_IN&seenAt=" + handed.path("seenAt").asString();
        for (JsonNode each : rest.get(login, tasks).found().path("tasks")) {
            if (each.path("caseId").asString().equals(handed.path("id").asString())) {
                return each.path("task").asString();
            }
        }
        throw new AssertionError(login + " has no task of the hand-in");
    }

    /** Next year's dues of a member of the third village, in cash. */
    private String taken() {
        String open = "/api/dues/open?village=village-sample-3&year=" + year();
        String member = rest.get(CADRE, open).found().at("/items/0/membership").asString();
        Map<String, Object> paid = Map.of("year", year(), "amount", "30", "means", "CASH");
        JsonNode given = rest.post(CADRE, "/api/dues/members/" + member + "/receipts", paid)
                .created();
        rest.get(CADRE, open + "&seenAt=" + given.path("seenAt").asString()).found();
        return given.path("id").asString();
    }

    private int year() {
        return 1 + LocalDate.ofInstant(clock.now(), Zone.SHANGHAI).getYear();
    }
}
