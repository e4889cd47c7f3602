package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jianhui.workbench.testing.Browser;
import org.openqa.selenium.By;

/** A congress on its pages: the acts that prepare it, and every form besides opens, reads well and fits a phone while it is due. */
final class CongressForms implements AutoCloseable {

    private final Browser browser;
    private String reader = "";

    CongressForms(URI application) {
        browser = Browser.at(application.getPort());
    }

    /** @param steps paths below the meeting's page; of the delegates, of which group they are */
    void open(String login, MeetingWalk congress, String... steps) {
        if (!login.equals(reader)) {
            browser.signIn(login, RestClient.PASSWORD);
            reader = login;
        }
        for (String step : steps) {
            String form = step.contains("?") ? step.replace("?", "/new?") : step + "/new";
            browser.open(congress.path().replace("/api", "") + "/" + form);
            browser.screenshots("congress-" + step.replaceAll(".*/|\\?.*", ""));
            assertThat(browser.driver().getPageSource())
                    .as(step)
                    .contains("<form")
                    .doesNotContain("??");
            assertThat(browser.find("main form.panel").isDisplayed()).as(step).isTrue();
            assertThat(browser.accessibilityViolations()).as(step).isEmpty();
            browser.size(Browser.PHONE);
            assertThat(browser.accessibilityViolations())
                    .as("%s on a phone", step)
                    .isEmpty();
            assertThat(browser.sidewaysOverflow())
                    .as(() -> step + String.join("\n", browser.widerThanTheWindow()))
                    .isZero();
            assertThat(browser.smallTouchTargets()).as(step).isEmpty();
            browser.size(Browser.DESK);
        }
    }

    /** The group allots the delegates on the page. */
    void allots(MeetingWalk congress, int delegates) {
        on(congress, "delegate-allotment/new").fill("delegates", "" + delegates);
        send("代表名额已分配。");
    }

    /** A group's members tick whom it elected; the whole group is ticked first, which would be too many, and then nobody. */
    void elects(MeetingWalk congress, String group, int members, List<String> delegates, int present, Path minutes) {
        on(congress, "delegates/new?group=" + group).press("全选本组");
        assertThat(browser.textOf("[data-ticked]")).isEqualTo("" + members);
        browser.press("本组全不选");
        tick("delegates", delegates);
        assertThat(browser.find("[data-ticked-line]").getText()).contains("已勾选", "，应选 " + delegates.size());
        browser.fill("present", "" + present).find("input[name=scan]").sendKeys(minutes.toString());
        look("delegates-ticked");
        send("本组代表已登记。");
    }

    /** All delegates are accepted but one. */
    void refuses(MeetingWalk congress, String person, String reason) {
        on(congress, "credentials/new");
        String row = browser.find("input[type=hidden][value='" + person + "']").getDomAttribute("name");
        browser.fill(String.valueOf(row).replace(".person", ".reason"), reason);
        look("credentials-refused");
        send("代表资格审查已登记。");
    }

    void tells(MeetingWalk congress) {
        on(congress, "notification/new")
                .fill("place", "乡政府三楼会议室")
                .fill("agenda", "选举三个委员会")
                .fill("channels", "微信群、广播");
        look("notification");
        send("通知已登记。");
    }

    void freezes(MeetingWalk congress) {
        on(congress, "roll/new");
        send("名册已锁定");
    }

    void signsIn(MeetingWalk congress, int due, List<String> present) {
        on(congress, "sign-ins/new");
        assertThat(browser.text()).contains("已签到 0 人，应到 " + due + " 人", "全选本组");
        tick("persons", present);
        assertThat(browser.textOf("[data-ticked]")).isEqualTo("" + present.size());
        look("sign-in-ticked");
        send("签到已登记。");
        assertThat(browser.text()).contains("已签到 " + present.size() + " 人，应到 " + due + " 人");
        assertThat(browser.driver().findElements(By.name("persons"))).hasSize(due - present.size());
    }

    private Browser on(MeetingWalk congress, String form) {
        if (!GROUP.equals(reader)) {
            browser.signIn(GROUP, RestClient.PASSWORD);
            reader = GROUP;
        }
        return browser.open(congress.path().replace("/api", "") + "/" + form);
    }

    private void tick(String list, List<String> persons) {
        persons.forEach(person -> browser.click("input[name=" + list + "][value='" + person + "']"));
    }

    private void send(String done) {
        browser.click("main form.panel button[type=submit]").awaitText(done);
    }

    private void look(String name) {
        browser.screenshots("congress-" + name);
        assertThat(browser.accessibilityViolations()).as(name).isEmpty();
        browser.size(Browser.PHONE);
        assertThat(browser.accessibilityViolations()).as("%s on a phone", name).isEmpty();
        assertThat(browser.sidewaysOverflow()).as(name).isZero();
        assertThat(browser.smallTouchTargets()).as(name).isEmpty();
        browser.size(Browser.DESK);
    }

    @Override
    public void close() {
        browser.close();
    }
}
