package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;
import static org.jianhui.workbench.walk.CandidateWalk.OPERATOR;
import static org.jianhui.workbench.walk.CandidateWalk.REVIEWER;
import static org.jianhui.workbench.walk.CandidateWalk.SIGNER;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jianhui.workbench.testing.ApplicationProcess;
import org.jianhui.workbench.testing.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Dimension;

/**
 * The candidates' procedure through the pages alone, each role signed in as itself, on a desk and on a phone: from opening the
 * case to 会议可以召开. Nothing is known but what the pages show.
 */
class BrowserWalkTest {

    private static final Pattern EARLIEST = Pattern.compile("最早可于(\\d{4}-\\d{2}-\\d{2})召开");

    @TempDir
    static Path home;

    @TempDir
    static Path papers;

    private static ApplicationProcess application;
    private static Browser browser;
    private static Path photo;
    private static Path scan;

    private Person person;
    private String place = "";

    @BeforeAll
    static void start() throws IOException {
        application = ApplicationProcess.withSample(home);
        browser = Browser.at(application.baseUrl().getPort());
        application.start();
        RestClient anyone = new RestClient(application.baseUrl());
        await().atMost(Duration.ofSeconds(120))
                .until(() ->
                        anyone.get(null, "/actuator/info").body().toString().contains("\"complete\":true"));
        photo = picture("公示栏照片.png", 640, 480);
        scan = picture("申请扫描件.png", 420, 594);
    }

    @AfterAll
    static void end() throws IOException {
        Files.writeString(Path.of("target", "browser-walk.log"), application.log());
        if (browser != null) {
            browser.close();
        }
        application.close();
    }

    static Stream<Dimension> widths() {
        return Stream.of(Browser.DESK, Browser.PHONE);
    }

    @ParameterizedTest
    @MethodSource("widths")
    void a_case_goes_from_its_papers_to_the_meeting_that_may_be_held(Dimension width) {
        person = new Person(browser, width);
        open();
        recordPapers();
        submitLists();
        review();
        postNotice();
        anyoneReadsTheNotice();
        takeInAnObjection();
        LocalDate earliest = earliest();
        fixTheMeetingOneDayTooEarly(earliest);
        moveTheClock(earliest);
        rule();
        fixTheMeeting(earliest);
        inspect();
        abandon();
    }

    private void open() {
        signIn(GROUP).opens("/elections").presses("立案");
        person.chooses("工会", "太平坝乡农民工工会")
                .fills("异议受理单位", "太平坝乡工会联合会办公室")
                .fills("受理电话", "023-70605301")
                .fills("受理地址", "太平坝乡政府二楼");
        look("open");
        person.presses("立案").sees("已立案。");
        place = path();
        status("待录入此前的文书");
        look("papers-due");
    }

    private void recordPapers() {
        paper("建会申请", "试筹〔2026〕1号");
        replyPaper("建会批复", "试复〔2026〕1号");
        person.presses("录入此前文书")
                .chooses("文书种类", "成立建会筹备组的通知")
                .fills("文号", " ")
                .fills("筹备组负责人姓名", "冉试一")
                .chooses("负责人资格", "拟任工会主席")
                .attaches("扫描件", scan);
        look("paper");
        person.presses("登记文书").sees("有 1 处要改", "文号：", "申请扫描件.png");
        assertThat(person.holds("筹备组负责人姓名")).isEqualTo("冉试一");
        look("paper-to-correct");
        person.meetsNoBarrier("a paper to correct");
        person.fills("文号", "试筹〔2026〕2号").presses("登记文书").sees("文书已登记。");
        paper("召开第一次全体会议的请示", "试筹〔2026〕3号");
        replyPaper("召开第一次全体会议的批复", "试复〔2026〕2号");
        status("待报送候选人建议名单");
    }

    private void paper(String kind, String number) {
        person.presses("录入此前文书").chooses("文书种类", kind).fills("文号", number).attaches("扫描件", scan);
        person.presses("登记文书").sees("文书已登记。");
    }

    private void replyPaper(String kind, String number) {
        person.presses("录入此前文书").chooses("文书种类", kind).fills("文号", number);
        person.chooses("批复结果", "同意").attaches("扫描件", scan);
        person.presses("登记文书").sees("文书已登记。");
    }

    private void submitLists() {
        person.presses("报送候选人名单").fills("请示文号", "试筹〔2026〕4号");
        person.fillsRow(1, "工会委员会", "冉试一", "主席（主任）").presses("报送名单");
        person.sees("没有办理", "附1-3(3)", "CANDIDATE_LIST_INCOMPLETE");
        assertThat(person.holds("请示文号")).isEqualTo("试筹〔2026〕4号");
        look("lists-refused");
        person.fillsRow(2, "工会委员会", "向试二", "委员")
                .fillsRow(3, "工会经费审查委员会", "谭试三", "主席（主任）")
                .fillsRow(4, "女职工委员会", "杨试四", "主席（主任）");
        look("lists");
        person.presses("报送名单").sees("名单已报送");
        status("上级工会正在审查");
        person.sees("冉试一", "杨试四", "待审查");
        look("under-review");
    }

    private void review() {
        signIn(SIGNER).opens("/").sees("审查请示并批复");
        look("inbox-signer");
        person.opens(place).presses("审查批复").fills("批复文号", "试复〔2026〕3号");
        person.choosesInEveryRow("审查意见", "同意");
        look("reply");
        person.presses("提交批复").sees("批复已提交。");
        status("待张贴公示");
    }

    private void postNotice() {
        signIn(GROUP).opens(place).presses("登记张贴公示");
        String today = person.holds("张贴日期");
        person.fills("张贴日期", LocalDate.parse(today).minusDays(1).toString())
                .fills("张贴地点", "下坝村村务公开栏\n中坝村村务公开栏")
                .attaches("张贴照片", photo)
                .presses("登记张贴");
        person.sees("没有办理", "附1-3(4)", "NOTICE_BEFORE_APPROVAL", "公示栏照片.png");
        assertThat(person.holds("张贴地点")).contains("下坝村村务公开栏", "中坝村村务公开栏");
        look("notice-refused");
        person.meetsNoBarrier("a refused notice");
        person.fills("张贴日期", today).presses("登记张贴").sees("公示期开始计算");
        status("公示中");
        person.sees("照片1", "下坝村村务公开栏、中坝村村务公开栏");
        look("notice-running");
    }

    private void anyoneReadsTheNotice() {
        browser.driver().manage().deleteAllCookies();
        person.opens("/notices").presses("太平坝乡农民工工会候选人公示");
        person.sees("冉试一", "杨试四", "023-70605301").seesNot("退出", "异议人");
        look("public-notice");
    }

    private void takeInAnObjection() {
        signIn(REVIEWER).opens(place).presses("登记异议");
        person.chooses("对哪位候选人", "向试二（工会委员会）").fills("反映内容", "反映情况").fills("反映人姓名", "匿名测");
        look("objection");
        person.presses("登记异议").sees("异议已登记", "匿名测", "反映情况");
        signIn(GROUP).opens(place).seesNot("匿名测", "反映情况").sees("1 件异议未决");
    }

    private LocalDate earliest() {
        person.opens(place);
        Matcher said = EARLIEST.matcher(browser.text());
        assertThat(said.find()).isTrue();
        return LocalDate.parse(said.group(1));
    }

    private void fixTheMeetingOneDayTooEarly(LocalDate earliest) {
        String tooEarly = earliest.minusDays(1).toString();
        person.presses("确定会议日期").fills("会议日期", tooEarly).presses("确定日期");
        person.sees("没有办理", "附1-3(4)", "NOTICE_TOO_SHORT");
        assertThat(person.holds("会议日期")).isEqualTo(tooEarly);
        look("meeting-refused");
    }

    private void moveTheClock(LocalDate day) {
        signIn(OPERATOR).opens("/simulation/clock").fills("拨到", day + "T09:00");
        look("clock");
        person.presses("往前拨").sees(day + " 09:00");
    }

    private void rule() {
        signIn(SIGNER);
        status("公示期满，待确定会议日期");
        person.presses("裁定异议").chooses("裁定", "不成立").fills("理由", "查无此事");
        look("ruling");
        person.presses("提交裁定").sees("异议已裁定。");
    }

    private void fixTheMeeting(LocalDate day) {
        signIn(GROUP).opens(place).presses("确定会议日期").fills("会议日期", day.toString());
        look("meeting");
        person.presses("确定日期").sees("会议日期已确定。");
        status("会议可于" + day + "召开");
        person.sees("会议可以召开");
        look("meeting-cleared");
        person.meetsNoBarrier("a cleared meeting");
    }

    private void inspect() {
        signIn(INSPECTOR).opens(place).presses("事件记录");
        person.sees("election.opened", "election.notice-posted", "附1-3(4)").seesNot("冉试一", "匿名测");
        look("events");
        person.presses("下一页").sees("election.meeting-cleared", "附1-3(2)");
        String csv = browser.fetched(place + "/events.csv");
        List<String> lines = csv.lines().toList();
        assertThat(lines.get(0)).contains("记录时间", "条款", "哈希");
        assertThat(csv)
                .contains("election.notice-posted", "election.meeting-cleared")
                .doesNotContain("冉试一", "匿名测");
    }

    private void abandon() {
        signIn(GROUP).opens(place).presses("放弃本次建会").fills("原因", "演示结束");
        person.presses("终止案卷").sees("案卷已终止");
    }

    private Person signIn(String login) {
        return person.signsIn(login);
    }

    private void status(String begin) {
        person.awaitsStatus(place, begin);
    }

    private void look(String name) {
        person.looksClosely(name);
    }

    private static String path() {
        return java.net
                .URI
                .create(String.valueOf(browser.driver().getCurrentUrl()))
                .getPath();
    }

    private static Path picture(String name, int width, int height) throws IOException {
        Path file = papers.resolve(name);
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        assertThat(Files.size(file)).isPositive();
        return file;
    }
}
