package org.jianhui.workbench.web;

import java.time.format.DateTimeFormatter;
import org.jianhui.kernel.time.Zone;
import org.jianhui.workbench.api.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Says of which moment a page shows what was known; in templates {@code @shownMoment}, given the page's {@code asOf}. */
public final class ShownMoment implements SpokenInPages {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final MessageSource messages;

    ShownMoment(MessageSource messages) {
        this.messages = messages;
    }

    /** In a sentence: with its minute, if it is not the place of an event. */
    public String said(String asOf) {
        return String.valueOf(messages.getMessage(
                AsOf.valueOf(asOf) instanceof AsOf.Token ? "case.look-back.then" : "case.as-of",
                new Object[] {written(asOf, MINUTE)},
                LocaleContextHolder.getLocale()));
    }

    /** As a field for it holds it; empty for the present, and for the place of an event. */
    public String typed(@Nullable String asOf) {
        return asOf == null ? "" : written(asOf, TYPED);
    }

    private static String written(String asOf, DateTimeFormatter form) {
        return AsOf.valueOf(asOf) instanceof AsOf.At at
                ? form.format(at.instant().atZone(Zone.SHANGHAI))
                : "";
    }
}
