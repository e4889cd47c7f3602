package org.jianhui.workbench.walk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jianhui.workbench.organisation.SampleVillager;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.spreadsheet.LedgerBook;
import org.jianhui.workbench.spreadsheet.ReadRow;
import org.jianhui.workbench.spreadsheet.SheetReader;
import org.jianhui.workbench.testing.Browser;
import org.jianhui.workbench.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** A file of 300 people, handed in by a cadre on a phone: 23 mistakes of 12 kinds, corrected, and handed in again. */
@WholeApplication
@TestPropertySource(properties = "jianhui.sample.load=true")
@Covers({"M-08", "R-01"})
@Covers(value = "M-10", partly = true)
class LedgerImportWalkTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int ROWS = 300;
    private static final int GOOD = 273;

    @LocalServerPort
    private int port;

    @Autowired
    private SampleProgress progress;

    @Autowired
    private ActClock clock;

    @TempDir
    private Path files;

    @BeforeEach
    void the_sample_is_loaded() {
        await().atMost(Duration.ofSeconds(180)).until(() -> progress.state().complete());
    }

    @Test
    void a_cadre_imports_a_file_full_of_mistakes_on_a_phone_and_puts_it_right() throws IOException {
        RestClient rest = new RestClient(URI.create("http://127.0.0.1:" + port));
        rest.awaitSample("cun1", "jingban", "jiancha");
        Path wrong = Files.write(files.resolve("台账.xlsx"), book(true));
        try (Browser browser = Browser.at(port)) {
            browser.choose(Browser.PHONE).signIn("cun1", RestClient.PASSWORD).open("/ledger/imports");
            look(browser, "list");
            String imported = handIn(browser, wrong);
            browser.awaitText("等待决定");
            assertThat(browser.text())
                    .contains("必须填写", "身份证号不正确", "选择导入时转乡工会联合会处理", "内容不一致", "逐项对照", "这一格是公式", "末几位已经丢失")
                    .doesNotContain(LedgerBook.idNumber(1), LedgerBook.idNumber(2), LedgerBook.phone(2));
            look(browser, "preview");
            JsonNode preview =
                    rest.get("cun1", "/api/ledger/imports/" + imported).found();
            assertThat(preview.at("/record/counts/good").asInt()).isEqualTo(GOOD);
            assertThat(mistakes(preview)).hasSize(23);
            assertThat(mistakes(preview).stream()
                            .map(each -> each.replaceAll("\\d+ ", " "))
                            .distinct())
                    .as("kinds")
                    .hasSize(12);
            assertThat(mistakes(preview))
                    .contains("A2 CELL_EMPTY", "B4 CELL_EMPTY", "B24 CELL_NUMBER", "I20 CHOICE_UNKNOWN");

            browser.click("select[name=choice] option[value=GOOD_ROWS]");
            browser.click("main form button[type=submit]").awaitText("已开始导入");
            browser.open("/ledger");
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> state(rest, imported).equals("IMPORTED"));
            browser.open("/ledger/imports/" + imported).awaitText("导入完毕");
            assertThat(browser.text()).contains("登记 " + GOOD + " 行");
            look(browser, "finished");
            JsonNode done = rest.get("cun1", "/api/ledger/imports/" + imported).found();
            assertThat(done.at("/record/counts/entered").asInt()).isEqualTo(GOOD);
            assertThat(done.at("/record/counts/refused").asInt()).isZero();

            List<ReadRow> report = SheetReader.read(
                            rest.download("cun1", "/api/ledger/imports/" + imported + "/report.xlsx", XLSX), "台账")
                    .rows();
            assertThat(report).hasSize(ROWS + 1);
            assertThat(report.get(1).cells().get(10).text()).contains("A2", "必须填写");
            assertThat(report.get(ROWS / 2).cells().get(9).text()).isEqualTo("已登记");
            aReportThatNobodyPutRightIsRefusedAsBefore(rest, imported);

            String again = handIn(browser, wrong);
            assertThat(again).as("the same file").isEqualTo(imported);
            browser.awaitText("以前已经上传过");
            String corrected = handIn(browser, Files.write(files.resolve("改好.xlsx"), book(false)));
            browser.awaitText("等待决定");
            look(browser, "corrected");
            JsonNode second =
                    rest.get("cun1", "/api/ledger/imports/" + corrected).found();
            assertThat(counts(second)).containsExactly(24, 0, 1, 1, GOOD);
            browser.click("select[name=choice] option[value=GOOD_ROWS]");
            browser.click("main form button[type=submit]").awaitText("已开始导入");
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> state(rest, corrected).equals("IMPORTED"));
            assertThat(counts(
                            rest.get("cun1", "/api/ledger/imports/" + corrected).found()))
                    .containsExactly(24, 0, 1, 1, GOOD);
            row_says_where_it_comes_from(browser, imported);

            browser.signIn("jingban", RestClient.PASSWORD).open("/ledger/imports/" + imported);
            assertThat(browser.text()).contains("导入完毕").doesNotContain("鲜*", "下载报告");
            assertThat(browser.complaints()).isEmpty();
        }
        assertThat(rest.get("jingban", "/api/ledger/imports/" + first(rest) + "/report.xlsx")
                        .status())
                .isEqualTo(403);
        assertThat(rest.get("cun5", "/api/ledger/imports/" + first(rest)).status())
                .isEqualTo(404);
        String referred =
                rest.get("jingban", "/api/ledger/referrals?limit=200").found().toString();
        assertThat(referred)
                .as("told once the rows were imported")
                .contains("\"village\":\"village-sample-1\",\"holder\":\"village-sample-3\"");
    }

    @Test
    void over_rest_what_changed_since_the_preview_is_an_outcome_and_stops_nobody() {
        RestClient rest = new RestClient(URI.create("http://127.0.0.1:" + port));
        rest.awaitSample("cun1", "cun2", "cun5", "jingban");
        LocalDate today = LocalDate.ofInstant(clock.now(), Zone.SHANGHAI);
        byte[] file = new LedgerBook()
                .row(LedgerBook.person(901, today))
                .row(LedgerBook.person(902, today))
                .row(LedgerBook.person(903, today))
                .bytes();
        Map<String, String> mine = Map.of("village", "village-sample-1");
        String path = "/api/ledger/imports";
        assertThat(rest.handsIn("cun5", path, mine, "台账.xlsx", file).status()).isEqualTo(404);
        assertThat(rest.handsIn("jingban", path, mine, "台账.xlsx", file).status())
                .isEqualTo(403);
        rest.handsIn("cun1", path, mine, "台账.xlsx", "姓名,身份证号".getBytes(UTF_8)).refused(400, null, "SHEET_NOT_EXCEL");
        rest.handsIn("cun1", path, mine, "台账.xlsx", new LedgerBook(List.of("姓名")).bytes())
                .refused(422, "R-01", "COLUMN_MISSING");

        String discarded = rest.handsIn("cun1", path, mine, "台账.xlsx", file)
                .created()
                .path("id")
                .asString();
        rest.post("cun1", path + "/" + discarded + "/decision", Map.of("choice", "NONE"))
                .found();
        String imported = rest.handsIn("cun1", path, mine, "台账.xlsx", file)
                .created()
                .path("id")
                .asString();
        assertThat(imported).as("nothing was imported of it").isNotEqualTo(discarded);
        RestClient.Answer same = rest.handsIn("cun1", path, mine, "又一次.xlsx", file);
        assertThat(same.status()).isEqualTo(200);
        assertThat(same.body().path("id").asString()).isEqualTo(imported);

        Map<String, Object> wanted = Map.of(
                "village", "village-sample-2",
                "name", LedgerBook.person(902, today).get(0),
                "idNumber", LedgerBook.idNumber(902),
                "workPlace", "上海市",
                "surveyedOn", today.toString());
        String meanwhile =
                rest.post("cun2", "/api/ledger", wanted).created().path("id").asString();
        rest.post("cun5", path + "/" + imported + "/decision", Map.of("choice", "GOOD_ROWS"))
                .refused(404, null, "UNKNOWN");
        rest.post("cun1", path + "/" + imported + "/decision", Map.of("choice", "GOOD_ROWS"))
                .found();
        rest.post("cun1", path + "/" + imported + "/decision", Map.of("choice", "NONE"))
                .refused(422, "R-01", "IMPORT_DECIDED");
        await().atMost(Duration.ofSeconds(60)).until(() -> state(rest, imported).equals("IMPORTED"));
        JsonNode done = rest.get("cun1", path + "/" + imported).found();
        assertThat(done.at("/record/counts/entered").asInt()).isEqualTo(2);
        assertThat(done.at("/refusals/0/row").asInt()).isEqualTo(3);
        assertThat(done.at("/refusals/0/code").asString()).isEqualTo("DUPLICATE_PERSON");
        assertThat(done.toString()).doesNotContain(LedgerBook.idNumber(902), LedgerBook.phone(902));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(rest.get("jingban", "/api/ledger/referrals?limit=200")
                                .found()
                                .toString())
                        .contains("\"village\":\"village-sample-1\",\"holder\":\"village-sample-2\""));
        rest.post(
                        "cun2",
                        "/api/ledger/" + meanwhile + "/removal",
                        Map.of("on", today.toString(), "ground", "ENTERED_WRONGLY"))
                .found();
    }

    /** What could not be read, such as a formula, does not pass for a text by having been written into the report. */
    private static void aReportThatNobodyPutRightIsRefusedAsBefore(RestClient rest, String imported) {
        byte[] report = rest.download("cun1", "/api/ledger/imports/" + imported + "/report.xlsx", XLSX);
        JsonNode handedIn = rest.handsIn(
                        "cun1", "/api/ledger/imports", Map.of("village", "village-sample-1"), "报告.xlsx", report)
                .created();
        String again = handedIn.path("id").asString();
        JsonNode preview = rest.get(
                        "cun1",
                        "/api/ledger/imports/" + again + "?seenAt="
                                + handedIn.path("seenAt").asString())
                .found();
        assertThat(counts(preview).get(0)).as("good rows").isZero();
        assertThat(mistakes(preview))
                .hasSize(23)
                .contains("A2 CELL_EMPTY", "B24 CELL_TO_FILL_IN", "D22 CELL_TO_FILL_IN");
        rest.post("cun1", "/api/ledger/imports/" + again + "/decision", Map.of("choice", "NONE"))
                .found();
    }

    private static void row_says_where_it_comes_from(Browser browser, String imported) {
        browser.open("/ledger").fill("name", "鲜试" + Character.toString(0x4e00 + 200));
        WebElement before = browser.find("main table.stack-table");
        browser.press("查找").awaitGone(before).awaitText("鲜*");
        browser.click("main table.stack-table tbody td[data-lead] a");
        browser.awaitText("来自上传的文件");
        assertThat(browser.text()).contains("A201:I201", "杨试村", "愿意入会");
        assertThat(browser.find("a[href*='" + imported + "']").isDisplayed()).isTrue();
        look(browser, "row");
    }

    private String handIn(Browser browser, Path file) {
        browser.open("/ledger/imports/new");
        browser.find("input[type=file]").sendKeys(file.toString());
        look(browser, "form");
        browser.click("main form button[type=submit]").awaitText("检查结果");
        return browser.driver().getCurrentUrl().replaceAll(".*/imports/([^?]*).*", "$1");
    }

    private static void look(Browser browser, String name) {
        assertThat(browser.text()).as(name).doesNotContain("??");
        browser.screenshots("ledger-import-" + name);
        assertThat(browser.accessibilityViolations()).as(name).isEmpty();
        assertThat(browser.sidewaysOverflow())
                .as(() -> name + String.join("\n", browser.widerThanTheWindow()))
                .isZero();
        assertThat(browser.smallTouchTargets()).as(name).isEmpty();
    }

    private static String state(RestClient rest, String imported) {
        return rest.get("cun1", "/api/ledger/imports/" + imported)
                .found()
                .at("/record/state")
                .asString();
    }

    private static String first(RestClient rest) {
        List<JsonNode> items = rest.get("cun1", "/api/ledger/imports")
                .found()
                .path("items")
                .valueStream()
                .toList();
        return items.get(0).path("imported").asString();
    }

    private static List<Integer> counts(JsonNode detail) {
        return List.of("good", "mistaken", "elsewhere", "different", "unchanged").stream()
                .map(each -> detail.at("/record/counts/" + each).asInt())
                .toList();
    }

    private static List<String> mistakes(JsonNode detail) {
        return detail.path("findings")
                .valueStream()
                .filter(each -> each.path("kind").asString().equals("MISTAKE"))
                .map(each ->
                        each.path("cell").asString() + " " + each.path("code").asString())
                .toList();
    }

    /** People 1 to 296 as they should be, and then four whom the ledgers know or the file has twice. */
    private byte[] book(boolean wrong) {
        LocalDate today = LocalDate.ofInstant(clock.now(), Zone.SHANGHAI);
        List<List<String>> rows = new ArrayList<>();
        for (int number = 1; number < ROWS - 3; number++) {
            rows.add(LedgerBook.person(number, today));
        }
        if (wrong) {
            spoil(rows, 0, List.of(1, 2), "");
            spoil(rows, 1, List.of(3, 4), "");
            spoil(rows, 1, List.of(5, 6, 7), "500299199006150011");
            spoil(rows, 0, List.of(8, 9), "试1");
            spoil(rows, 5, List.of(10, 11), "12345");
            spoil(rows, 2, List.of(12, 13), "");
            spoil(rows, 4, List.of(14), "缝".repeat(51));
            spoil(rows, 6, List.of(15, 16), "2022年2月30日");
            spoil(rows, 6, List.of(17, 18), today.plusDays(1).toString());
            spoil(rows, 8, List.of(19, 20), "考虑考虑");
            spoil(rows, 3, List.of(21), "=\"公司\"&1");
            spoil(rows, 1, List.of(22, 23), LedgerBook.NUMBER + "500299199006150012");
        }
        rows.add(LedgerBook.person(ROWS, today));
        if (wrong) {
            List<String> twice = LedgerBook.person(ROWS, today);
            twice.set(4, "快递");
            rows.add(twice);
        }
        rows.add(villager(2, 40, today));
        rows.add(villager(0, 41, today));
        LedgerBook book = new LedgerBook();
        rows.forEach(book::row);
        return book.bytes();
    }

    private static List<String> villager(int village, int number, LocalDate today) {
        SampleVillager who = new SampleVillager(village, number);
        List<String> row = LedgerBook.person(number, today);
        row.set(0, who.name());
        row.set(1, who.idNumber());
        return row;
    }

    private static void spoil(List<List<String>> rows, int column, List<Integer> people, String value) {
        people.forEach(each -> rows.get(each - 1).set(column, value));
    }
}
