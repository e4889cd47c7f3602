package org.jianhui.kernel.rule;

import java.util.Map;
import java.util.TreeMap;

/** The shipped rule book with one setting chosen otherwise, among the values that the setting offers. */
public final class ChosenBook {

    private ChosenBook() {}

    /** @throws IllegalArgumentException if an edition does not offer the value */
    public static RuleBook with(String key, String value) {
        return new RuleBook(RuleBook.shipped().editions().stream()
                .map(edition -> chosen(edition, key, value))
                .toList());
    }

    private static Edition chosen(Edition edition, String key, String value) {
        SettingValue shipped = edition.setting(key);
        if (!shipped.alternatives().contains(value)) {
            throw new IllegalArgumentException(key + " does not offer " + value);
        }
        Map<String, SettingValue> settings = new TreeMap<>(edition.settings());
        settings.put(
                key,
                new SettingValue(
                        key,
                        value,
                        shipped.alternatives(),
                        shipped.item(),
                        shipped.rules(),
                        shipped.clause(),
                        shipped.quote(),
                        shipped.mark(),
                        shipped.source(),
                        shipped.validFrom()));
        return new Edition(edition.validFrom(), settings);
    }
}
