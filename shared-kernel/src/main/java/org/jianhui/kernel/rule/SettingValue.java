package org.jianhui.kernel.rule;

import java.time.LocalDate;
import java.util.List;

/**
 * One figure, list or choice of the rule book.
 *
 * @param key stable name, for example {@code notice.workdays}
 * @param value as text; {@code UNKNOWN} must be set before it is used
 * @param alternatives other values it could take
 * @param item the contradiction or gap it settles, {@code I-15}, or empty
 * @param rules catalogue ids of the rules that use it
 * @param quote the plan's own Chinese words
 * @param source where a value that is not the plan's was found, or why it was chosen
 * @param validFrom first day on which an act is judged by it
 */
public record SettingValue(
        String key,
        String value,
        List<String> alternatives,
        String item,
        List<String> rules,
        Clause clause,
        String quote,
        Mark mark,
        String source,
        LocalDate validFrom) {

    public SettingValue {
        alternatives = List.copyOf(alternatives);
        rules = List.copyOf(rules);
    }
}
