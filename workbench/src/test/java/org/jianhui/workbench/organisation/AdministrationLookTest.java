package org.jianhui.workbench.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.testing.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The administrator's pages in a real browser: sound at every width, and clickable from the tree to a first password. */
@SpringBootTest(
        classes = OrganisationSlice.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "jianhui.mode=sample")
class AdministrationLookTest {

    @TempDir
    static Path keys;

    @LocalServerPort
    private int port;

    @Autowired
    private SampleOrganisation sample;

    private Browser browser;

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry properties) {
        properties.add("jianhui.keys", keys::toString);
    }

    @BeforeEach
    void open() {
        browser = Browser.at(port);
        sample.load(new SampleProgress());
        browser.signIn("guanli", SampleTownship.PASSWORD);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void every_page_is_sound() {
        String account = "/accounts/" + SampleTownship.account("cun2");
        look("/organisation", "organisation");
        look("/organisation/units/" + SampleTownship.TOWNSHIP, "unit");
        look("/organisation/units/new", "establish");
        look("/organisation/units/" + SampleTownship.UNION + "/closing", "closing");
        look("/organisation/posts/post-sample-cun2/appointment", "appointment");
        look("/accounts", "accounts");
        look(account, "account");
        look("/accounts/new", "account-new");
        look("/accounts/staff", "staff");
        look(account + "/role-end", "role-end");
    }

    @Test
    void a_refused_change_keeps_what_was_typed() {
        browser.open("/organisation/units/" + SampleTownship.TOWNSHIP + "/closing");
        browser.fill("lastDay", "2022-06-20").fill("reason", "并入邻乡");
        browser.click("main button[type=submit]").awaitText("ORGANISATION_NOT_EMPTY");
        assertThat(browser.find("[name=reason]").getDomProperty("value")).isEqualTo("并入邻乡");
        assertThat(browser.find("[name=lastDay]").getDomProperty("value")).isEqualTo("2022-06-20");
        shown("closing-refused");
    }

    @Test
    void a_one_time_password_is_shown_once_and_leads_to_the_own_one() {
        browser.open("/accounts/" + SampleTownship.account("cun5")).press("发放一次性密码");
        browser.awaitText("有效至");
        String first = browser.textOf(".one-time code");
        shown("first-password");
        browser.driver().navigate().refresh();
        browser.open("/login").signIn("cun5", String.valueOf(first));
        browser.open("/persons").awaitText("一次性密码");
        shown("own-password-first");
        browser.fill("fresh", "own long secret").fill("again", "own long secret");
        browser.click("main button[type=submit]").awaitText("密码已修改");
        browser.signIn("cun5", "own long secret").open("/persons").awaitText("双流坝村");
    }

    private void look(String path, String name) {
        browser.open(path);
        assertThat(browser.textOf(".problem-status")).as(path).isNull();
        shown(name);
    }

    private void shown(String name) {
        assertThat(browser.text()).as("%s has its texts", name).doesNotContain("??");
        browser.screenshots("administration-" + name);
        assertThat(browser.accessibilityViolations()).as(name).isEmpty();
        browser.size(Browser.NARROW);
        assertThat(browser.sidewaysOverflow())
                .as(() -> name + String.join("\n", browser.widerThanTheWindow()))
                .isZero();
        assertThat(browser.smallTouchTargets()).as(name).isEmpty();
        browser.size(Browser.DESK);
        assertThat(browser.complaints()).as(name).isEmpty();
    }
}
