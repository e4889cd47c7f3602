package org.jianhui.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jianhui.workbench.testing.Browser;
import org.jianhui.workbench.testing.WholeApplication;
import org.jianhui.workbench.web.SampleAccounts;
import org.jianhui.workbench.web.SampleAccounts.SampleAccount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Every page of the menus, as each role of the sample sees it: it opens, and it is sound on desk and phone. */
@WholeApplication
@TestPropertySource(properties = "jianhui.sample.load=true")
class EveryPageTest {

    private static final Duration SAMPLE_LOADS = Duration.ofSeconds(180);

    @LocalServerPort
    private int port;

    @Autowired
    private SampleAccounts samples;

    @Autowired
    private JdbcClient sql;

    private final Set<String> looked = new LinkedHashSet<>();
    private Browser browser;

    @BeforeEach
    void open() throws InterruptedException {
        browser = Browser.at(port);
        List<String> logins = samples.all().stream().map(SampleAccount::login).toList();
        long until = System.nanoTime() + SAMPLE_LOADS.toNanos();
        while (known(logins) < logins.size() && System.nanoTime() < until) {
            Thread.sleep(200);
        }
        assertThat(known(logins)).isEqualTo(logins.size());
    }

    private int known(List<String> logins) {
        return sql.sql("SELECT count(*) FROM register.account a JOIN desk.account_secret s USING (account)"
                        + " WHERE a.login = ANY (?)")
                .param(logins.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void opens_and_is_sound_for_everyone_who_sees_it() {
        look("/login", "anyone");
        look("/notices", "anyone");
        Set<String> roles = new LinkedHashSet<>();
        for (SampleAccount account : samples.all()) {
            if (roles.add(account.role())) {
                browser.signIn(account.login(), account.password());
                for (String path : menu()) {
                    look(path, account.role());
                }
            }
        }
        assertThat(roles).hasSizeGreaterThan(4);
    }

    private List<String> menu() {
        return browser.driver().findElements(By.cssSelector("#menu a")).stream()
                .map(link -> java.net
                        .URI
                        .create(String.valueOf(link.getDomProperty("href")))
                        .getPath())
                .toList();
    }

    private void look(String path, String role) {
        browser.open(path);
        assertThat(browser.textOf(".problem-status")).as("%s as %s", path, role).isNull();
        assertThat(browser.text()).as("%s has its texts", path).doesNotContain("??");
        if (looked.add(path)) {
            browser.screenshots("page" + path.replace('/', '-') + "-" + role);
            assertThat(browser.accessibilityViolations()).as(path).isEmpty();
            browser.size(Browser.NARROW);
            assertThat(browser.sidewaysOverflow())
                    .as(() -> path + String.join("\n", browser.widerThanTheWindow()))
                    .isZero();
            assertThat(browser.smallTouchTargets()).as(path).isEmpty();
            browser.size(Browser.DESK);
        }
        assertThat(browser.complaints()).as(path).isEmpty();
    }
}
