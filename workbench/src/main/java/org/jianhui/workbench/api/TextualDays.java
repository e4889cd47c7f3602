package org.jianhui.workbench.api;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.Parser;

/** Days and minutes of forms and parameters, as date fields send them and within {@link KnownDays}. */
final class TextualDays {

    private TextualDays() {}

    static void register(FormatterRegistry formatters) {
        formatters.addParser(new Day());
        formatters.addParser(new Minute());
    }

    private static final class Day implements Parser<LocalDate> {

        @Override
        public LocalDate parse(String text, Locale locale) {
            return KnownDays.require(LocalDate.parse(text.strip(), DateTimeFormatter.ISO_LOCAL_DATE));
        }
    }

    private static final class Minute implements Parser<LocalDateTime> {

        @Override
        public LocalDateTime parse(String text, Locale locale) {
            return KnownDays.require(LocalDateTime.parse(text.strip(), DateTimeFormatter.ISO_DATE_TIME));
        }
    }
}
