package org.jianhui.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.workbench.security.AccountSecrets;
import org.jianhui.workbench.testing.Browser;
import org.jianhui.workbench.web.SampleAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;

/** The frame in a real browser: nothing refused by the content policy, no sideways scrolling, nothing axe objects to. */
@SpringBootTest(
        classes = {ShellSlice.class, LookTest.Sample.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LookTest {

    private static final String PASSWORD = "a long enough secret";

    @TestConfiguration
    static class Sample {

        @Bean
        SampleAccounts samples() {
            return () -> List.of(
                    new SampleAccounts.SampleAccount("choubei", PASSWORD, "PREPARATORY_GROUP", "太平坝乡农民工工会"),
                    new SampleAccounts.SampleAccount("qianpi", PASSWORD, "SUPERIOR_SIGNER", "太平坝乡工会联合会"),
                    new SampleAccounts.SampleAccount("xiaba", PASSWORD, "VILLAGE_CADRE", "下坝村"));
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private AccountSecrets secrets;

    private Browser browser;

    @BeforeEach
    void open() {
        secrets.set(accounts.add("choubei", Role.PREPARATORY_GROUP), PASSWORD);
        browser = Browser.at(port);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void the_login_page_is_sound() {
        browser.open("/login").screenshots("login");
        sound();
    }

    @Test
    void a_refused_sign_in_is_sound() {
        browser.open("/login").fill("login", "choubei").fill("password", "wrong");
        browser.click(".login-panel button[type=submit]");
        browser.awaitText("WRONG_CREDENTIALS").screenshots("login-refused");
        sound();
    }

    @Test
    void the_inbox_and_the_password_page_are_sound() {
        browser.signIn("choubei", PASSWORD).open("/gallery?lang=en").open("/account/password?lang=zh");
        sound();
        browser.open("/account/password").screenshots("password");
        sound();
        browser.open("/no-such-page").awaitText("NOT_FOUND").screenshots("not-found");
        sound();
    }

    @Test
    void every_part_is_sound_and_the_diagram_shows() {
        browser.signIn("choubei", PASSWORD).open("/gallery");
        browser.await("//*[@data-ready='yes']").screenshots("gallery");
        assertThat(browser.driver().findElements(By.cssSelector(".diagram .step-current")))
                .hasSize(1);
        assertThat(browser.find(".bjs-powered-by").isDisplayed()).isTrue();
        sound();
    }

    @Test
    void a_refused_form_keeps_what_was_typed_and_is_sound() {
        browser.signIn("choubei", PASSWORD).open("/gallery");
        browser.fill("postedOn", "2026-11-20").fill("note", "雨天，榜贴在村委会门厅");
        browser.press("确认张榜").awaitText("NOTICE_TOO_SHORT").screenshots("refused");
        assertThat(browser.find("[name=note]").getDomProperty("value")).isEqualTo("雨天，榜贴在村委会门厅");
        assertThat(browser.find("[name=postedOn]").getDomProperty("value")).isEqualTo("2026-11-20");
        sound();
    }

    @Test
    void a_file_that_is_too_large_is_told_before_it_is_sent(@TempDir Path home) throws IOException {
        Path large = Files.write(home.resolve("大.png"), new byte[10 * 1024 * 1024 + 1]);
        Path small = Files.write(home.resolve("小.png"), new byte[10]);
        browser.signIn("choubei", PASSWORD).open("/gallery").fill("postedOn", "2026-11-20");
        browser.find("[name=photo]").sendKeys(large.toString());
        assertThat(browser.textOf("#photo-help")).contains("超过 10 MB");
        browser.press("确认张榜");
        assertThat(browser.find("[name=photo]").getDomProperty("validationMessage"))
                .as("still there, not sent")
                .contains("超过 10 MB");
        sound();
        browser.find("[name=photo]").sendKeys(small.toString());
        assertThat(browser.textOf("#photo-help")).doesNotContain("超过 10 MB，请换");
        assertThat(browser.find("[name=photo]").getDomProperty("validationMessage"))
                .isEmpty();
    }

    @Test
    void the_menu_of_a_phone_opens_and_closes() {
        browser.signIn("choubei", PASSWORD).size(Browser.PHONE).open("/gallery");
        assertThat(browser.find("#menu").isDisplayed()).isFalse();
        browser.click("[data-menu-toggle]");
        browser.await("contains(@class, 'menu-open')");
        assertThat(browser.find("#menu a").isDisplayed()).isTrue();
        assertThat(browser.textOf("#menu")).doesNotContain("运维");
    }

    private void sound() {
        assertThat(browser.accessibilityViolations()).isEmpty();
        browser.size(Browser.NARROW);
        assertThat(browser.sidewaysOverflow())
                .as(() -> String.join("\n", browser.widerThanTheWindow()))
                .isZero();
        assertThat(browser.smallTouchTargets()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
        browser.size(Browser.DESK);
    }
}
