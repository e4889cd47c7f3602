package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;
import static org.jianhui.workbench.walk.CandidateWalk.OPERATOR;
import static org.jianhui.workbench.walk.CandidateWalk.REVIEWER;
import static org.jianhui.workbench.walk.CandidateWalk.SIGNER;
import static org.jianhui.workbench.walk.MeetingWalk.OTHER_TELLER;
import static org.jianhui.workbench.walk.MeetingWalk.TELLER;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jianhui.workbench.testing.Browser;
import org.jianhui.workbench.testing.HostedApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/**
 * The whole founding on the plan's own dates, 16 June to 31 July 2022, on the pages, in a real browser: the preparatory group, the
 * superior's reviewer and signer, the tellers, among them a village's cadre, and the inspector, from the application to the bank
 * account. Only the members come by REST: their pages have a walk of their own.
 */
@Tag("endurance")
class FoundingBrowserWalkTest {

    @TempDir
    static Path home;

    @TempDir
    static Path papers;

    private static HostedApplication application;
    private static Browser browser;
    private static RestClient rest;
    private static Path scan;

    private final Person person = new Person(browser, Browser.DESK);
    private final FoundingWalk walk = new FoundingWalk(rest);
    private CandidateWalk election = new CandidateWalk(rest);
    private String place = "";

    @BeforeAll
    static void start() throws IOException {
        application = HostedApplication.in(home, "--jianhui.simulation.starts-at=2022-06-01T08:00:00+08:00");
        browser = Browser.at(application.baseUrl().getPort());
        application.start();
        rest = new RestClient(application.baseUrl());
        rest.awaitSample(GROUP, REVIEWER, SIGNER, INSPECTOR, OPERATOR, TELLER, OTHER_TELLER);
        new CandidateWalk(rest).clockTo(PlanDays.FIRST);
        scan = papers.resolve("扫描件.png");
        ImageIO.write(new BufferedImage(420, 594, BufferedImage.TYPE_INT_RGB), "png", scan.toFile());
    }

    @AfterAll
    static void end() {
        if (browser != null) {
            browser.close();
        }
        application.close();
    }

    @Test
    void a_union_is_founded_from_its_application_to_its_account() {
        file();
        returnIt();
        fileAnew();
        setUpTheGroup();
        askForTheMeeting();
        refuseAndApproveTheMeeting();
        election.goOnWith(walk.election());
        listTheCandidates();
        publishThem();
        meet();
        reportTheResult();
        register();
        openTheAccount();
        readThePapers();
        inspect();
        PlanDays.hold(rest, walk, election);
    }

    private void file() {
        person.signsIn(GROUP).opens("/foundings").sees("建会");
        look("list");
        person.presses("提出建会申请").chooses("工会", "太平坝乡农民工工会");
        person.fills("拟建工会名称", "太平坝乡农民工工会").fills("发起单位", "太平坝乡工会联合会筹建办");
        person.fills("建会依据", "委发〔2022〕47号，职工自愿").fills("预计会员人数", "0").fills("文号", "试建〔2022〕1号");
        look("application");
        person.presses("报送申请").sees("没有办理", "APPLICATION_INCOMPLETE");
        look("application-refused");
        person.fills("预计会员人数", "30").presses("报送申请").sees("建会申请已报送上级工会。");
        place = URI.create(String.valueOf(browser.driver().getCurrentUrl())).getPath();
        walk.goOnWith(place.substring(place.lastIndexOf('/') + 1));
        status("上级");
        look("application-under-review");
    }

    private void returnIt() {
        person.signsIn(SIGNER).opens("/").sees("批复");
        look("inbox-signer");
        reply("试建复〔2022〕1号", "退回修改", "请补充职工人数的依据");
        look("application-returned");
    }

    private void fileAnew() {
        person.signsIn(GROUP).opens("/");
        look("inbox-group");
        person.opens(place).presses("修改后重新申请").fills("文号", "试建〔2022〕2号").fills("预计会员人数", "32");
        look("amendment");
        person.presses("报送申请").sees("申请已重新报送。");
        person.signsIn(SIGNER);
        walk.clockToDay(1);
        reply("试建复〔2022〕2号", "同意", "");
    }

    private void reply(String number, String outcome, String reason) {
        person.opens(place)
                .presses("批复")
                .fills("文号", number)
                .chooses("批复意见", outcome)
                .fills("理由", reason);
        look("reply");
        person.presses("批复").sees("已批复。");
    }

    private void setUpTheGroup() {
        person.signsIn(GROUP).opens(place).presses("成立筹备组");
        person.fills("文号", "试建〔2022〕3号").fills("负责人姓名", "冉试筹").chooses("负责人资格", "其他");
        member(1, "秦试办", "拟任副主席", false);
        member(2, "谭试女", "拟任女职工委员会主任", true);
        person.fills("本阶段截止日", walk.stageEnd().toString()).fills("异议受理单位", "太平坝乡工会联合会办公室");
        person.fills("受理电话", "023-70605301").fills("受理地址", "太平坝乡政府二楼");
        look("group");
        person.presses("成立筹备组").sees("没有办理", "HEAD_NOT_QUALIFIED", "附1-1");
        look("group-refused");
        person.chooses("负责人资格", "拟任工会主席").presses("成立筹备组").sees("筹备组已成立", "冉试筹", "谭试女");
        look("meeting-request-due");
        person.presses("变更筹备组成员");
        look("group-change");
        person.opens(place).presses("放弃建会");
        look("abandonment");
    }

    private static void member(int number, String name, String category, boolean woman) {
        browser.fill(row(number, "姓名"), name);
        new Select(row(number, "拟任职务")).selectByVisibleText(category);
        if (woman) {
            row(number, "女性").click();
        }
    }

    private static WebElement row(int number, String label) {
        return browser.driver()
                .findElement(By.cssSelector("tbody tr:nth-child(" + number + ") [aria-label='" + label + "']"));
    }

    private void askForTheMeeting() {
        person.opens(place).presses("请示召开第一次全体会议");
        person.fills("文号", "试建筹〔2022〕1号").chooses("会议形式", "会员大会");
        look("meeting-request");
        person.presses("报送请示").sees("没有办理", "NO_UNION_GROUP");
        look("meeting-request-refused");
        walk.recruit();
        walk.clockToDay(8);
        person.presses("报送请示").sees("请示已报送上级工会。");
    }

    private void refuseAndApproveTheMeeting() {
        person.signsIn(SIGNER);
        reply("试建复〔2022〕3号", "不同意", "会员名册不全");
        look("meeting-refused");
        person.signsIn(GROUP).opens(place).presses("请示召开第一次全体会议");
        person.fills("文号", "试建筹〔2022〕2号").chooses("会议形式", "会员大会").presses("报送请示");
        walk.clockToDay(11);
        person.signsIn(SIGNER);
        reply("试建复〔2022〕4号", "同意", "");
        look("election-running");
    }

    /** Who is typed is chosen from those who joined; nobody else stands. */
    private void listTheCandidates() {
        walk.clockToDay(25);
        person.signsIn(GROUP).opens(electionPage()).presses("报送候选人名单").sees("名册上有表决权的会员 6 人");
        person.fills("请示文号", "试筹〔2022〕9号")
                .fillsRow(1, "工会委员会", "试入甲", "主席（主任）")
                .fillsRow(2, "工会委员会", "试入乙", "委员")
                .fillsRow(6, "工会经费审查委员会", "试入丙", "主席（主任）")
                .fillsRow(9, "女职工委员会", "冉试外", "主席（主任）");
        look("candidates");
        person.presses("报送名单").sees("CANDIDATE_NOT_A_MEMBER", "附3 会员权利", "不在会员名册上：冉试外");
        look("candidate-no-member");
        person.fillsRow(9, "女职工委员会", "试入丁", "主席（主任）").presses("报送名单").sees("试入丁", "待审查");
    }

    /** Sunday 24 July is the last day on which posting still allows the meeting in its stage. */
    private void publishThem() {
        var candidates = new CandidatePages(browser, person, scan, electionPage(), "试入甲", "试入乙", "试入丙", "试入丁");
        walk.clockToDay(36);
        candidates.review("是有表决权的会员", "岁");
        walk.clockToDay(38);
        candidates.postNotice(election.today().minusDays(3));
        candidates.anyoneReadsTheNotice();
        candidates.takeInAnObjection();
        assertThat(candidates.earliest()).isEqualTo(PlanDays.MEETING);
        candidates.fixTheMeetingOneDayTooEarly(PlanDays.MEETING);
        candidates.moveTheClock(PlanDays.MEETING);
        candidates.rule();
        candidates.fixTheMeeting(PlanDays.MEETING);
    }

    private void meet() {
        new MeetingPages(browser, new MeetingWalk(rest, election), scan).holds(electionPage());
    }

    private void reportTheResult() {
        person.signsIn(GROUP).opens(electionPage()).presses("报告选举结果").fills("报告文号", "试工〔2022〕1号");
        look("result-report");
        person.presses("报告选举结果").sees("选举结果已报告");
        walk.clockToDay(FoundingWalk.STAGE);
        person.signsIn(SIGNER).opens("/").sees("批复");
        person.opens(electionPage()).presses("批复选举结果").fills("批复文号", "试建复〔2022〕9号");
        person.chooses("批复意见", "同意选举结果");
        look("result-reply");
        person.presses("提交批复").sees("批复已提交。");
        walk.awaitPhase("FOLLOW_UP_DUE");
    }

    private String electionPage() {
        return "/elections/" + election.election();
    }

    private void register() {
        person.signsIn(GROUP).opens(place);
        look("follow-up-due");
        person.presses("登记公安登记").fills("登记编号", "公治登〔2022〕18号").fills("登记机关", "太平坝派出所");
        person.attaches("扫描件", scan);
        look("police");
        person.presses("登记").sees("公安登记已登记。");
        person.presses("登记印章").chooses("印章种类", "工会委员会章").fills("保管人姓名", "秦试办").attaches("印模扫描件", scan);
        look("seal");
        person.presses("登记").sees("印章已登记。");
        person.presses("登记法人资格证书").fills("统一社会信用代码", "81500230A12345674E").attaches("扫描件", scan);
        look("certificate");
        person.presses("登记").sees("没有办理", "USCC_INVALID", "扫描件.png");
        look("certificate-refused");
        person.fills("统一社会信用代码", FoundingWalk.CREDIT_CODE).presses("登记").sees("证书已登记。");
    }

    private void openTheAccount() {
        person.presses("登记银行账户").fills("开户银行", "太平坝农村商业银行").fills("账号", "6000123456780001");
        person.attaches("扫描件", scan);
        look("account");
        person.presses("登记").sees("账户已登记，工会成立。", "81500230A12345674F", "6000123456780001");
        status("工会已");
        look("founded");
        person.meetsNoBarrier("a founded union");
    }

    private void readThePapers() {
        person.presses("出具文书").sees("试建〔2022〕2号", "刻制工会印章的申请", "登记、印章、证书和账户登记表");
        person.presses("出具文书").sees("已出具");
        look("papers");
        person.meetsNoBarrier("the papers of a founding");
    }

    private void inspect() {
        person.signsIn(INSPECTOR).opens(place).sees("冉试筹").seesNot("现在可以办理");
        look("inspected");
    }

    private void status(String begin) {
        person.awaitsStatus(place, begin);
    }

    private void look(String name) {
        person.looksClosely("founding-" + name);
    }
}
