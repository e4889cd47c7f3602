package org.jianhui.proof.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The offline page as a text: it says the same as the program, reaches nothing, and takes nothing from a bundle as HTML. */
class VerifierPageTest {

    private final String page = page();

    @ParameterizedTest
    @ValueSource(strings = {"script", "style"})
    void runs_nothing_but_what_its_policy_names_by_hash(String tag) throws NoSuchAlgorithmException {
        Matcher block = Pattern.compile("(?s)<" + tag + ">(.*?)</" + tag + ">").matcher(page);
        assertThat(block.find()).isTrue();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(block.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(page)
                .contains("default-src 'none'")
                .contains(tag + "-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        assertThat(block.find()).isFalse();
    }

    @Test
    void reaches_nothing_and_takes_nothing_as_html() {
        for (String way : List.of(
                "innerHTML",
                "outerHTML",
                "insertAdjacentHTML",
                "document.write",
                "eval(",
                "Function(",
                "fetch(",
                "XMLHttpRequest",
                "http:",
                "https:",
                "import(",
                "localStorage",
                "unsafe-inline",
                "window.open")) {
            assertThat(page).doesNotContain(way);
        }
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void gives_the_same_reasons(Reason reason) {
        assertThat(page).contains(reason + ": [\"" + reason.text(false) + "\", \"" + reason.text(true) + "\"]");
    }

    @ParameterizedTest
    @EnumSource(Check.class)
    void names_the_same_checks(Check check) {
        assertThat(page).contains("[\"" + check + "\", \"" + check.title(false) + "\", \"" + check.title(true) + "\"]");
    }

    private static String page() {
        try (InputStream in = VerifierPageTest.class.getResourceAsStream("verifier.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
