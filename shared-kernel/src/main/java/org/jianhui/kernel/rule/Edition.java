package org.jianhui.kernel.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One dated edition of the rule book: every setting as it stands from its first day on. Immutable. */
public final class Edition {

    private final LocalDate validFrom;
    private final Map<String, SettingValue> settings;

    Edition(LocalDate validFrom, Map<String, SettingValue> settings) {
        this.validFrom = validFrom;
        this.settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    /** Named in every decision, for example {@code rulebook-2022-06-06}. */
    public String id() {
        return "rulebook-" + validFrom;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** All settings by key, in order of key. */
    public Map<String, SettingValue> settings() {
        return settings;
    }

    /** @throws IllegalArgumentException if the rule book has no such key */
    public SettingValue setting(String key) {
        @Nullable SettingValue setting = settings.get(key);
        if (setting == null) {
            throw new IllegalArgumentException("no such setting: " + key);
        }
        return setting;
    }

    /** Whether the value is from memory and so may only warn. */
    public boolean onlyWarns(String key) {
        return setting(key).mark().onlyWarns();
    }

    /**
     * The settings of one capability as its typed record; every component carries a {@link Setting}.
     *
     * @throws IllegalStateException if a component has no key, or a value does not fit its type
     */
    public <P extends Record> P parameters(Class<P> type) {
        return Objects.requireNonNull(ParameterRecord.bind(type, this));
    }

    @Override
    public String toString() {
        return id();
    }
}
