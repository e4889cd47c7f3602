package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;
import static org.jianhui.workbench.walk.CandidateWalk.OPERATOR;
import static org.jianhui.workbench.walk.CandidateWalk.SIGNER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jianhui.workbench.organisation.SampleUnion;
import org.jianhui.workbench.testing.Browser;
import org.jianhui.workbench.testing.HostedApplication;
import org.jianhui.workbench.testing.Http;
import org.jianhui.workbench.testing.PrintedCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A committee in office in a real browser: offices are left, recalled and filled, and the superior replies. */
class TermPagesTest {

    private static final List<String> FORMS = List.of(
            "postponement",
            "meeting-request",
            "departures",
            "departure-requests",
            "recalls",
            "recalls/votes",
            "acting-chair",
            "fillings",
            "declined-seats",
            "filling-rounds");

    private static final String ADMINISTRATOR = LargeUnion.ADMINISTRATOR;
    private static final String MEMBER = "weiyuan-zaiwai";

    @TempDir
    static Path home;

    @TempDir
    static Path papers;

    private static HostedApplication application;
    private static Browser browser;
    private static Path scan;

    private final Person person = new Person(browser, Browser.DESK);
    private String place = "";

    @BeforeAll
    static void start() throws IOException {
        application = HostedApplication.withSample(home);
        browser = Browser.at(application.baseUrl().getPort());
        application.start();
        scan = Files.write(papers.resolve("扫描件.png"), RestClient.picture());
    }

    @AfterAll
    static void end() {
        if (browser != null) {
            browser.close();
        }
        application.close();
    }

    @Test
    void offices_are_left_recalled_acted_for_and_filled_on_the_pages() {
        person.signsIn(GROUP).opens("/terms").presses(SampleUnion.SERVING.unionName());
        place = URI.create(String.valueOf(browser.driver().getCurrentUrl())).getPath();
        person.sees("登记离任", "报请同意主席、副主席离任", "提议罢免");
        person.seesNot("登记罢免表决", "明确主持工作的人", "报批补选、递补");
        everyFormAsksForWhatItNeeds();
        anAuditorResigns();
        theChairLeavesWithConsent();
        somebodyActsForTheChair();
        theWomensDirectorIsRecalled();
        theChairIsFilled();
        nobodyIsNextWhereTheElectionWasOnPaper();
        thePapersAreIssuedAndBound();
        theMeetingOfTheNextElectionIsAskedFor();
        inspect();
    }

    private void everyFormAsksForWhatItNeeds() {
        Http http = new Http(application.baseUrl().getPort());
        http.signIn(GROUP, RestClient.PASSWORD);
        for (String form : FORMS) {
            HttpResponse<String> page =
                    http.postForm(place + "/" + form + "/new", place + "/" + form, Map.of("due", "六"));
            assertThat(page.statusCode()).as(form).isEqualTo(400);
            assertThat(page.body())
                    .as(form)
                    .contains("<form", "处要改", "mistake-link")
                    .doesNotContain("??");
        }
    }

    private void anAuditorResigns() {
        person.opens(place).presses("登记离任");
        choosesSeat("CHAIR");
        person.chooses("离任原因", "辞职").attaches("证明材料扫描件", scan);
        look("departure");
        person.presses("登记离任").sees("CONSENT_DUE", "主席、副主席辞职或调动，须先报上一级工会同意。", "工会法18", "扫描件.png");
        assertThat(person.holds("离任的人")).endsWith("|CHAIR");
        assertThat(browser.textOf("#departure-help .field-error")).contains("须先报上一级工会同意");
        look("departure-refused");
        choosesSeat("FUND_AUDIT_CHAIR");
        person.presses("登记离任").sees("离任已登记。", "离任与补选", "仍在任").seesNot("报批补选、递补");
        look("left");
    }

    private void theChairLeavesWithConsent() {
        person.presses("报请同意主席、副主席离任");
        choosesSeat("CHAIR");
        LocalDate today = LocalDate.parse(person.holds("拟最后任职日"));
        person.chooses("离任原因", "工作调动").fills("文号", "装卸工〔2026〕1号");
        look("consent");
        person.presses("报送").sees("请示已报送。", "离任的请示");
        person.seesNot("报请同意主席、副主席离任", "报批补选、递补");
        reply("装卸复〔2026〕1号");
        person.signsIn(GROUP).opens(place).sees("仍在任").seesNot("明确主持工作的人", "报批补选、递补");
        aMemberGetsAnAccount();
        person.signsIn(OPERATOR).opens("/simulation/clock").fills("拨到", today.plusDays(1) + "T09:00");
        person.presses("往前拨").sees(today.plusDays(1) + " 09:00");
        person.signsIn(MEMBER).opens(place).sees("明确主持工作的人", "报批补选、递补");
        look("chair-vacant");
    }

    /** The chair's role ends with the office; somebody of the committee acts from then on, by the office alone. */
    private void aMemberGetsAnAccount() {
        RestClient rest = new RestClient(application.baseUrl());
        rest.awaitSample(ADMINISTRATOR, GROUP);
        JsonNode seats = rest.get(GROUP, "/api" + place)
                .found()
                .path("page")
                .path("term")
                .path("seats");
        String member = seats.valueStream()
                .filter(seat -> seat.path("office").asString().equals("COMMITTEE_MEMBER"))
                .findFirst()
                .orElseThrow()
                .path("person")
                .asString();
        String accounts = "/api/organisation/accounts";
        String home = SampleUnion.SERVING.id().value();
        String account = rest.post(ADMINISTRATOR, accounts, Map.of("login", MEMBER, "person", member, "home", home))
                .created()
                .path("id")
                .asString();
        String first = rest.post(ADMINISTRATOR, accounts + "/" + account + "/first-password", Map.of())
                .created()
                .path("firstPassword")
                .asString();
        Map<String, String> passwords = Map.of("login", MEMBER, "current", first, "fresh", RestClient.PASSWORD);
        assertThat(rest.post(ADMINISTRATOR, "/api/account/password", passwords).status())
                .isEqualTo(204);
    }

    private void somebodyActsForTheChair() {
        person.presses("明确主持工作的人");
        choosesSeat("COMMITTEE_MEMBER");
        person.attaches("决议扫描件", scan);
        look("acting");
        person.presses("登记").sees("主持工作的人已登记。", "主席空缺").seesNot("明确主持工作的人");
    }

    private void theWomensDirectorIsRecalled() {
        person.presses("提议罢免");
        choosesSeat("WOMEN_DIRECTOR");
        person.chooses("谁提议", "三分之一以上会员提议").fills("联名人数", "1").fills("会员总数", "6");
        person.attaches("提议书扫描件", scan);
        look("recall");
        person.presses("登记提议").sees("RECALL_NOT_SUPPORTED", "6名会员至少需要2人，现有1人", "工会法17");
        assertThat(browser.textOf("#supporters-help .field-error")).contains("联名人数不足");
        look("recall-refused");
        person.fills("联名人数", "2").presses("登记提议").sees("罢免提议已登记。", "等待会员（代表）大会表决");
        person.presses("登记罢免表决");
        choosesSeat("WOMEN_DIRECTOR");
        votes("6", "5", "4");
        look("recall-vote");
        person.presses("登记表决").sees("表决已登记。", "应到 6 人，赞成 4 票").seesNot("登记罢免表决");
        look("recalled");
    }

    private void theChairIsFilled() {
        person.presses("报批补选、递补");
        person.chooses("补任的职务", "主席").chooses("办法", "补选").fills("文号", "装卸工〔2026〕2号");
        votes("6", "5", "4");
        look("filling");
        person.presses("报送").sees("请选一位在任的人，或者填写新任的人姓名");
        assertThat(person.holds("文号")).isEqualTo("装卸工〔2026〕2号");
        look("filling-refused");
        choosesSeat("COMMITTEE_MEMBER");
        person.presses("报送").sees("补选请示已报送。", "补选的请示");
        reply("装卸复〔2026〕2号");
        person.sees("装卸复〔2026〕2号", "已于", "当选更高职务");
        look("filled");
    }

    /** Of a committee that was brought in no votes are on record, so nobody declines a seat. */
    private void nobodyIsNextWhereTheElectionWasOnPaper() {
        person.signsIn(MEMBER).opens(place).presses("登记不愿递补");
        browser.click("select[name=office] option[value=COMMITTEE_MEMBER]");
        person.fills("不愿递补的人", "查无此人").attaches("书面材料扫描件", scan);
        look("declined-seat");
        person.presses("登记").sees("会员名册上没有这个人");
        look("declined-seat-refused");
    }

    /** Every request has its reply as a paper, each issued by its own side; the term is one file, and nobody else reads it. */
    private void thePapersAreIssuedAndBound() {
        RestClient rest = new RestClient(application.baseUrl());
        rest.awaitSample(GROUP, SIGNER, INSPECTOR, OPERATOR, MEMBER);
        String papers = "/api" + place + "/papers";
        rest.get(OPERATOR, papers).refused(403, "G-02", "NO_AUTHORITY");
        List<String> kinds = new ArrayList<>();
        rest.get(SIGNER, papers).found().path("papers").forEach(paper -> {
            String kind = paper.path("kind").asString();
            kinds.add(kind);
            String issue = papers + "/" + paper.path("paper").asString();
            boolean reply = kind.endsWith("_REPLY");
            if (reply) {
                rest.post(MEMBER, issue + "/issue", Map.of()).refused(404, null, "UNKNOWN");
            } else {
                rest.post(SIGNER, issue + "/issue", Map.of()).refused(403, "G-02", "NO_AUTHORITY");
            }
            rest.post(reply ? SIGNER : MEMBER, issue + "/issue", Map.of()).created();
        });
        assertThat(kinds)
                .containsExactly(
                        "DEPARTURE_NOTICE",
                        "DEPARTURE_REQUEST",
                        "DEPARTURE_REPLY",
                        "DEPARTURE_NOTICE",
                        "RECALL_RESULT",
                        "DEPARTURE_NOTICE",
                        "FILLING_REQUEST",
                        "FILLING_REPLY");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> rest.get(INSPECTOR, papers)
                        .found()
                        .path("papers")
                        .forEach(paper -> {
                            assertThat(paper.path("renditions")).hasSize(2);
                            assertThat(paper.path("unchanged").asBoolean())
                                    .as(paper.path("kind").asString())
                                    .isTrue();
                        }));
        person.signsIn(INSPECTOR).opens(place + "/papers").sees("装卸工〔2026〕1号", "装卸复〔2026〕2号", "重新生成的内容与已出具的一致");
        look("papers");
        JsonNode recall = rest.get(INSPECTOR, papers).found().path("papers").get(kinds.indexOf("RECALL_RESULT"));
        String file = papers + "/" + recall.path("paper").asString() + "/pdf";
        String code = PrintedCode.on(rest.download(INSPECTOR, file, "application/pdf"))
                .orElseThrow();
        person.opens(code).sees("与记录一致", "罢免提议", "各项内容出自哪些事件");
        look("paper");
        assertThat(text(rest.download(INSPECTOR, "/api" + place + "/case-file.pdf", "application/pdf")))
                .contains("任期案卷", "装卸工〔2026〕1号", "装卸复〔2026〕2号", "罢免", "补选", "关于工会主席工作调动的请示")
                .doesNotContain("姓名未记载");
        rest.get(OPERATOR, "/api" + place + "/case-file.pdf").refused(403, "G-02", "NO_AUTHORITY");
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the case of the next election into the term, and its two papers back into the case. */
    private void theMeetingOfTheNextElectionIsAskedFor() {
        RestClient rest = new RestClient(application.baseUrl());
        rest.awaitSample(MEMBER);
        LaterElection later = new LaterElection(rest, MEMBER, SampleUnion.SERVING.id());
        later.onceAgreedToOnPaperIsNotAskedForHere(person.signsIn(MEMBER), place);
        CandidateWalk next = later.opened();
        person.signsIn(MEMBER).opens("/elections/" + next.election());
        look("reelection-case");
        person.presses("请示召开换届会议").chooses("会议形式", "会员大会").fills("文号", "装卸工〔2026〕2号");
        look("meeting-request");
        person.presses("报送").sees("PAPER_NUMBER");
        look("meeting-request-refused");
        person.fills("文号", "装卸工〔2026〕3号").presses("报送").sees("换届会议的请示已报送。", "召开换届会议的请示");
        assertThat(browser.driver().getPageSource()).doesNotContain(place + "/meeting-request/new");
        look("meeting-asked");
        person.signsIn(SIGNER).opens(place).presses("批复委员会的请示");
        person.sees("会议形式为会员大会");
        look("meeting-reply");
        person.fills("文号", "装卸复〔2026〕3号").chooses("批复意见", "同意").presses("批复").sees("已批复。", "换届会议的请示和批复");
        look("meeting-agreed");
        person.signsIn(MEMBER).opens("/elections/" + next.election()).sees("装卸工〔2026〕3号", "装卸复〔2026〕3号");
        assertThat(browser.driver().getPageSource()).doesNotContain("/terms/meeting-request");
        look("reelection-with-papers");
    }

    /** Who only reads is offered nothing. */
    private void inspect() {
        person.signsIn(INSPECTOR).opens(place + "?lang=en");
        assertThat(browser.driver().getPageSource()).doesNotContain(place + "/departures/new", place + "/recalls/new");
        look("english");
    }

    private void reply(String number) {
        person.signsIn(SIGNER).opens(place).presses("批复委员会的请示");
        person.fills("文号", number).chooses("批复意见", "同意").presses("批复").sees("已批复。");
    }

    private void votes(String due, String present, String inFavour) {
        person.fills("应到人数", due).fills("实到人数", present).fills("赞成票", inFavour);
        person.attaches("会议记录扫描件", scan);
    }

    private static void choosesSeat(String office) {
        browser.click("select[name=person] option[value$='|" + office + "']");
    }

    private static void look(String name) {
        browser.screenshots("term-" + name);
        assertThat(browser.accessibilityViolations()).as(name).isEmpty();
        browser.size(Browser.PHONE);
        assertThat(browser.accessibilityViolations()).as("%s on a phone", name).isEmpty();
        assertThat(browser.sidewaysOverflow())
                .as(() -> name + String.join("\n", browser.widerThanTheWindow()))
                .isZero();
        assertThat(browser.smallTouchTargets()).as(name).isEmpty();
        browser.backToSize();
    }
}
