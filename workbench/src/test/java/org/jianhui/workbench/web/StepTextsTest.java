package org.jianhui.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jianhui.workbench.architecture.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.MessageSource;

/** Who is refused with {@code STEP_NOT_DUE} reads which step it was, and where the case stands, in words of both languages. */
class StepTextsTest {

    private static final Path COMMANDS = House.root().resolve("command-side/src/main/java");
    private static final Pattern STEP =
            Pattern.compile("\\b(?:due|dueBefore|\\w+For|NothingSkipped|StepIsDue)\\(\\s*\"([a-z-]+)\"");
    private static final Pattern PHASE_IN_PLACE =
            Pattern.compile("new StepIsDue\\(step, \\w[^;]*? \\? ([^;]*), due\\)");
    private static final Pattern TEXT = Pattern.compile("\"(\\w+)\"");
    private static final String PHASES = "org.jianhui.command.";

    private final MessageSource texts = Texts.collected();

    StepTextsTest() throws IOException {}

    static Set<String> steps() throws IOException {
        Set<String> found = new TreeSet<>();
        for (String source : sources()) {
            STEP.matcher(source).results().forEach(match -> found.add(match.group(1)));
        }
        return found;
    }

    static Set<String> phases() throws Exception {
        Set<String> found = new TreeSet<>();
        for (String sealed : Set.of("founding.Phase", "election.Phase", "membership.Standing")) {
            leaves(Class.forName(PHASES + sealed)).map(Class::getSimpleName).forEach(found::add);
        }
        for (String constants : Set.of("election.assembly.Meeting$Phase", "election.ballot.Box$Phase")) {
            Stream.of(Class.forName(PHASES + constants).getEnumConstants())
                    .map(String::valueOf)
                    .forEach(found::add);
        }
        for (String source : sources()) {
            PHASE_IN_PLACE
                    .matcher(source)
                    .results()
                    .flatMap(match -> TEXT.matcher(match.group(1)).results())
                    .forEach(match -> found.add(match.group(1)));
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource({"steps", "phases"})
    void is_said_in_both_languages(String value) {
        String key = "value." + value;
        assertThat(texts.getMessage(key, null, "", Locale.SIMPLIFIED_CHINESE))
                .as(key)
                .containsPattern("\\p{IsHan}");
        assertThat(texts.getMessage(key, null, "", Locale.ENGLISH))
                .as(key)
                .isNotBlank()
                .doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void those_of_all_kinds_are_found() throws Exception {
        assertThat(steps()).contains("count", "candidate-lists", "roll", "meeting-request", "admission", "bring-in");
        assertThat(phases()).contains("OPENED", "PREPARING", "Asked", "InOffice", "Historic", "Noticed", "Member");
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted == null ? Stream.of(type) : Stream.of(permitted).flatMap(StepTextsTest::leaves);
    }

    private static Iterable<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(COMMANDS)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(StepTextsTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
