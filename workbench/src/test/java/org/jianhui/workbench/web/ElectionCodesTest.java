package org.jianhui.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jianhui.workbench.architecture.House;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;

/** Every refusal of a founding and of an election is said in plain words, in Chinese and in English. */
class ElectionCodesTest {

    private static final List<Path> RULES = List.of(
            Path.of("command-side/src/main/java/org/jianhui/command/election/rule"),
            Path.of("command-side/src/main/java/org/jianhui/command/election/assembly/rule"),
            Path.of("command-side/src/main/java/org/jianhui/command/election/ballot/rule"),
            Path.of("command-side/src/main/java/org/jianhui/command/founding/rule"),
            Path.of("command-side/src/main/java/org/jianhui/command/founding/history/rule"),
            Path.of("command-side/src/main/java/org/jianhui/command/term/rule"),
            Path.of("shared-kernel/src/main/java/org/jianhui/kernel/election/rule"),
            Path.of("shared-kernel/src/main/java/org/jianhui/kernel/term/rule"),
            Path.of("command-side/src/main/java/org/jianhui/command/organisation/rule"),
            Path.of("shared-kernel/src/main/java/org/jianhui/kernel/founding/rule"),
            Path.of("shared-kernel/src/main/java/org/jianhui/kernel/document/rule"),
            Path.of("shared-kernel/src/main/java/org/jianhui/kernel/act/rule"));
    private static final Pattern CODE = Pattern.compile("String code\\(\\) \\{\\s*return \"(\\w+)\"");

    private final MessageSource texts = Texts.collected();

    ElectionCodesTest() throws IOException {}

    @Test
    void every_code_has_its_sentence() throws IOException {
        List<String> codes = codes();
        assertThat(codes).hasSizeGreaterThan(30).contains("NOTICE_TOO_SHORT", "ELECTION_INVALID");
        for (String code : codes) {
            String chinese = texts.getMessage("code." + code, null, "", Locale.SIMPLIFIED_CHINESE);
            String english = texts.getMessage("code." + code, null, "", Locale.ENGLISH);
            assertThat(chinese).as(code).containsPattern("\\p{IsHan}");
            assertThat(english)
                    .as(code)
                    .isNotBlank()
                    .doesNotContainPattern("\\p{IsHan}")
                    .doesNotContain("'");
        }
    }

    private static List<String> codes() throws IOException {
        List<String> codes = new ArrayList<>();
        for (Path rules : RULES) {
            try (Stream<Path> files = Files.list(House.root().resolve(rules))) {
                files.map(ElectionCodesTest::code).forEach(codes::addAll);
            }
        }
        return codes;
    }

    private static List<String> code(Path file) {
        try {
            Matcher matcher = CODE.matcher(Files.readString(file));
            return matcher.find() ? List.of(matcher.group(1)) : List.of();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
