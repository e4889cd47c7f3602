package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;
import static org.jianhui.workbench.walk.CandidateWalk.OPERATOR;
import static org.jianhui.workbench.walk.CandidateWalk.REVIEWER;
import static org.jianhui.workbench.walk.CandidateWalk.SIGNER;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianhui.workbench.testing.Browser;

/** The candidates' procedure on its pages, from the lists under review to the meeting that may be held, each role as itself. */
final class CandidatePages {

    private static final Pattern EARLIEST = Pattern.compile("最早可于(\\d{4}-\\d{2}-\\d{2})召开");

    private final Browser browser;
    private final Person person;
    private final Path photo;
    private final String place;
    private final List<String> names;

    /**
     * @param place the case's page
     * @param names of the candidates, in the order of the lists; the first stand for the union's committee
     */
    CandidatePages(Browser browser, Person person, Path photo, String place, String... names) {
        this.browser = browser;
        this.person = person;
        this.photo = photo;
        this.place = place;
        this.names = List.of(names);
    }

    /**
     * Everyone is agreed to.
     *
     * @param known what is said of the candidates beside what was submitted
     */
    void review(String... known) {
        signIn(SIGNER).opens("/").sees("审查请示并批复");
        look("inbox-signer");
        person.opens(place).presses("审查批复").fills("批复文号", "试审复1号");
        person.sees("这是第一次报送的名单", "没有未裁定的异议");
        for (String each : known) {
            person.sees(each);
        }
        person.choosesInEveryRow("审查意见", "同意");
        look("reply");
        person.meetsNoBarrier("a review side by side");
        person.presses("提交批复").sees("批复已提交。");
        status("待张贴公示");
    }

    /** @param tooEarly a day before the reply, which is refused first */
    void postNotice(LocalDate tooEarly) {
        signIn(GROUP).opens(place).presses("登记张贴公示");
        String today = person.holds("张贴日期");
        person.fills("张贴日期", tooEarly.toString())
                .fills("张贴地点", "下坝村村务公开栏\n中坝村村务公开栏")
                .attaches("张贴照片", photo)
                .presses("登记张贴");
        person.sees("没有办理", "附1-3(4)", "NOTICE_BEFORE_APPROVAL", String.valueOf(photo.getFileName()));
        assertThat(person.holds("张贴地点")).contains("下坝村村务公开栏", "中坝村村务公开栏");
        look("notice-refused");
        person.meetsNoBarrier("a refused notice");
        person.fills("张贴日期", today).presses("登记张贴").sees("公示期开始计算");
        status("公示中");
        person.sees("照片1", "下坝村村务公开栏、中坝村村务公开栏");
        look("notice-running");
    }

    void anyoneReadsTheNotice() {
        browser.driver().manage().deleteAllCookies();
        person.opens("/notices").presses("太平坝乡农民工工会候选人公示");
        person.sees(names.get(0), names.get(names.size() - 1), "023-70605301").seesNot("退出", "异议人");
        look("public-notice");
    }

    void takeInAnObjection() {
        signIn(REVIEWER).opens(place).presses("登记异议");
        person.chooses("对哪位候选人", names.get(1) + "（工会委员会）").fills("反映内容", "反映情况").fills("反映人姓名", "匿名测");
        look("objection");
        person.presses("登记异议").sees("异议已登记", "匿名测", "反映情况");
        signIn(GROUP).opens(place).seesNot("匿名测", "反映情况").sees("1 件异议未决");
    }

    LocalDate earliest() {
        person.opens(place);
        Matcher said = EARLIEST.matcher(browser.text());
        assertThat(said.find()).isTrue();
        return LocalDate.parse(said.group(1));
    }

    void fixTheMeetingOneDayTooEarly(LocalDate earliest) {
        String tooEarly = earliest.minusDays(1).toString();
        person.presses("确定会议日期").fills("会议日期", tooEarly).presses("确定日期");
        person.sees("没有办理", "附1-3(4)", "NOTICE_TOO_SHORT");
        assertThat(person.holds("会议日期")).isEqualTo(tooEarly);
        look("meeting-refused");
    }

    void moveTheClock(LocalDate day) {
        signIn(OPERATOR).opens("/simulation/clock").fills("拨到", day + "T09:00");
        look("clock");
        person.presses("往前拨").sees(day + " 09:00");
    }

    void rule() {
        signIn(SIGNER);
        status("公示期满，待确定会议日期");
        person.presses("裁定异议").chooses("裁定", "不成立").fills("理由", "查无此事");
        look("ruling");
        person.presses("提交裁定").sees("异议已裁定。");
    }

    void fixTheMeeting(LocalDate day) {
        signIn(GROUP).opens(place).presses("确定会议日期").fills("会议日期", day.toString());
        look("meeting");
        person.presses("确定日期").sees("会议日期已确定。");
        status("会议可于" + day + "召开");
        person.sees("会议可以召开");
        look("meeting-cleared");
        person.meetsNoBarrier("a cleared meeting");
    }

    void inspect() {
        signIn(INSPECTOR).opens(place).presses("事件记录");
        person.sees("election.opened", "election.notice-posted", "附1-3(4)").seesNot(names.get(0), "匿名测");
        look("events");
        person.presses("下一页").sees("election.meeting-cleared", "附1-3(2)");
        String csv = browser.fetched(place + "/events.csv");
        List<String> lines = csv.lines().toList();
        assertThat(lines.get(0)).contains("记录时间", "条款", "哈希");
        assertThat(csv)
                .contains("election.notice-posted", "election.meeting-cleared")
                .doesNotContain(names.get(0), "匿名测");
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
}
