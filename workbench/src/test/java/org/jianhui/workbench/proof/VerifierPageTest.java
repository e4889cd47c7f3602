package org.jianhui.workbench.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jianhui.proof.bundle.BundleCheck;
import org.jianhui.workbench.testing.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The offline page, opened from disk in a real browser without an application: it refuses what the program refuses, and where. */
class VerifierPageTest {

    private static final Path VECTORS = Path.of("../verifier/src/test/resources/bundles");
    private static final String KEY =
            "jianhui/7000000000000000001+dbd70fcc+AUy1q/atefv1q7zK/MJp2FzSZR7UuIW1hp8kGu3wpbop";
    private static final int FLIPS = 12;

    @TempDir
    private static Path directory;

    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.at(1);
        Path page = directory.resolve("verifier.html");
        try (InputStream in = Objects.requireNonNull(BundleCheck.class.getResourceAsStream("verifier.html"))) {
            Files.copy(in, page);
        }
        browser.driver().get(page.toUri().toString());
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void refuses_each_vector_for_what_the_program_refuses_it() throws IOException {
        for (String line : Files.readAllLines(VECTORS.resolve("expected.tsv"))) {
            String[] expected = line.split("\t", -1);
            String verdict = check(VECTORS.resolve(expected[0]));
            assertThat(refusals())
                    .as(expected[0])
                    .containsExactlyInAnyOrderElementsOf(Stream.of(expected[1].split(" \\| "))
                            .filter(each -> !each.isEmpty())
                            .toList());
            assertThat(verdict).as(expected[0]).isEqualTo(expected[1].isEmpty() ? "ifKey" : "refused");
            assertThat(browser.driver().getTitle()).as(expected[0]).startsWith("证据包核验");
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void refuses_one_bit_wherever_it_is_changed() throws IOException {
        byte[] sound = Files.readAllBytes(VECTORS.resolve("sound.zip"));
        for (int i = 0; i < FLIPS; i++) {
            byte[] spoilt = Arrays.copyOf(sound, sound.length);
            int at = i * (sound.length - 1) / (FLIPS - 1);
            spoilt[at] ^= (byte) (1 << (i % 8));
            Path file = Files.write(directory.resolve("spoilt.zip"), spoilt);
            assertThat(check(file)).as("byte %s", at).isEqualTo("refused");
            assertThat(refusals()).as("byte %s", at).isNotEmpty();
        }
        browser.screenshots("verifier-refused");
    }

    @Test
    void shows_the_case_in_both_languages_on_desk_and_phone() {
        browser.driver().executeScript("document.getElementById('keys').value = arguments[0]", KEY);
        try {
            assertThat(check(VECTORS.resolve("sound.zip"))).isEqualTo("sound");
            assertThat(browser.text()).contains("建会请示", "张三", "密封", "G-01（文头）", "请示.txt");
            browser.screenshots("verifier-sound");
            assertThat(browser.accessibilityViolations()).isEmpty();
            browser.size(Browser.PHONE);
            assertThat(browser.sidewaysOverflow()).isZero();
            browser.size(Browser.DESK).click("#language");
            assertThat(browser.text()).contains("Application filed", "Every event stands in the log");
            browser.click("#language");
        } finally {
            browser.driver().executeScript("document.getElementById('keys').value = ''");
        }
    }

    /** What the page says of it, after the file was chosen as a person chooses it. */
    private static String check(Path bundle) {
        browser.driver().executeScript("document.getElementById('result').replaceChildren()");
        browser.find("#bundle").clear();
        browser.find("#bundle").sendKeys(bundle.toAbsolutePath().normalize().toString());
        WebDriverWait wait = new WebDriverWait(browser.driver(), Duration.ofSeconds(15), Duration.ofMillis(20));
        WebElement said = wait.until(ExpectedConditions.presenceOfElementLocated(By.id("verdict")));
        return String.valueOf(said.getDomAttribute("data-verdict"));
    }

    private static List<String> refusals() {
        Object found = browser.driver()
                .executeScript("return [...document.querySelectorAll('[data-check] [data-refusal]')]"
                        + ".map(each => each.dataset.refusal)");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}
