package org.jianhui.workbench.term;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.term.TermView;
import org.jianhui.workbench.api.Caller;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.ModelMap;

/** What every form of a term shows beside its fields: the term, the choices. */
final class TermForms {

    private final TermReading reading;
    private final MessageSource messages;
    private final ActClock clock;

    TermForms(TermReading reading, MessageSource messages, ActClock clock) {
        this.reading = reading;
        this.messages = messages;
        this.clock = clock;
    }

    /** Reads the term; the reader's rights are checked there. */
    TermView view(TermId term, Caller caller) {
        return reading.find(term, null, caller.account(), null).term();
    }

    void fill(ModelMap model, TermId term, Caller caller) {
        model.addAttribute("id", term);
        model.addAttribute("view", view(term, caller));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.now(), Zone.SHANGHAI);
    }

    /** The values of an enumeration for a choice, in words: {@code choice.<Enum>.<VALUE>}. */
    <E extends Enum<E>> Map<String, String> choices(Class<E> type) {
        Locale locale = LocaleContextHolder.getLocale();
        Map<String, String> options = new LinkedHashMap<>();
        for (E value : type.getEnumConstants()) {
            String key = "choice." + type.getSimpleName() + "." + value.name();
            options.put(value.name(), String.valueOf(messages.getMessage(key, null, value.name(), locale)));
        }
        return options;
    }
}
