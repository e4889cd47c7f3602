package org.jianhui.workbench.founding;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.founding.FoundingView;
import org.jianhui.workbench.api.Caller;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.ModelMap;

/** What every form of a founding shows beside its fields: the founding, its names, the choices. */
final class FoundingForms {

    private final FoundingReading reading;
    private final MessageSource messages;
    private final ActClock clock;

    FoundingForms(FoundingReading reading, MessageSource messages, ActClock clock) {
        this.reading = reading;
        this.messages = messages;
        this.clock = clock;
    }

    /** Reads the founding; the reader's rights are checked there. */
    FoundingView view(FoundingId founding, Caller caller) {
        return reading.find(founding, null, caller.account(), null).founding();
    }

    Consumer<ModelMap> filling(FoundingId founding, Caller caller) {
        return model -> {
            model.addAttribute("id", founding);
            model.addAttribute("view", view(founding, caller));
            model.addAttribute("open", reading.opener());
        };
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
