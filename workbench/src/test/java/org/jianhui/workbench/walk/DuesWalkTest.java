package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
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
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Union dues: a cadre takes them on a phone, the union gives back, and the same over REST. */
@WholeApplication
@TestPropertySource(properties = "jianhui.sample.load=true")
@Covers("$-01")
@Covers(
        value = {"$-10", "$-12", "I-10"},
        partly = true)
class DuesWalkTest {

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
    void AC_064_a_cadre_takes_dues_on_a_phone_and_the_union_gives_them_back() {
        try (Browser browser = Browser.at(port)) {
            browser.choose(Browser.PHONE).signIn("cun3", RestClient.PASSWORD).open("/dues");
            assertThat(browser.text()).contains("每人 30.00 元", "正文四(二)二", "4 人 · 120.00 元", "0 人 · 0.00 元");
            look(browser, "overview");
            browser.press("未缴名单").awaitText("收费");
            look(browser, "open");
            browser.press("收费").awaitText("收款即开收据");
            look(browser, "form");
            browser.fill("amount", "29.99").press("收款并开收据").awaitText("AMOUNT_MISMATCH");
            assertThat(browser.text()).contains("应缴 30.00 元，填的是 29.99 元");
            look(browser, "refused");
            WebElement refused = browser.find("main form");
            browser.fill("amount", "三十").press("收款并开收据").awaitGone(refused).awaitText("没有办理");
            browser.fill("amount", "30").fill("payer", "代试缴").press("收款并开收据").awaitText("已收款，收据已开");
            assertThat(browser.text()).contains("代试缴", "30.00", "待入账", "有效");
            assertThat(browser.text()).contains("由另一人办理作废或者退费");
            assertThat(browser.textOf("main .form-actions"))
                    .as("not by who took it")
                    .isNull();
            look(browser, "receipt");
            String wrong = URI.create(browser.driver().getCurrentUrl()).getPath();
            browser.signIn("chouban", RestClient.PASSWORD).open(wrong);
            browser.press("作废").awaitText("收据号保留");
            look(browser, "form-voiding");
            browser.fill("reason", "记错了人").press("作废").awaitText("收据已作废");
            assertThat(browser.text()).contains("记错了人", "已作废");
            browser.signIn("cun3", RestClient.PASSWORD).open(wrong);
            browser.press("会员的会费").awaitText("未缴年度");
            look(browser, "member");
            browser.press("收 " + year() + " 年会费").awaitText("收款即开收据");
            browser.press("收款并开收据").awaitText("已收款，收据已开");
            String receipt = URI.create(browser.driver().getCurrentUrl()).getPath();

            browser.choose(Browser.DESK).signIn("chouban", RestClient.PASSWORD).open(receipt);
            browser.press("退费").awaitText("收款和退费由两个人办理");
            look(browser, "form-refund");
            browser.click("select[name=means] option[value=CASH]");
            browser.fill("reason", "已在原单位缴纳")
                    .click("main form button[type=submit]")
                    .awaitText("已退费");
            look(browser, "refunded");
            browser.open("/dues");
            assertThat(browser.text()).contains("凤凰社区", "下坝村", "合计");
            look(browser, "union");
            browser.click("main tbody tr:first-child td:nth-child(4) a").awaitText("年收据");
            browser.open("/dues")
                    .click("main tbody tr:first-child td:nth-child(5) a")
                    .awaitText("只看现金在手的");
            browser.open("/dues")
                    .click("main tbody tr:first-child td:nth-child(6) a")
                    .awaitText("年未缴");
            browser.open("/dues/open?year=" + year() + "&union=&village=&asOf=").awaitText("年未缴");
            browser.open("/dues/receipts?union=&village=&standing=&asOf=").awaitText("年收据");
            browser.open("/dues/receipts");
            assertThat(browser.text()).contains(year() + "-00001", "已作废", "已退费");
            look(browser, "receipts");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void look(Browser browser, String name) {
        assertThat(browser.text()).as(name).doesNotContain("??");
        browser.screenshots("dues-" + name);
        assertThat(browser.accessibilityViolations()).as(name).isEmpty();
        assertThat(browser.sidewaysOverflow())
                .as(() -> name + String.join("\n", browser.widerThanTheWindow()))
                .isZero();
        assertThat(browser.smallTouchTargets()).as(name).isEmpty();
    }

    @Test
    void AC_065_the_same_over_rest() {
        RestClient rest = new RestClient(URI.create("http://127.0.0.1:" + port));
        rest.awaitSample("cun1", "cun3", "cun5", "jingban", "jiancha", "chouban", "chouban2");
        JsonNode open = rest.get("cun1", "/api/dues/open").found().path("items");
        assertThat(open.toString()).contains("\"mayReceive\":true").contains("*");
        String later =
                rest.get("cun1", "/api/dues/open?year=" + (year() + 1)).found().toString();
        String path = "/api/dues/members/"
                + open.valueStream()
                        .map(each -> each.path("membership").asString())
                        .filter(later::contains)
                        .findFirst()
                        .orElseThrow();

        for (String wrong : List.of("29.99", "30.01", "0", "-30")) {
            rest.post("cun1", path + "/receipts", paid(year(), wrong)).refused(422, "$-01", "AMOUNT_MISMATCH");
        }
        for (String mangled : List.of("30.000", "abc", "1e3", "30,00")) {
            rest.post("cun1", path + "/receipts", paid(year(), mangled)).refused(400, null, "INVALID");
        }
        for (String other : List.of("jingban", "jiancha")) {
            assertThat(rest.post(other, path + "/receipts", paid(year(), "30")).status())
                    .as(other)
                    .isEqualTo(403);
        }
        assertThat(rest.post("cun5", path + "/receipts", paid(year(), "30")).status())
                .isEqualTo(404);
        Map<String, Object> transfer = new HashMap<>(paid(year(), "30.00"));
        transfer.put("means", "TRANSFER");
        rest.post("cun1", path + "/receipts", transfer).refused(422, "$-10", "REFERENCE_MISSING");
        transfer.put("reference", "转给江试村");
        rest.post("cun1", path + "/receipts", transfer).refused(400, null, "INVALID_FIELDS");
        Map<String, Object> cash = new HashMap<>(paid(year(), "30.00"));
        cash.put("reference", "2022062000031");
        rest.post("cun1", path + "/receipts", cash).refused(422, "$-10", "REFERENCE_OF_CASH");
        transfer.put("reference", "2022062000031");
        JsonNode given = rest.post("cun1", path + "/receipts", transfer).created();
        rest.post("chouban", path + "/receipts", paid(year(), "30")).refused(422, "$-01", "ALREADY_PAID");
        rest.post("cun1", path + "/receipts", paid(year() + 1, "30")).created();
        rest.post("cun1", path + "/receipts", paid(year() + 2, "30")).refused(422, "$-01", "YEAR_NOT_OPEN");

        String receipt = "/api/dues/receipts/" + given.path("id").asString();
        String seen = "seenAt=" + given.path("seenAt").asString();
        JsonNode detail = rest.get("jiancha", receipt + "?" + seen).found();
        assertThat(detail.path("reference").asString()).isEqualTo("2022062000031");
        assertThat(detail.at("/receipt/amount").asString()).isEqualTo("30.00");
        assertThat(rest.get("cun5", receipt).status()).isEqualTo(404);
        assertThat(rest.post("cun1", receipt + "/refund", Map.of("means", "CASH", "reason", "多收"))
                        .status())
                .as("the cadre")
                .isEqualTo(403);
        rest.post("chouban", receipt + "/refund", Map.of("means", "CASH", "reason", " "))
                .refused(422, "R-12", "REASON_MISSING");
        rest.post("chouban", receipt + "/refund", Map.of("means", "CASH", "reason", "多收"))
                .found();
        rest.post("cun1", receipt + "/voiding", Map.of("reason", "错")).refused(422, "$-01", "RECEIPT_CLOSED");
        JsonNode own =
                rest.post("chouban", path + "/receipts", paid(year(), "30")).created();
        String taken = "/api/dues/receipts/" + own.path("id").asString();
        rest.get("chouban", taken + "?seenAt=" + own.path("seenAt").asString()).found();
        rest.post("chouban", taken + "/refund", Map.of("means", "CASH", "reason", "多收"))
                .refused(422, "$-10", "SEPARATION_OF_DUTIES");
        rest.post("chouban", taken + "/voiding", Map.of("reason", "错")).refused(422, "$-10", "SEPARATION_OF_DUTIES");
        String before = CaseFileChecks.text(rest.download("cun1", taken + "/receipt.pdf", "application/pdf"));
        assertThat(before).contains("工会会费收据", "叁拾元整").doesNotContain("已退费");
        JsonNode back = rest.post("chouban2", taken + "/refund", Map.of("means", "CASH", "reason", "多收"))
                .found();
        assertThat(CaseFileChecks.text(rest.download(
                        "cun1",
                        taken + "/receipt.pdf?asOf=" + own.path("seenAt").asString() + "&seenAt="
                                + back.path("seenAt").asString(),
                        "application/pdf")))
                .as("what was paid back is never printed as good")
                .contains("已退费");
        assertThat(rest.get("cun1", receipt + "?asOf=" + given.path("seenAt").asString())
                        .found()
                        .at("/receipt/standing")
                        .asString())
                .isEqualTo("STANDING");

        JsonNode sums = rest.get("jingban", "/api/dues").found();
        assertThat(sums.at("/tariff/amount").asString()).isEqualTo("30.00");
        assertThat(sums.at("/tariff/fundFirstUnit").asBoolean())
                .as("no pilot after 2022")
                .isFalse();
        assertThat(rest.get("jingban", "/api/dues?year=2022")
                        .found()
                        .at("/tariff/fundFirstUnit")
                        .asBoolean())
                .isTrue();
        assertThat(rest.get("cun1", "/api/dues?year=22").status()).isEqualTo(400);
        for (int never : List.of(0, 999, 10_000, Integer.MAX_VALUE)) {
            assertThat(rest.post("cun1", path + "/receipts", paid(never, "30")).status())
                    .as("year %d", never)
                    .isEqualTo(400);
        }
        for (int closed : List.of(2021, year() + 2, 9999)) {
            rest.post("cun1", path + "/receipts", paid(closed, "30")).refused(422, "$-01", "YEAR_NOT_OPEN");
            assertThat(rest.get("cun1", "/api/dues?year=" + closed).status()).isEqualTo(400);
        }
        for (int shown : List.of(2022, year() + 1)) {
            rest.get("cun1", "/api/dues?year=" + shown).found();
        }
        assertThat(rest.get("cun1", "/api/dues/receipts").found().toString()).contains("VOIDED", "REFUNDED");
    }

    private int year() {
        return LocalDate.ofInstant(clock.now(), Zone.SHANGHAI).getYear();
    }

    private static Map<String, Object> paid(int year, String amount) {
        return Map.of("year", year, "amount", amount, "means", "CASH");
    }
}
