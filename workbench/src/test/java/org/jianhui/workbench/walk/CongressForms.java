package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jianhui.workbench.testing.Browser;

/** The forms of a congress that no page walk comes by: each opens, reads well and fits a phone while it is due. */
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

    @Override
    public void close() {
        browser.close();
    }
}
