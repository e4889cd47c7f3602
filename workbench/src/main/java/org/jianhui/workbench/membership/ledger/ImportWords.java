package org.jianhui.workbench.membership.ledger;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jianhui.kernel.membership.ledger.Attitude;
import org.jianhui.kernel.membership.ledger.ContactChannel;
import org.jspecify.annotations.Nullable;

/** How a file says days and choices: in the template's own language, whatever the reader's is. */
final class ImportWords {

    /** Characters that any cell of ours takes at most. */
    static final int MOST = 100;

    static final Map<String, ContactChannel> CHANNELS = of(ContactChannel.values(), channel -> switch (channel) {
        case PHONE -> "电话";
        case WECHAT -> "微信";
        case QQ -> "QQ";
        case VISIT -> "上门";
        case FAMILY -> "通过家属";
    });

    static final Map<String, Attitude> ATTITUDES = of(Attitude.values(), attitude -> switch (attitude) {
        case NOT_REACHED -> "未联系上";
        case UNDECIDED -> "未表态";
        case WILLING -> "愿意";
        case REFUSING -> "不愿意";
    });

    private static final List<DateTimeFormatter> DAYS = List.of(
            strict("uuuu-M-d"), strict("uuuu/M/d"), strict("uuuu.M.d"), strict("uuuu'年'M'月'd'日'"), strict("uuuuMMdd"));

    private ImportWords() {}

    /** The person's own word, with or without what it is about. */
    static String attitude(String plain) {
        return plain.endsWith("愿意入会") ? plain.substring(0, plain.length() - 2) : plain;
    }

    /** Null if it is no day of the calendar. */
    static @Nullable LocalDate day(String text) {
        return DAYS.stream()
                .map(form -> parsed(text, form))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate parsed(String text, DateTimeFormatter form) {
        try {
            return LocalDate.parse(text, form);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    private static <E> Map<String, E> of(E[] values, Function<E, String> word) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> words.put(word.apply(value), value));
        return words;
    }
}
