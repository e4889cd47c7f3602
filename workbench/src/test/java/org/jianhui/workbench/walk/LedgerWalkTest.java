package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

/** A village's ledger, kept by its cadre on a phone and over REST, seen by the neighbour, the federation and the inspector. */
@WholeApplication
@TestPropertySource(properties = "jianhui.sample.load=true")
@Covers({"M-07", "M-08", "R-01"})
@Covers(value = "G-02", partly = true)
class LedgerWalkTest {

    private static final String NAME = "鲜试台";
    private static final String PHONE = "19900009777";

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
    void the_cadre_keeps_the_ledger_on_a_phone_and_AC_020_the_neighbour_learns_nothing() {
        String number = MemberWalk.idNumber(47);
        try (Browser browser = Browser.at(port)) {
            browser.choose(Browser.PHONE).signIn("cun4", RestClient.PASSWORD).open("/ledger");
            assertThat(browser.textOf("main table tbody tr"))
                    .as("AC-025")
                    .contains("中坝村", "不适用")
                    .doesNotContain("%");
            look(browser, "empty");
            enter(browser, number);
            browser.awaitText("已登记到台账");
            assertThat(browser.text())
                    .contains(NAME, PHONE, "浙江省义乌市", "缝纫", "未联系上", "廖试村")
                    .doesNotContain(number);
            look(browser, "row");
            contact(browser, "VISIT", "NOT_REACHED");
            contact(browser, "PHONE", "WILLING");
            assertThat(browser.text()).contains("上门", "愿意入会");
            browser.press("更正").awaitText("更正前后的内容都留在记录里");
            look(browser, "form-correction");
            browser.fill("workPlace", "广东省东莞市").fill("reason", "换了工作").press("更正");
            browser.awaitText("已更正");
            assertThat(browser.text()).contains("广东省东莞市", "浙江省义乌市", "换了工作");
            look(browser, "corrected");
            browser.open("/ledger");
            assertThat(browser.text()).contains("100.0%", "鲜*台").doesNotContain(NAME, PHONE, number);
            look(browser, "list");

            browser.signIn("cun5", RestClient.PASSWORD);
            enter(browser, number);
            browser.awaitText("DUPLICATE_PERSON");
            assertThat(browser.text()).contains("由乡工会联合会处理", "规则 M-08").doesNotContain("中坝村", "浙江省");
            assertThat(browser.find("[name=workPlace]").getDomProperty("value"))
                    .as("what was typed is kept")
                    .isEqualTo("浙江省义乌市");
            look(browser, "duplicate");

            browser.signIn("jingban", RestClient.PASSWORD).open("/ledger/referrals");
            browser.awaitText("鲜*台");
            assertThat(browser.text()).contains("双流坝村", "中坝村").doesNotContain(NAME, number);
            look(browser, "referrals");
            browser.signIn("cun5", RestClient.PASSWORD).open("/ledger/duplicates");
            assertThat(ReferralWalk.outcome(browser, number))
                    .contains("待乡工会联合会处理")
                    .doesNotContain("中坝村", "鲜");
            browser.signIn("jingban", RestClient.PASSWORD);
            ReferralWalk.settle(browser, number);
            browser.signIn("cun5", RestClient.PASSWORD).open("/ledger");
            browser.press("重复登记").awaitText("重复登记的处理结果");
            assertThat(ReferralWalk.outcome(browser, number))
                    .contains("仍由已登记方管理")
                    .doesNotContain("中坝村", "鲜");
            look(browser, "outcomes");
            browser.signIn("jingban", RestClient.PASSWORD);
            browser.open("/ledger");
            assertThat(browser.text()).contains("中坝村", "凤凰社区", "下坝村", "不适用").doesNotContain("登记外出务工人员");
            look(browser, "federation");

            browser.signIn("cun4", RestClient.PASSWORD).open("/ledger");
            browser.press("鲜*台").awaitText("联系记录");
            browser.press("移出台账").awaitText("记录仍然保留");
            browser.click("select[name=ground] option[value=RETURNED]");
            browser.click("main form button[type=submit]").awaitText("已移出台账");
            assertThat(browser.text()).contains("返乡").doesNotContain("记录联系");
            look(browser, "off");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void enter(Browser browser, String number) {
        browser.open("/ledger/new");
        look(browser, "form");
        browser.fill("name", NAME)
                .fill("idNumber", number)
                .fill("workPlace", "浙江省义乌市")
                .fill("trade", "缝纫")
                .fill("phone", PHONE)
                .press("登记");
    }

    private static void contact(Browser browser, String channel, String attitude) {
        browser.press("记录联系").awaitText("每联系一次记录一次");
        look(browser, "form-contact");
        browser.click("select[name=channel] option[value=" + channel + "]");
        browser.click("select[name=attitude] option[value=" + attitude + "]");
        browser.press("记录").awaitText("联系情况已记录");
    }

    static void look(Browser browser, String name) {
        assertThat(browser.text()).as(name).doesNotContain("??");
        browser.screenshots("ledger-" + name);
        assertThat(browser.accessibilityViolations()).as(name).isEmpty();
        assertThat(browser.sidewaysOverflow())
                .as(() -> name + String.join("\n", browser.widerThanTheWindow()))
                .isZero();
        assertThat(browser.smallTouchTargets()).as(name).isEmpty();
    }

    @Test
    void the_same_over_rest() {
        RestClient rest = new RestClient(URI.create("http://127.0.0.1:" + port));
        rest.awaitSample("cun2", "cun5", "jingban", "jiancha", "chouban");
        String today = LocalDate.ofInstant(clock.now(), Zone.SHANGHAI).toString();
        JsonNode entered = rest.post("cun2", "/api/ledger", row("village-sample-2", 48, today))
                .created();
        String path = "/api/ledger/" + entered.path("id").asString();
        String before = entered.path("seenAt").asString();

        rest.post("cun5", "/api/ledger", row("village-sample-2", 49, today)).refused(404, null, "UNKNOWN");
        RestClient.Answer twice = rest.post("cun5", "/api/ledger", row("village-sample-5", 48, today));
        twice.refused(422, "M-08", "DUPLICATE_PERSON");
        assertThat(twice.body().toString()).doesNotContain("village-sample-2", "茅林沟村", NAME);
        rest.post("cun2", "/api/ledger", row("village-sample-2", 48, today)).refused(422, "M-08", "ALREADY_ON_LEDGER");

        String lastFour = String.join(" ", MemberWalk.idNumber(48).substring(14).split(""));
        rest.post(
                        "cun2",
                        "/api/ledger",
                        MemberWalk.with(row("village-sample-2", 48, today), Map.of("idNumber", lastFour)))
                .refused(422, "M-10", "ID_CHECKSUM");

        Map<String, Object> willing = Map.of("on", today, "channel", "WECHAT", "attitude", "WILLING");
        for (String other : List.of("cun5", "jingban", "jiancha", "chouban")) {
            assertThat(rest.post(other, path + "/contacts", willing).status())
                    .as(other)
                    .isEqualTo(other.equals("cun5") ? 404 : 403);
        }
        JsonNode contacted = rest.post("cun2", path + "/contacts", willing).found();
        rest.post("cun2", path + "/corrections", Map.of("workPlace", "广东省东莞市", "surveyedOn", today, "reason", ""))
                .refused(422, "R-12", "REASON_MISSING");
        JsonNode corrected = rest.post(
                        "cun2",
                        path + "/corrections",
                        Map.of("workPlace", "广东省东莞市", "surveyedOn", today, "phone", PHONE, "reason", "换了工作"))
                .found();
        String seen = "seenAt=" + corrected.path("seenAt").asString();

        JsonNode row = rest.get("cun2", path + "?" + seen).found();
        assertThat(row.path("work").path("workPlace").asString()).isEqualTo("广东省东莞市");
        assertThat(row.at("/corrections/0/before/workPlace").asString()).isEqualTo("浙江省义乌市");
        assertThat(row.at("/corrections/0/before/phone").asString())
                .as("the cadre calls")
                .isEqualTo(PHONE);
        assertThat(row.at("/contacts/0/reached").asBoolean()).isTrue();
        JsonNode federation = rest.get("jingban", path).found();
        assertThat(federation.at("/corrections/0/before/phone").asString())
                .endsWith("9777")
                .startsWith("****");
        assertThat(rest.get("jiancha", path).found().toString()).doesNotContain(PHONE, MemberWalk.idNumber(48));
        assertThat(rest.get("cun2", path + "?asOf=" + before)
                        .found()
                        .at("/row/attitude")
                        .asString())
                .isEqualTo("NOT_REACHED");
        aVillageIsPrinted(rest, before);
        assertThat(rest.get("cun5", path).status()).isEqualTo(404);
        assertThat(rest.get("chouban", path).status()).isEqualTo(403);

        String list = rest.get("cun2", "/api/ledger?limit=1&attitude=WILLING&" + seen)
                .found()
                .toString();
        assertThat(list).contains("鲜*台", "*******9777").doesNotContain(NAME, PHONE, "广东省");
        assertThat(rest.get("cun2", "/api/ledger?name=" + NAME + "&asOf=" + before)
                        .found()
                        .at("/items"))
                .hasSize(1);
        assertThat(coverage(rest, "cun2", contacted)).containsExactly("village-sample-2 100.0%");
        assertThat(coverage(rest, "jingban", contacted)).contains("village-sample-3 75.0%", "village-sample-5 n/a");

        String pair = rest.get("jingban", "/api/ledger/referrals").found().toString();
        assertThat(pair)
                .contains("\"village\":\"village-sample-5\"", "\"holder\":\"village-sample-2\"")
                .doesNotContain(NAME);
        assertThat(rest.get("cun5", "/api/ledger/referrals").status()).isEqualTo(403);
        ReferralWalk.settle(rest, MemberWalk.idNumber(48));

        rest.post("cun2", path + "/removal", Map.of("on", today, "ground", "OTHER_VILLAGE"))
                .found();
        rest.post("cun2", path + "/contacts", willing).refused(422, "M-08", "NOT_ON_LEDGER");
        JsonNode moved = rest.post("cun5", "/api/ledger", row("village-sample-5", 48, today))
                .created();
        rest.post(
                        "cun5",
                        "/api/ledger/" + moved.path("id").asString() + "/removal",
                        Map.of("on", today, "ground", "ENTERED_WRONGLY"))
                .found();
    }

    /** For the cadre with the numbers to call, for the federation without; as it was then, and for nobody else. */
    private static void aVillageIsPrinted(RestClient rest, String before) {
        String ledger = "/api/ledger/ledger.pdf?village=village-sample-2";
        byte[] mine = rest.download("cun2", ledger, "application/pdf");
        CaseFileChecks.keep("ledger", mine);
        assertThat(CaseFileChecks.text(mine))
                .contains("茅林沟村农民工外出务工台账", "共1人", NAME, PHONE, "广东省东莞市", "愿意入会", "第1页，共1页")
                .contains(MemberWalk.idNumber(48).substring(14))
                .doesNotContain(MemberWalk.idNumber(48).substring(0, 14), "浙江省", "册");
        assertThat(CaseFileChecks.text(rest.download("cun2", ledger + "&asOf=" + before, "application/pdf")))
                .contains("浙江省义乌市", "未联系上", "按系统在")
                .doesNotContain("广东省");
        assertThat(CaseFileChecks.text(rest.download("jingban", ledger, "application/pdf")))
                .contains(NAME, "9777")
                .doesNotContain(PHONE);
        String visits = "/api/ledger/visits.pdf?village=village-sample-2";
        byte[] list = rest.download("cun2", visits, "application/pdf");
        CaseFileChecks.keep("ledger-visits", list);
        assertThat(CaseFileChecks.text(list)).contains("农民工走访登记表", NAME, PHONE, "□愿意", "□上门");
        for (String sheet : List.of(ledger, visits)) {
            rest.get("cun5", sheet).refused(404, null, "UNKNOWN");
            rest.get("cun2", sheet + "&part=2").refused(404, null, "UNKNOWN");
            assertThat(rest.get("chouban", sheet).status()).isEqualTo(403);
        }
    }

    private static List<String> coverage(RestClient rest, String login, JsonNode seen) {
        JsonNode villages = rest.get(
                        login,
                        "/api/ledger/coverage?seenAt=" + seen.path("seenAt").asString())
                .found()
                .path("villages");
        return villages.valueStream()
                .map(each -> each.path("village").asString() + " "
                        + each.path("coverage").asString())
                .toList();
    }

    private static Map<String, Object> row(String village, int number, String today) {
        return Map.of(
                "village",
                village,
                "name",
                NAME,
                "idNumber",
                MemberWalk.idNumber(number),
                "workPlace",
                "浙江省义乌市",
                "employer",
                "试验服装有限公司",
                "trade",
                "缝纫",
                "phone",
                PHONE,
                "surveyedOn",
                today);
    }
}
