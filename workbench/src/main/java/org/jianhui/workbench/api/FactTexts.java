package org.jianhui.workbench.api;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianhui.kernel.rule.Fact;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** What a rule was judged on, in plain words: names by {@code fact.<name>}, tokens by {@code value.<TOKEN>}. */
public final class FactTexts {

    /** A day and the how manieth working day it is, as the notice's arithmetic writes it. */
    private static final Pattern COUNTED = Pattern.compile("([A-Z_]+) = (\\d+)");

    private static final Pattern OPAQUE = Pattern.compile("[a-z]+-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final MessageSource messages;

    FactTexts(MessageSource messages) {
        this.messages = messages;
    }

    private static final Pattern LIST = Pattern.compile("\\[(.*)]", Pattern.DOTALL);

    /** Those that say something to a person: no identifiers made by this system. */
    public List<Fact> shown(List<Fact> facts) {
        return facts.stream()
                .filter(fact ->
                        !parts(fact).allMatch(value -> OPAQUE.matcher(value).matches()))
                .toList();
    }

    public String name(Fact fact) {
        return text("fact." + fact.name(), fact.name());
    }

    /** The value in words: its tokens, separated by commas, each by itself; others as they are. */
    public String value(Fact fact) {
        return parts(fact).map(this::token).collect(Collectors.joining("、"));
    }

    /** A list is recorded in brackets; one without elements is shown as {@code value.none}. */
    private static Stream<String> parts(Fact fact) {
        Matcher list = LIST.matcher(fact.value());
        String listed = list.matches() ? list.group(1) : fact.value();
        return list.matches() && listed.isEmpty() ? Stream.of("none") : Stream.of(listed.split(", ", -1));
    }

    private String token(String token) {
        Matcher counted = COUNTED.matcher(token);
        return counted.matches()
                ? text("value.counted", token, text("value." + counted.group(1), counted.group(1)), counted.group(2))
                : text("value." + token, token);
    }

    private String text(String key, String fallback, Object... values) {
        Locale locale = LocaleContextHolder.getLocale();
        return String.valueOf(messages.getMessage(key, values.length == 0 ? null : values, fallback, locale));
    }
}
