package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jianhui.workbench.testing.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/**
 * Someone who knows nothing but what the pages show: finds fields by their labels, buttons and links by their words, and
 * looks whether every page that is opened is sound.
 */
final class Person {

    private final Browser browser;
    private final boolean onADesk;

    Person(Browser browser, Dimension width) {
        this.browser = browser.choose(width);
        this.onADesk = width.equals(Browser.DESK);
    }

    Person signsIn(String login) {
        browser.signIn(login, RestClient.PASSWORD);
        return this;
    }

    Person opens(String path) {
        browser.open(path);
        return isSound(path);
    }

    /** Presses the link or button that shows these words; the page that comes must be sound. */
    Person presses(String words) {
        WebElement before = browser.find("html");
        browser.press(words);
        try {
            browser.awaitGone(before);
        } catch (TimeoutException stays) {
            throw new AssertionError(words + " leads nowhere from " + browser.text(), stays);
        }
        return isSound(words);
    }

    Person fills(String label, String value) {
        browser.fill(field(label), value);
        return this;
    }

    Person chooses(String label, String option) {
        new Select(field(label)).selectByVisibleText(option);
        return this;
    }

    Person attaches(String label, Path file) {
        field(label).sendKeys(file.toString());
        return this;
    }

    /** Fills one row of a list of candidates, counted from 1. */
    Person fillsRow(int row, String body, String name, String post) {
        new Select(inRow(row, "委员会")).selectByVisibleText(body);
        browser.fill(inRow(row, "姓名"), name);
        new Select(inRow(row, "拟任职务")).selectByVisibleText(post);
        return this;
    }

    /** Chooses the same in every row of a list. */
    Person choosesInEveryRow(String label, String option) {
        List<WebElement> fields = browser.driver().findElements(By.cssSelector("tbody [aria-label='" + label + "']"));
        assertThat(fields).isNotEmpty();
        fields.forEach(each -> new Select(each).selectByVisibleText(option));
        return this;
    }

    /** In one row of a list, counted from 1. */
    Person choosesInRow(int row, String label, String option) {
        new Select(inRow(row, label)).selectByVisibleText(option);
        return this;
    }

    Person fillsInRow(int row, String label, String value) {
        browser.fill(inRow(row, label), value);
        return this;
    }

    /** Ticks the box whose words begin so. */
    Person ticks(String words) {
        browser.click(browser.driver()
                .findElement(By.xpath("//label[starts-with(normalize-space(), '" + words + "')]/input")));
        return this;
    }

    /** What a field holds now. */
    String holds(String label) {
        return String.valueOf(field(label).getDomProperty("value"));
    }

    /** Waits until the plain sentence at the top of the case says so: reading follows the act within moments. */
    Person awaitsStatus(String casePath, String begin) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> browser.fetched(casePath).contains("status-sentence\">" + begin));
        assertThat(browser.open(casePath).textOf(".status-sentence")).startsWith(begin);
        return isSound(begin);
    }

    Person sees(String... texts) {
        assertThat(browser.text()).contains(texts);
        return this;
    }

    Person seesNot(String... texts) {
        assertThat(browser.text()).doesNotContain(texts);
        return this;
    }

    /** Keeps a picture at both widths for people to look at, and looks whether the page fits and can be touched. */
    Person looksClosely(String name) {
        if (onADesk) {
            browser.screenshots("walk-" + name);
        }
        assertThat(browser.sidewaysOverflow())
                .as(() -> name + String.join("\n", browser.widerThanTheWindow()))
                .isZero();
        assertThat(browser.smallTouchTargets()).as(name).isEmpty();
        return this;
    }

    /** Asks axe about a page that only a walk comes to; the forms and lists themselves are asked about elsewhere. */
    Person meetsNoBarrier(String name) {
        assertThat(browser.accessibilityViolations()).as(name).isEmpty();
        return this;
    }

    private Person isSound(String where) {
        assertThat(browser.textOf(".problem-status")).as(where).isNull();
        assertThat(browser.text()).as("%s has its texts", where).doesNotContain("??");
        assertThat(browser.complaints()).as(where).isEmpty();
        return this;
    }

    private WebElement field(String label) {
        String path = "//label[normalize-space(span[1])='" + label + "' or normalize-space()='" + label + "']";
        String id = browser.driver().findElement(By.xpath(path)).getDomAttribute("for");
        return browser.driver().findElement(By.id(String.valueOf(id)));
    }

    private WebElement inRow(int row, String label) {
        return browser.find("tbody tr:nth-child(" + row + ") [aria-label='" + label + "']");
    }
}
