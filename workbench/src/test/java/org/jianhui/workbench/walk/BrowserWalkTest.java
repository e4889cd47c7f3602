package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.jianhui.workbench.testing.Browser;
import org.jianhui.workbench.testing.HostedApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Dimension;

/**
 * The candidates' procedure through the pages alone, each role signed in as itself, on a desk and on a phone: from opening the
 * case to 会议可以召开. Nothing is known but what the pages show.
 */
@Tag("endurance")
class BrowserWalkTest {

    @TempDir
    static Path home;

    @TempDir
    static Path papers;

    private static HostedApplication application;
    private static Browser browser;
    private static Path photo;
    private static Path scan;

    private Person person;
    private String place = "";

    @BeforeAll
    static void start() throws IOException {
        application = HostedApplication.withSample(home);
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

    @Test
    void a_case_goes_from_its_papers_to_the_meeting_that_may_be_held_on_a_phone() {
        walk(Browser.PHONE);
    }

    /** Most of it is walked at a desk in every run, as a part of the founding (FoundingBrowserWalkTest). */
    @Tag("soak")
    @Test
    void and_at_a_desk() {
        walk(Browser.DESK);
    }

    private void walk(Dimension width) {
        person = new Person(browser, width);
        open();
        recordPapers();
        submitLists();
        CandidatePages candidates = new CandidatePages(browser, person, photo, place, "冉试一", "向试二", "谭试三", "杨试四");
        candidates.review();
        candidates.postNotice(today().minusDays(1));
        candidates.anyoneReadsTheNotice();
        candidates.takeInAnObjection();
        LocalDate earliest = candidates.earliest();
        candidates.fixTheMeetingOneDayTooEarly(earliest);
        candidates.moveTheClock(earliest);
        candidates.rule();
        candidates.fixTheMeeting(earliest);
        candidates.inspect();
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
        paper("召开全体会议的请示", "试筹〔2026〕3号");
        replyPaper("召开全体会议的批复", "试复〔2026〕2号");
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

    private void abandon() {
        signIn(GROUP).opens(place).presses("放弃本次建会").fills("原因", "演示结束");
        person.presses("终止案卷").sees("案卷已终止");
    }

    private static LocalDate today() {
        return new CandidateWalk(new RestClient(application.baseUrl())).today();
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
