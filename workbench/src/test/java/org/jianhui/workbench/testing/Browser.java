package org.jianhui.workbench.testing;

import com.deque.html.axecore.providers.EmbeddedResourceAxeProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.naming.OperationNotSupportedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A real Chromium without a window, which remembers nothing of an earlier test. A test that opens it is skipped with a clear line where none is
 * installed (Debian: {@code chromium chromium-driver}).
 */
public final class Browser implements AutoCloseable {

    /** Width and height of a desktop window. */
    public static final Dimension DESK = new Dimension(1280, 900);

    /** Width and height of a phone. */
    public static final Dimension PHONE = new Dimension(390, 844);

    /** The narrowest phone we promise not to scroll sideways on. */
    public static final Dimension NARROW = new Dimension(360, 740);

    private static final String AXE = axe();
    private static final String VIOLATIONS = """
            const done = arguments[0];
            const options = {
                runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']},
                resultTypes: ['violations']
            };
            axe.run(document, options).then(
                found => done(found.violations.flatMap(
                    rule => rule.nodes.map(node => `${rule.id}: ${node.html} — ${node.failureSummary}`))),
                failed => done(`axe failed: ${failed}`));
            """;

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private final String base;
    private final ChromeDriver driver;
    private final List<LogEntry> console = new ArrayList<>();
    private Dimension chosen = DESK;

    private Browser(String base, ChromeDriver driver) {
        this.base = base;
        this.driver = driver;
    }

    /** Opens a browser for the application at {@code http://127.0.0.1:<port>}, or skips the test. */
    public static Browser at(int port) {
        Assumptions.assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "SKIPPED: no Chromium here; install the packages chromium and chromium-driver");
        Browser browser = new Browser("http://127.0.0.1:" + port, Chromiums.take(CHROMIUM, DRIVER));
        browser.size(DESK);
        return browser;
    }

    public ChromeDriver driver() {
        return driver;
    }

    public Browser size(Dimension size) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                java.util.Map.of(
                        "width",
                        size.getWidth(),
                        "height",
                        size.getHeight(),
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        size.getWidth() < 700));
        return this;
    }

    public Browser open(String path) {
        driver.get(base + path);
        return this;
    }

    /** Signs in through the login page; fails if the login page stays. */
    public Browser signIn(String login, String password) {
        driver.manage().deleteAllCookies();
        open("/login").fill("login", login).fill("password", password);
        click(".login-panel button[type=submit]");
        await("not(self::x) and not(//input[@id='password'])");
        return this;
    }

    /** Replaces the value of the field with this name. */
    public Browser fill(String name, String value) {
        return fill(driver.findElement(By.name(name)), value);
    }

    /** Replaces the value of a field. */
    public Browser fill(WebElement field, String value) {
        String type = String.valueOf(field.getDomAttribute("type"));
        if (type.equals("date") || type.equals("datetime-local")) {
            driver.executeScript("arguments[0].value = arguments[1]", field, value);
        } else {
            field.clear();
            field.sendKeys(value);
        }
        return this;
    }

    public WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    /** Clicks the first element of this CSS selector. */
    public Browser click(String css) {
        return click(find(css));
    }

    /** Clicks the first visible link or button that shows this text. */
    public Browser press(String text) {
        String path = "//*[(self::a or self::button) and normalize-space(.)='" + text + "']";
        List<WebElement> found = driver.findElements(By.xpath(path));
        return click(found.stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("nothing to press shows " + text + " on " + driver.getCurrentUrl())));
    }

    /** Clicks it where a person would: in the middle of the window. */
    public Browser click(WebElement element) {
        driver.executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
        element.click();
        return this;
    }

    /** Waits until the page's body fulfils an XPath condition. */
    public Browser await(String condition) {
        try {
            new WebDriverWait(driver, Duration.ofSeconds(15), Duration.ofMillis(50))
                    .until(page -> !page.findElements(By.xpath("//body[" + condition + "]"))
                            .isEmpty());
        } catch (TimeoutException never) {
            throw new AssertionError(condition + " is not on " + driver.getCurrentUrl() + ":\n" + text(), never);
        }
        return this;
    }

    public Browser awaitText(String text) {
        return await("contains(normalize-space(.), '" + text + "')");
    }

    public String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    /** How many pixels the page is wider than the window: 0 on a page that does not scroll sideways. */
    public long sidewaysOverflow() {
        Object overflow = driver.executeScript(
                "return Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");
        return overflow instanceof Number pixels ? pixels.longValue() : -1;
    }

    /** The elements that stick out of the window, for finding out why a page scrolls sideways. */
    public List<String> widerThanTheWindow() {
        return strings("return [...document.querySelectorAll('body *')].filter(e => !e.closest('.table-wrap, .diagram')"
                + " && e.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)"
                + ".map(e => e.outerHTML.slice(0, 120))");
    }

    /** Interactive elements of the page smaller than 44 by 44 pixels, links inside running text excepted. */
    public List<String> smallTouchTargets() {
        return strings("return [...document.querySelectorAll('button, a.btn, nav a, header a,"
                + " input:not([type=hidden]):not([type=checkbox]):not([type=radio]), select, summary')]"
                + ".filter(e => { const b = e.getBoundingClientRect(); return b.width > 0 && b.right > 0"
                + " && getComputedStyle(e).visibility !== 'hidden' && (b.height < 43.5 || b.width < 43.5); })"
                + ".map(e => e.outerHTML.slice(0, 120))");
    }

    private List<String> strings(String script) {
        return lines(driver.executeScript(script));
    }

    private static List<String> lines(@Nullable Object answer) {
        if (answer instanceof List<?> elements) {
            return elements.stream().map(String::valueOf).toList();
        }
        throw new AssertionError("no list: " + answer);
    }

    /**
     * What the browser complained about since it was opened: refused by the content policy, failed scripts, missing files.
     * The style attributes that bpmn-js sets in its own markup are refused and not missed: jianhui.css has them.
     */
    public List<String> complaints() {
        driver.manage().logs().get(LogType.BROWSER).forEach(console::add);
        return console.stream()
                .map(LogEntry::getMessage)
                .filter(line -> !line.contains("status of 4"))
                .filter(line -> !(line.contains("/bpmn-js/") && line.contains("Applying inline style")))
                .toList();
    }

    /**
     * Violations of WCAG 2.1 A and AA that axe finds on this page, as readable lines. It is brought into a page once, not with
     * every question (half a megabyte); what passes is not collected: it is most of the page.
     */
    public List<String> accessibilityViolations() {
        if (Boolean.TRUE.equals(driver.executeScript("return typeof axe === 'undefined'"))) {
            driver.executeScript(AXE);
        }
        return lines(driver.executeAsyncScript(VIOLATIONS));
    }

    private static String axe() {
        try {
            return new EmbeddedResourceAxeProvider().getScript();
        } catch (IOException | OperationNotSupportedException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** From now on the window has this size, also after pictures and looks at other sizes. */
    public Browser choose(Dimension size) {
        chosen = size;
        return size(size);
    }

    /** Back to the size that was chosen last; a desktop window if none was. */
    public Browser backToSize() {
        return size(chosen);
    }

    /** What the server gives the one signed in here at this path, as text. */
    public String fetched(String path) {
        return String.valueOf(driver.executeAsyncScript(
                "const done = arguments[1]; fetch(arguments[0]).then(answer => answer.text()).then(done)", path));
    }

    /** Waits until an element has gone with its page. */
    public Browser awaitGone(WebElement element) {
        new WebDriverWait(driver, Duration.ofSeconds(15), Duration.ofMillis(50)).until(unused -> isGone(element));
        return this;
    }

    /** Between two pages the driver also answers with an error of its own kind, that the node is of no document. */
    private static boolean isGone(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (WebDriverException gone) {
            boolean betweenPages = String.valueOf(gone.getMessage()).contains("does not belong to the document");
            if (gone instanceof StaleElementReferenceException || betweenPages) {
                return true;
            }
            throw gone;
        }
    }

    /**
     * Keeps the whole page as {@code target/screenshots/<name>-<width>.png}, at 1280 and at 390 pixels, where they are wanted
     * ({@code -Dscreenshots=true}): drawing them takes as long as all the rest of a walk.
     */
    public Browser screenshots(String name) {
        if (!Boolean.getBoolean("screenshots")) {
            return this;
        }
        for (Dimension size : List.of(DESK, PHONE)) {
            size(size);
            WholePage.keep(driver, name + "-" + size.getWidth());
        }
        return backToSize();
    }

    /** The page's own text of an element, or null if there is none such. */
    public @Nullable String textOf(String css) {
        List<WebElement> found = driver.findElements(By.cssSelector(css));
        return found.isEmpty() ? null : found.get(0).getText();
    }

    @Override
    public void close() {
        Chromiums.giveBack(driver, base);
    }
}
