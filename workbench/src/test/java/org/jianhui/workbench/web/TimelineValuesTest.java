package org.jianhui.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.event.PaperIssued;
import org.jianhui.kernel.election.assembly.event.AssemblyEvent;
import org.jianhui.kernel.election.ballot.RoundKind;
import org.jianhui.kernel.election.ballot.event.BallotEvent;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.election.parameter.OfficersElectedBy;
import org.jianhui.kernel.founding.SealKind;
import org.jianhui.kernel.founding.StudyForm;
import org.jianhui.kernel.founding.event.FoundingEvent;
import org.jianhui.kernel.founding.history.HistoryKind;
import org.jianhui.kernel.founding.history.event.HistoryEvent;
import org.jianhui.kernel.term.event.TermEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.MessageSource;

/**
 * No line of any timeline shows the name of a constant: every kind of paper, cause, office, outcome that an event carries is
 * said in words, in Chinese and in English.
 */
class TimelineValuesTest {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z]+(_[A-Z]+)*");

    /** Carried and told on no line; an outcome is told with a prefix, because a candidate's state has its own words. */
    private static final Set<Class<?>> UNTOLD = Set.of(RoundKind.class, OfficersElectedBy.class, ReplyOutcome.class);

    private final MessageSource texts = Texts.collected();

    TimelineValuesTest() throws IOException {}

    static Set<String> values() {
        Stream<String> carried = Stream.of(
                        ElectionEvent.class,
                        FoundingEvent.class,
                        HistoryEvent.class,
                        TermEvent.class,
                        AssemblyEvent.class,
                        BallotEvent.class,
                        PaperIssued.class)
                .flatMap(TimelineValuesTest::leaves)
                .flatMap(event -> Stream.of(event.getRecordComponents()))
                .map(RecordComponent::getType)
                .filter(type -> type.isEnum() && !UNTOLD.contains(type))
                .flatMap(TimelineValuesTest::constants);
        Stream<String> inParts = Stream.of(PaperKind.class, HistoryKind.class, ReplySource.class, StudyForm.class)
                .flatMap(TimelineValuesTest::constants);
        Stream<String> prefixed = Stream.concat(
                constants(ReplyOutcome.class).map("REPLY_"::concat),
                constants(SealKind.class).map("SEAL_"::concat));
        return Stream.of(carried, inParts, prefixed)
                .flatMap(each -> each)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("values")
    void is_said_in_both_languages(String value) {
        String key = "status.election.value." + value;
        String chinese = texts.getMessage(key, null, "", Locale.SIMPLIFIED_CHINESE);
        String english = texts.getMessage(key, null, "", Locale.ENGLISH);
        assertThat(chinese).as(key).isNotEmpty().doesNotMatch(CONSTANT);
        assertThat(english).as(key).isNotEmpty().isNotEqualTo(chinese).doesNotMatch(CONSTANT);
    }

    @Test
    void every_kind_of_paper_is_among_them() {
        Set<String> values = values();
        Stream.of(IssuedKind.class, PaperKind.class, HistoryKind.class)
                .flatMap(TimelineValuesTest::constants)
                .forEach(kind -> assertThat(values).contains(kind));
    }

    private static Stream<String> constants(Class<?> type) {
        return Stream.of(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted == null ? Stream.of(type) : Stream.of(permitted).flatMap(TimelineValuesTest::leaves);
    }
}
