package org.jianhui.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianhui.workbench.architecture.House;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;

/** What a rule was judged on is shown to people: every fact has a name in both languages. */
class FactTextsTest {

    private static final Pattern FACT = Pattern.compile("Fact\\.of\\(\\s*\"([A-Za-z]+)\"");

    private final MessageSource texts = Texts.collected();

    FactTextsTest() throws IOException {}

    @Test
    void every_fact_of_a_rule_has_its_name() throws IOException {
        Set<String> facts = facts();

        assertThat(facts).hasSizeGreaterThan(80).contains("earliestMeeting", "withdrawals");
        for (String fact : facts) {
            String chinese = texts.getMessage("fact." + fact, null, "", Locale.SIMPLIFIED_CHINESE);
            String english = texts.getMessage("fact." + fact, null, "", Locale.ENGLISH);
            assertThat(chinese).as(fact).containsPattern("\\p{IsHan}");
            assertThat(english).as(fact).isNotBlank().doesNotContainPattern("\\p{IsHan}");
        }
    }

    private static Set<String> facts() throws IOException {
        try (Stream<Path> sources = Files.walk(House.root())) {
            return sources.filter(file -> file.toString().contains("src/main/java")
                            && file.toString().endsWith(".java"))
                    .map(FactTextsTest::read)
                    .filter(source -> source.contains("implements Rule") || source.contains("class Arithmetic"))
                    .flatMap(source -> FACT.matcher(source).results().map((MatchResult found) -> found.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
