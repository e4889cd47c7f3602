package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;
import static org.jianhui.workbench.walk.CandidateWalk.REVIEWER;
import static org.jianhui.workbench.walk.MeetingWalk.OTHER_TELLER;
import static org.jianhui.workbench.walk.MeetingWalk.TELLER;

import java.nio.file.Path;
import java.util.List;
import org.jianhui.workbench.testing.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/**
 * The meeting of six members on its pages: the group at its desk, the tellers on their phones, the inspector afterwards. Four
 * candidates stand, two of them for the one seat of the union's committee.
 */
final class MeetingPages {

    private final Browser browser;
    private final MeetingWalk meeting;
    private final Path scan;

    MeetingPages(Browser browser, MeetingWalk meeting, Path scan) {
        this.browser = browser;
        this.meeting = meeting;
        this.scan = scan;
    }

    /** From the cleared case's page to the closed meeting. */
    void holds(String place) {
        browser.signIn(GROUP, RestClient.PASSWORD).open(place);
        browser.press("召集全体会议");
        choose("form", "CONGRESS");
        browser.press("召集会议").awaitText("CONGRESS_NOT_ALLOWED");
        look("convene-refused");
        choose("form", "FULL_MEETING");
        browser.press("召集会议").awaitText("会议已召集");
        meeting.found(browser.driver().getCurrentUrl().replaceAll(".*/assemblies/([^?]+).*", "$1"));
        prepare();
        day();
        vote();
        close();
        isClosed(place);
    }

    private void prepare() {
        look("convened");
        browser.press("通知参会人员")
                .fill("place", "乡政府会议室")
                .fill("agenda", "选举三个委员会")
                .fill("channels", "微信群、广播");
        look("notification");
        browser.press("登记通知").awaitText("通知已登记");
        browser.press("通过选举办法");
        browser.fill("version", "选举办法").fill("committee", "1").fill("fundAudit", "1");
        browser.fill("women", "1");
        rulesAdopted();
        browser.press("推选监票人、计票人");
        browser.click("input[name=scrutineers]").fill("tellers", TELLER);
        browser.press("登记").awaitText("TELLERS_MISSING");
        assertThat(browser.find("[name=tellers]").getDomProperty("value")).isEqualTo(TELLER);
        look("counters-refused");
        browser.fill("tellers", TELLER + " " + OTHER_TELLER).press("登记");
        browser.awaitText("监票人、计票人已登记");
        meeting.awaitPhase("ROLL_DUE");
    }

    /** The number of women on record is filled in, and fewer are not taken. */
    private void rulesAdopted() {
        int women = Integer.parseInt(browser.find("[name=womenMembers]").getDomProperty("value"));
        browser.fill("womenMembers", String.valueOf(women - 1));
        hand();
        browser.press("登记选举办法").awaitText("FEWER_WOMEN_THAN_ON_RECORD");
        look("rules-refused");
        browser.fill("womenMembers", String.valueOf(women));
        look("rules");
        hand();
        browser.press("登记选举办法").awaitText("选举办法已登记");
    }

    private void day() {
        browser.press("锁定名册");
        look("roll-step");
        browser.press("现在锁定").awaitText("名册已锁定");
        browser.press("选举人名册").awaitText("名册校验值");
        look("roll");
        browser.open("/assemblies/" + meeting.assembly()).press("签到");
        List<WebElement> boxes = browser.driver().findElements(By.name("persons"));
        boxes.subList(0, 5).forEach(WebElement::click);
        assertThat(browser.textOf("[data-ticked]")).isEqualTo("5");
        look("sign-in");
        browser.press("登记签到").awaitText("已签到 5 人，应到 6 人");
        browser.open("/assemblies/" + meeting.assembly()).press("确认到会人数");
        look("quorum");
        browser.press("确认").awaitText("达到法定人数");
        look("voting");
    }

    private void vote() {
        browser.press("开启投票");
        look("ballot-form");
        browser.press("开启投票").awaitText("还没有登记发票");
        browser.press("登记发票").fill("issued", "6");
        browser.press("登记发票").awaitText("MORE_ISSUED_THAN_PRESENT");
        browser.fill("issued", "5").press("登记发票");
        browser.awaitText("等两名计票人录入");
        String ballot = browser.driver().getCurrentUrl().replaceAll(".*/ballots/([^?]+).*", "$1");
        keys(OTHER_TELLER, 5, 0, "4", "1");
        browser.awaitText("您已录入本次清点");
        look("counts-keyed");
        browser.signIn(GROUP, RestClient.PASSWORD).open("/assemblies/" + meeting.assembly() + "/ballots/" + ballot);
        browser.awaitText("任何人都看不到数字");
        assertThat(browser.text()).doesNotContain("有效票").doesNotContain("算式");
        look("ballot-one-keyed");
        browser.open("/assemblies/" + meeting.assembly() + "/events");
        while (!browser.text().contains("ballot.count-keyed")) {
            WebElement page = browser.find("html");
            browser.press("下一页").awaitGone(page);
        }
        look("events-one-keyed");
        keys(TELLER, 5, 0, "3", "1");
        browser.awaitText("不一致，重新清点");
        browser.open("/counts/" + ballot + "/new");
        look("count-again");
        keys(TELLER, 5, 0, "4", "1");
        keys(OTHER_TELLER, 5, 0, "4", "1");
        meeting.awaitState(ballot, "DECIDED");
        theTellersSheet();
        browser.signIn(GROUP, RestClient.PASSWORD).open("/assemblies/" + meeting.assembly() + "/ballots/" + ballot);
        assertThat(browser.text()).contains("2 × 4 > 1 × 6", "当选", "收回 5 = 有效 5 + 无效 0", "附1-3(5)");
        look("ballot-decided");
        sheet();
    }

    /** By who may read nothing of the meeting, on the page of the counts. */
    private void theTellersSheet() {
        browser.signIn(OTHER_TELLER, RestClient.PASSWORD).open("/counts").awaitText("签字的计票单");
        look("teller-counted");
        browser.press("存入计票单").awaitText("返回我的计票");
        look("teller-count-sheet");
        browser.find("input[name=sheets]").sendKeys(scan.toString());
        browser.press("存入计票单").awaitText("计票单已存档").awaitText("已存入 1 份");
    }

    /** The signed sheet, photographed; a second page later keeps the first. */
    private void sheet() {
        browser.press("存入计票单");
        assertThat(browser.find("input[name=sheets]").getDomAttribute("accept"))
                .contains("image/jpeg", "application/pdf");
        browser.press("存入计票单").awaitText("存入签字的计票单");
        look("count-sheet");
        browser.awaitText("1 份").find("input[name=sheets]").sendKeys(scan.toString());
        browser.press("存入计票单").awaitText("计票单 2");
        look("ballot-with-sheets");
    }

    /** A teller counts on a phone, in the order of the paper; who is not in favour abstained. */
    private void keys(String teller, int collected, int spoilt, String... inFavour) {
        browser.signIn(teller, RestClient.PASSWORD).size(Browser.PHONE).open("/");
        browser.click("a[href='/counts']");
        browser.press("录入我的清点");
        browser.fill("collected", "" + collected).fill("valid", "" + (collected - spoilt));
        browser.fill("spoilt", "" + spoilt);
        for (int i = 0; i < inFavour.length; i++) {
            browser.fill("lines[" + i + "].inFavour", inFavour[i]);
            browser.fill("lines[" + i + "].abstained", "" + (collected - spoilt - Integer.parseInt(inFavour[i])));
        }
        assertThat(browser.sidewaysOverflow()).isZero();
        assertThat(browser.smallTouchTargets()).isEmpty();
        assertThat(browser.find("td.num[data-label]").getCssValue("text-align")).isEqualTo("start");
        look("count-form");
        browser.press("提交我的清点").awaitText("我要清点的选票");
        browser.size(Browser.DESK);
    }

    private void close() {
        aDecidedRoundIsFoundVoid(meeting.elects("FUND_AUDIT_COMMITTEE", meeting.candidate(2), 5));
        meeting.elects("FUND_AUDIT_COMMITTEE", meeting.candidate(2), 5);
        meeting.elects("WOMEN_COMMITTEE", meeting.candidate(3), 5);
        meeting.awaitPhase("OFFICERS_DUE");
        browser.signIn(GROUP, RestClient.PASSWORD)
                .open("/assemblies/" + meeting.assembly())
                .press("选举主席、主任");
        String[] offices = {meeting.candidate(0), null, null, meeting.candidate(2), meeting.candidate(3)};
        for (int i = 0; i < offices.length; i++) {
            if (offices[i] != null) {
                browser.click("select[name='rows[" + i + "].person'] option[value='" + offices[i] + "']");
                browser.fill("rows[" + i + "].votes", "1");
            }
        }
        look("officers");
        hand();
        browser.press("登记").awaitText("主席、主任选举已登记");
        browser.press("宣布结果、闭会");
        look("conclusion");
        browser.press("宣布结果、闭会").awaitText("会议已闭会");
    }

    /** Whoever was elected by it is named before it is taken back, and the superior agrees to the repetition. */
    private void aDecidedRoundIsFoundVoid(String ballot) {
        meeting.awaitState(ballot, "DECIDED");
        String page = "/assemblies/" + meeting.assembly() + "/ballots/" + ballot;
        browser.signIn(GROUP, RestClient.PASSWORD).open(page).press("本轮作废");
        assertThat(browser.text()).contains("本轮当选的", "不再当选");
        look("annulment");
        browser.fill("reason", "选票多印了一张").press("本轮作废").awaitText("本轮已作废");
        browser.open(page).awaitText("收回的结果");
        assertThat(browser.text()).contains("以下结果不算数", "选票多印了一张");
        look("round-taken-back");
        browser.signIn(REVIEWER, RestClient.PASSWORD).open(page).press("同意重新投票");
        look("repetition");
        browser.fill("reason", "同意重新投票").press("同意").awaitText("已同意重新投票");
    }

    private void isClosed(String place) {
        browser.await("//*[@data-ready='yes']");
        look("concluded");
        browser.signIn(INSPECTOR, RestClient.PASSWORD).open("/assemblies/" + meeting.assembly() + "?lang=en");
        look("concluded-english");
        browser.signIn(GROUP, RestClient.PASSWORD).open(place).await("//*[@data-ready='yes']");
        assertThat(browser.text()).contains("查看会议", "闭会", "报告选举结果");
        look("case-with-result");
    }

    private void look(String name) {
        assertThat(browser.text()).as(name).doesNotContain("??");
        browser.screenshots("meeting-" + name);
        assertThat(browser.accessibilityViolations()).as(name).isEmpty();
        browser.size(Browser.PHONE);
        assertThat(browser.accessibilityViolations()).as("%s on a phone", name).isEmpty();
        assertThat(browser.sidewaysOverflow())
                .as(() -> name + String.join("\n", browser.widerThanTheWindow()))
                .isZero();
        assertThat(browser.smallTouchTargets()).as(name).isEmpty();
        browser.size(Browser.DESK);
    }

    private void choose(String name, String value) {
        browser.click("select[name=" + name + "] option[value='" + value + "']");
    }

    private void hand() {
        browser.find("input[name=scan]").sendKeys(scan.toString());
    }
}
