package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.OPERATOR;
import static org.jianhui.workbench.walk.CandidateWalk.REVIEWER;
import static org.jianhui.workbench.walk.CandidateWalk.SIGNER;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jianhui.workbench.testing.Browser;
import org.jianhui.workbench.testing.HostedApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.StaleElementReferenceException;

/**
 * What can go otherwise between the lists and the meeting, through the pages: agreed to in part and on paper, torn down,
 * changed, objected to, given up; each role signed in as itself.
 */
@Tag("soak") // in every run the same is done by REST (RestSecondLegTest), and each of its forms is opened
// (EveryFormTest)
class BrowserSecondLegTest {

    @TempDir
    static Path home;

    @TempDir
    static Path papers;

    private static HostedApplication application;
    private static Browser browser;
    private static RestClient rest;
    private static Path photo;

    private CandidateWalk walk;
    private Person person;
    private String place = "";

    @BeforeAll
    static void start() throws IOException {
        application = HostedApplication.withSample(home);
        browser = Browser.at(application.baseUrl().getPort());
        application.start();
        rest = new RestClient(application.baseUrl());
        rest.awaitSample(GROUP, REVIEWER, SIGNER, OPERATOR);
        photo = papers.resolve("公示栏照片.png");
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", photo.toFile());
    }

    @AfterAll
    static void end() throws IOException {
        Files.writeString(Path.of("target", "browser-second-leg.log"), application.log());
        if (browser != null) {
            browser.close();
        }
        application.close();
    }

    @Test
    void what_goes_otherwise_is_done_on_a_phone() {
        goOtherwise(Browser.PHONE);
    }

    @Test
    void what_goes_otherwise_is_done_at_a_desk() {
        goOtherwise(Browser.DESK);
    }

    private void goOtherwise(Dimension width) {
        listsGoUp();
        person = new Person(browser, width);
        theReplyIsEnteredFromPaperAndInPart();
        post();
        theNoticeIsTornDown();
        post();
        person.sees("重新张贴原因", "被撕除");
        oneWithdraws();
        oneIsAdded();
        post();
        anObjectionIsUpheld();
        theCaseIsGivenUp();
        itsPastIsLookedThrough();
    }

    private void listsGoUp() {
        walk = new CandidateWalk(rest);
        walk.open();
        walk.recordPapers();
        walk.submit(UUID.randomUUID().toString(), "冉试一", "向试二", "谭试三", "杨试四", "田试五")
                .created();
        walk.awaitPhase("UNDER_REVIEW");
        place = "/elections/" + walk.election();
    }

    private void theReplyIsEnteredFromPaperAndInPart() {
        person.signsIn(REVIEWER).opens(place).presses("审查批复").fills("批复文号", "试复〔2026〕3号");
        person.sees("还没有会员名册").seesNot("新增");
        person.choosesInEveryRow("审查意见", "同意").choosesInRow(2, "审查意见", "不同意");
        person.presses("提交批复").sees("没有办理", "NO_AUTHORITY");
        assertThat(person.holds("批复文号")).isEqualTo("试复〔2026〕3号");
        look("second-reply-not-signed");
        person.attaches("纸质批复扫描件", photo).presses("提交批复");
        person.sees("没有办理", "附1-3(4)", "REASON_MISSING", "公示栏照片.png");
        look("second-reply-refused");
        person.meetsNoBarrier("a refused reply");
        person.fillsInRow(2, "理由", "与实际不符").presses("提交批复").sees("批复已提交。");
        person.awaitsStatus(place, "待张贴公示").sees("审查不同意", "与实际不符", "据纸质件登记");
        look("second-in-part");
        person.meetsNoBarrier("a list approved in part");
    }

    private void post() {
        person.signsIn(GROUP).awaitsStatus(place, "").presses("登记张贴公示");
        person.fills("张贴地点", "下坝村村务公开栏").attaches("张贴照片", photo).presses("登记张贴");
        person.sees("公示期开始计算").awaitsStatus(place, "公示中");
    }

    private void theNoticeIsTornDown() {
        person.presses("登记公示中断").chooses("原因", "其他原因").presses("登记中断");
        person.sees("没有办理", "REASON_MISSING");
        look("second-interruption-refused");
        person.meetsNoBarrier("a refused interruption");
        person.chooses("原因", "被撕除").fills("说明", "大风刮落").presses("登记中断");
        person.sees("中断已登记").awaitsStatus(place, "公示已于").sees("被撕除：大风刮落", "重新张贴");
        look("second-torn-down");
    }

    private void oneWithdraws() {
        person.presses("变更名单").chooses("变更原因", "本人退出").fills("说明", "本人书面提出");
        person.presses("变更名单").sees("没有办理", "LIST_CHANGE_EMPTY");
        assertThat(person.holds("说明")).isEqualTo("本人书面提出");
        look("second-change-refused");
        person.meetsNoBarrier("a refused change");
        person.ticks("田试五").fills("减去的理由", "外出务工").presses("变更名单").sees("名单已变更");
        person.awaitsStatus(place, "公示已于").sees("名单变更", "已撤回", "外出务工");
    }

    private void oneIsAdded() {
        person.presses("变更名单").chooses("变更原因", "上级未同意").fillsRow(1, "工会委员会", "秦试六", "委员");
        person.fills("请示文号", "试筹〔2026〕5号");
        look("second-change");
        person.presses("变更名单").sees("名单已变更").awaitsStatus(place, "上级工会正在审查");
        person.signsIn(SIGNER).opens(place).presses("审查批复").fills("批复文号", "试复〔2026〕4号");
        person.sees("秦试六", "新增", "从名单撤下").seesNot("这是第一次报送的名单");
        look("second-review");
        person.choosesInEveryRow("审查意见", "同意").presses("提交批复").sees("批复已提交。");
    }

    private void anObjectionIsUpheld() {
        person.signsIn(REVIEWER).opens(place).presses("登记异议");
        person.chooses("对哪位候选人", "秦试六（工会委员会）").fills("反映内容", "不是会员").presses("登记异议");
        person.sees("异议已登记");
        person.signsIn(SIGNER).awaitsStatus(place, "公示中").presses("裁定异议").chooses("裁定", "成立");
        person.fills("理由", "经查属实").presses("提交裁定").sees("异议已裁定。");
        person.awaitsStatus(place, "公示中").sees("异议成立，取消资格", "经查属实");
        look("second-objection-upheld");
        person.meetsNoBarrier("an upheld objection");
    }

    private void theCaseIsGivenUp() {
        person.signsIn(GROUP).opens(place).presses("放弃本次建会").fills("原因", " ").presses("终止案卷");
        person.sees("有 1 处要改");
        person.fills("原因", "会员外流").presses("终止案卷").sees("案卷已终止").awaitsStatus(place, "案卷已终止");
        look("second-given-up");
    }

    /** By links that need no script, and by the slider, which shows each moment without leaving the page. */
    private void itsPastIsLookedThrough() {
        person.opens(place).presses("上一步").sees("不能办理", "异议裁定：成立", SIGNER);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> browser.find("[data-diagram]").getDomAttribute("data-ready"), "yes"::equals);
        assertThat(browser.find("[data-diagram] [data-element-id=hold_notice]").getDomAttribute("class"))
                .as("the notice hangs again, so it is not done")
                .contains("step-current")
                .doesNotContain("step-done");
        look("second-one-step-back");
        browser.driver()
                .executeScript("var slider = document.querySelector('[data-moments] input[type=range]');"
                        + "slider.value = '0'; slider.dispatchEvent(new Event('input'));");
        await().atMost(Duration.ofSeconds(30))
                .ignoreException(StaleElementReferenceException.class)
                .until(() -> String.valueOf(browser.textOf(".moment-steps")), said -> said.startsWith("第 1 步"));
        assertThat(browser.find("[data-moment-shown] [data-diagram]").getDomAttribute("data-current"))
                .isEqualTo("record_papers");
        assertThat(browser.find("#moment").getDomProperty("selectedIndex")).isEqualTo("0");
        look("second-first-moment");
        person.meetsNoBarrier("the past of a case");
        whatHasComeSinceIsTold();
    }

    /** From an entry of the timeline: what was known when it was decided, and what has changed since. */
    private void whatHasComeSinceIsTold() {
        person.opens(place).presses("办理前所知").sees("不能办理");
        person.opens(place).presses("此后的变化").sees("办理之前", "此后办理的", "有变", "新增");
        person.looksClosely("second-changes");
        person.meetsNoBarrier("what has changed in a case");
        person.presses("看当时的案卷").sees("不能办理");
    }

    private void look(String name) {
        person.looksClosely(name);
    }
}
