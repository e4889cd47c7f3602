package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.workbench.organisation.SampleUnion;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.testing.Browser;
import org.jianhui.workbench.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * Members on their way into the real-name system: chosen by one, released by another, the file taken, filled in and read again;
 * the same over REST. The third village's members are entered here only, two in each test.
 */
@WholeApplication
@TestPropertySource(properties = "jianhui.sample.load=true")
@Covers(
        value = {"M-10", "R-03", "G-10", "$-07", "$-08"},
        partly = true)
class RealNameWalkTest {

    private static final String UNION = SampleUnion.FOUNDED.id().value();
    private static final String VILLAGE = "village-sample-3";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @TempDir
    private Path files;

    @LocalServerPort
    private int port;

    @Autowired
    private SampleProgress progress;

    private RestClient rest;

    @BeforeEach
    void the_sample_is_loaded() {
        await().atMost(Duration.ofSeconds(180)).until(() -> progress.state().complete());
        rest = new RestClient(URI.create("http://127.0.0.1:" + port));
        rest.awaitSample("cun3", "cun5", "jingban", "jiancha", "chouban", "chouban2");
    }

    @Test
    void two_people_enter_members_with_a_file() throws IOException {
        List<String> two = missing().subList(0, 2);
        try (Browser browser = Browser.at(port)) {
            browser.choose(Browser.PHONE).signIn("cun3", RestClient.PASSWORD).open("/real-name");
            assertThat(browser.text()).contains("没有录入会员实名制管理系统", "下坝村").doesNotContain("录入批次");
            look(browser, "cadre");
            browser.press("未录入名单").awaitText("都在未录入名单里");
            assertThat(browser.text()).contains("未录入", "*");
            look(browser, "missing");

            browser.choose(Browser.DESK).signIn("chouban", RestClient.PASSWORD).open("/real-name");
            look(browser, "overview");
            browser.press("筹建组建阶段").awaitText("没有录入，不能结束");
            assertThat(browser.text()).contains("2022-06-16 至 2022-07-31", "没有录入，不能结束");
            look(browser, "stages");
            browser.open("/real-name/members").awaitText("批次");
            look(browser, "missing-union");
            browser.open("/real-name").press("经费拨付表").awaitText("联合会每人 10.00 元");
            assertThat(browser.text()).doesNotContain("2,0");
            look(browser, "grants");
            browser.open("/real-name/grants?year=2022&at=2023-02-03T08:00");
            assertThat(browser.text()).contains("2022 年");
            assertThat(browser.find("form input[name=year][type=hidden]").getAttribute("value"))
                    .as("looking back keeps the year")
                    .isEqualTo("2022");
            browser.open("/real-name/grants/members").awaitText("每人只算一次");
            look(browser, "grant-members");
            browser.open("/real-name").press("建批次").awaitText("选择会员");
            assertThat(browser.text())
                    .as("who was not taken may be tried again")
                    .contains("未通过");
            look(browser, "form-batch");
            browser.press("全不选")
                    .click("main form.panel[method=post] button[type=submit]")
                    .awaitText("不能为空");
            two.forEach(each -> browser.click("input[value='" + each + "']"));
            browser.click("main form.panel[method=post] button[type=submit]").awaitText("等待另一人同意导出");
            assertThat(browser.text()).contains("2 名会员", "由另一人核对");
            assertThat(browser.driver().findElements(By.cssSelector("form[action$='/release']")))
                    .isEmpty();
            look(browser, "open");
            String seen = browser.driver().getCurrentUrl().replaceAll(".*seenAt=([^&#]*).*", "$1");
            String batch = URI.create(browser.driver().getCurrentUrl()).getPath();
            assertThat(browser.fetched(batch + "/file.xlsx")).contains("BATCH_NOT_RELEASED");

            browser.signIn("chouban2", RestClient.PASSWORD).open("/?seenAt=" + seen);
            browser.awaitText("核对实名录入名单");
            assertThat(browser.driver().findElements(By.cssSelector(".task a[href='" + batch + "']")))
                    .as("in the union's task list")
                    .isNotEmpty();
            browser.open(batch).press("核对无误，同意导出").awaitText("已同意导出");
            look(browser, "released");
            browser.press("登记录入结果").awaitText("从文件读入");
            WebElement form = browser.find("#answers");
            browser.press("全部先填“已录入”").awaitGone(form).awaitText("从文件读入");
            assertThat(browser.driver().findElements(By.cssSelector("option[value=ENTERED]:checked")))
                    .hasSize(2);
            look(browser, "form-answers");
            byte[] file = rest.download("chouban2", "/api" + batch + "/file.xlsx", XLSX);
            browser.find("input[type=file]").sendKeys(filledIn(file).toString());
            browser.press("读入").awaitText("读到 2 人的结果");
            assertThat(browser.driver().findElements(By.cssSelector("[aria-invalid]")))
                    .isEmpty();
            assertThat(browser.text()).contains("第 4 行：身份证号不是这个批次里等待结果的会员", "还没有登记");
            look(browser, "read");
            browser.click("main form[action$='/answers'] button[type=submit]").awaitText("结果已登记");
            assertThat(browser.text()).contains("已录入 1 人，未通过 1 人", "姓名与号码不一致");
            look(browser, "answered");
            browser.press("更正").awaitText("为什么更正");
            look(browser, "form-revocation");
            browser.fill("reason", "系统里查无此人")
                    .click("main form.panel[method=post] button[type=submit]")
                    .awaitText("已更正，会员回到");
            assertThat(browser.text()).contains("已更正为未录入", "系统里查无此人");
            browser.choose(Browser.DESK).open("/members/" + two.get(0));
            assertThat(browser.text()).contains("会员实名录入", "系统里查无此人");
            look(browser, "member");
            browser.choose(Browser.PHONE).open(batch);
            look(browser, "revoked");
            browser.open("/real-name/members?union=&village=&standing=REVOKED&asOf=")
                    .awaitText("已更正为未录入");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** As somebody fills the file in: one was taken, one was not, and a row of somebody else slipped in. */
    private Path filledIn(byte[] file) throws IOException {
        Path filled = files.resolve("结果.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                OutputStream out = Files.newOutputStream(filled)) {
            Sheet sheet = workbook.getSheet("实名录入");
            assertThat(said(sheet.getRow(0))).containsExactly("序号", "姓名", "公民身份号码", "联系电话", "所在工会", "录入结果", "未通过原因");
            assertThat(said(sheet.getRow(1)).get(2)).as("in full").matches("\\d{17}[\\dX]");
            assertThat(said(sheet.getRow(1)).get(4)).endsWith("工会");
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            sheet.getRow(1).createCell(5).setCellValue(" 已录入");
            sheet.getRow(2).createCell(5).setCellValue("未通过");
            sheet.getRow(2).createCell(6).setCellValue("姓名与号码不一致");
            Row other = sheet.createRow(3);
            other.createCell(2).setCellValue("50023019900615001X");
            other.createCell(5).setCellValue("已录入");
            workbook.write(out);
        }
        return filled;
    }

    private static List<String> said(Row row) {
        List<String> said = new ArrayList<>();
        row.forEach(cell -> said.add(cell.getStringCellValue()));
        return said;
    }

    private static void look(Browser browser, String name) {
        assertThat(browser.text()).as(name).doesNotContain("??");
        browser.screenshots("real-name-" + name);
        assertThat(browser.accessibilityViolations()).as(name).isEmpty();
        assertThat(browser.sidewaysOverflow())
                .as(() -> name + String.join("\n", browser.widerThanTheWindow()))
                .isZero();
        assertThat(browser.smallTouchTargets()).as(name).isEmpty();
    }

    @Test
    void AC_022_the_same_over_rest() {
        List<String> all = missing();
        List<String> two = all.subList(all.size() - 2, all.size());
        String path = "/api/real-name/batches";
        rest.post("chouban", path, Map.of("union", UNION, "memberships", List.of()))
                .refused(400, null, "INVALID_FIELDS");
        Map<String, Object> both = Map.of("union", UNION, "memberships", two);
        for (String other : List.of("cun3", "jingban", "jiancha")) {
            assertThat(rest.post(other, path, both).status()).as(other).isEqualTo(403);
        }
        JsonNode opened = rest.post("chouban", path, both).created();
        rest.post("chouban2", path, both).refused(422, "M-10", "ALREADY_LISTED");
        String one = path + "/" + opened.path("id").asString();
        String seen = "?seenAt=" + opened.path("seenAt").asString();
        JsonNode detail = rest.get("jiancha", one + seen).found();
        assertThat(detail.at("/batch/standing").asString()).isEqualTo("OPEN");
        assertThat(detail.at("/members/0/name").asString()).as("masked").contains("*");
        assertThat(rest.get("cun3", one).status()).isEqualTo(404);
        assertThat(rest.get("cun5", "/api/real-name/members?village=" + VILLAGE)
                        .found()
                        .path("items"))
                .isEmpty();
        rest.post("chouban", one + "/release", Map.of()).refused(422, "M-10", "RELEASED_BY_OPENER");
        rest.post("chouban", one + "/answers", answers(two.get(0), "ENTERED", null))
                .refused(422, "M-10", "BATCH_NOT_RELEASED");
        rest.get("chouban", one + "/file.xlsx").refused(422, "M-10", "BATCH_NOT_RELEASED");
        JsonNode released = rest.post("chouban2", one + "/release", Map.of()).found();
        String file = one + "/file.xlsx?seenAt=" + released.path("seenAt").asString();
        for (String other : List.of("cun3", "jingban", "jiancha")) {
            assertThat(rest.get(other, one + "/file.xlsx").status()).as(other).isEqualTo(403);
        }
        assertThat(rest.download("chouban", file, XLSX)).isNotEmpty();
        rest.post("chouban", one + "/answers", answers(two.get(0), "REJECTED", " "))
                .refused(422, "M-10", "REJECTION_UNREASONED");
        rest.post("chouban", one + "/answers", answers("membership-none", "ENTERED", null))
                .refused(422, "M-10", "ANSWER_NOT_LISTED");
        rest.post("chouban", one + "/answers", Map.of("answers", List.of())).refused(400, null, "INVALID_FIELDS");
        JsonNode first = rest.post("chouban", one + "/answers", answers(two.get(0), "ENTERED", null))
                .found();
        rest.post("chouban", one + "/answers", answers(two.get(0), "ENTERED", null))
                .refused(422, "M-10", "ALREADY_ANSWERED");
        rest.post("chouban", one + "/discard", Map.of("ground", "NOT_RELEASED")).refused(422, "M-10", "GROUND_UNFIT");
        rest.post("chouban", one + "/discard", Map.of()).refused(400, null, "INVALID_FIELDS");
        JsonNode over = rest.post("chouban", one + "/discard", Map.of("ground", "NEVER_UPLOADED"))
                .found();
        rest.post("chouban", one + "/discard", Map.of("ground", "WRONG_LIST")).refused(422, "M-10", "BATCH_OVER");
        String after = "&seenAt=" + over.path("seenAt").asString();
        assertThat(standing("cun3", two.get(0), "&standing=ENTERED" + after)).isEqualTo("ENTERED");
        assertThat(standing("cun3", two.get(1), after)).as("missing again").isEqualTo("NONE");
        String then = "&asOf=" + opened.path("seenAt").asString();
        assertThat(standing("cun3", two.get(0), then)).as("as known then").isEqualTo("LISTED");
        String state = "/api/members/" + two.get(0) + "/real-name?seenAt="
                + over.path("seenAt").asString();
        assertThat(rest.get("cun3", state).found().path("standing").asString()).isEqualTo("ENTERED");
        assertThat(rest.get("cun3", state + then).found().path("standing").asString())
                .isEqualTo("LISTED");
        assertThat(rest.get("cun5", state).status()).isEqualTo(404);
        rest.post("chouban2", one + "/revocations", Map.of("membership", two.get(0), "reason", " "))
                .refused(422, "R-12", "REASON_MISSING");
        rest.post("chouban2", one + "/revocations", Map.of("membership", two.get(1), "reason", "错"))
                .refused(422, "M-10", "NOT_ENTERED");
        rest.post("chouban2", one + "/revocations", Map.of("membership", "membership-none", "reason", "错"))
                .refused(400, null, "INVALID");
        JsonNode revoked = rest.post(
                        "chouban2", one + "/revocations", Map.of("membership", two.get(0), "reason", "查无此人"))
                .found();
        assertThat(standing(
                        "cun3", two.get(0), "&seenAt=" + revoked.path("seenAt").asString()))
                .isEqualTo("REVOKED");
        assertThat(rest.get("jiancha", "/api/real-name").found().path("lines").toString())
                .contains(VILLAGE);
        assertThat(rest.get("chouban", "/api/tasks?kind=REAL_NAME" + after)
                        .found()
                        .toString())
                .contains("realname-sample-released")
                .doesNotContain(opened.path("id").asString());
        rest.post("chouban", "/api/stages", Map.of("union", UNION)).refused(422, "M-10", "REAL_NAME_MISSING");
        rest.post("chouban", "/api/stages", Map.of("union", "union-" + "x".repeat(70)))
                .refused(400, null, "INVALID");
        rest.post("chouban", "/api/stages", Map.of()).refused(400, null, "INVALID_FIELDS");
        for (String other : List.of("cun3", "jingban", "jiancha")) {
            assertThat(rest.post(other, "/api/stages", Map.of("union", UNION)).status())
                    .as(other)
                    .isEqualTo(403);
        }
        assertThat(rest.get("cun3", "/api/stages").found().path("unions"))
                .as("no whole union")
                .isEmpty();
        assertThat(rest.get("jiancha", "/api/stages").found().path("unions").toString())
                .contains(UNION);
        assertThat(first.path("id").asString()).isEqualTo(opened.path("id").asString());
    }

    /** The number of the statement is that of its list. */
    @Test
    void AC_072_the_grant_statement_opens_its_list() {
        JsonNode statement = rest.get("jiancha", "/api/real-name/grants").found();
        assertThat(statement.path("federation").asString()).isEqualTo("10.00");
        assertThat(statement.path("government").asString()).isEqualTo("5.00");
        assertThat(statement.path("lines")).isNotEmpty();
        for (JsonNode line : statement.path("lines")) {
            JsonNode list = rest.get(
                            "jiancha",
                            "/api/real-name/grants/members?limit=200&union="
                                    + line.path("union").asString())
                    .found()
                    .path("items");
            int heads = line.path("heads").asInt();
            assertThat(list).hasSize(heads);
            assertThat(line.path("total").asString()).isEqualTo(heads * 15 + ".00");
            assertThat(list.get(0).path("name").asString()).as("masked").contains("*");
        }
        String paper =
                CaseFileChecks.text(rest.download("jiancha", "/api/real-name/grants/statement.pdf", "application/pdf"));
        assertThat(paper).contains("入会经费拨付表", "乡工会联合会每人10.00元", "截至");
        statement
                .path("lines")
                .forEach(line -> assertThat(paper).contains(line.path("total").asString()));
        assertThat(rest.get("jiancha", "/api/real-name/grants?year=2021").status())
                .isEqualTo(400);
        assertThat(rest.get("jiancha", "/api/real-name/grants?year=2022")
                        .found()
                        .path("lines"))
                .as("nobody was entered in 2022")
                .isEmpty();
    }

    private static Map<String, Object> answers(String membership, String outcome, String reason) {
        Map<String, Object> answer = reason == null
                ? Map.of("membership", membership, "outcome", outcome)
                : Map.of("membership", membership, "outcome", outcome, "reason", reason);
        return Map.of("answers", List.of(answer));
    }

    /** Those of the third village who were in no batch, in a stable order. */
    private List<String> missing() {
        return rest.get("chouban", "/api/real-name/members?standing=NONE&limit=200&village=" + VILLAGE)
                .found()
                .path("items")
                .valueStream()
                .map(each -> each.path("membership").asString())
                .toList();
    }

    private String standing(String login, String membership, String query) {
        for (JsonNode each : rest.get(login, "/api/real-name/members?limit=200" + query)
                .found()
                .path("items")) {
            if (each.path("membership").asString().equals(membership)) {
                return each.path("standing").asString();
            }
        }
        return "not there";
    }
}
