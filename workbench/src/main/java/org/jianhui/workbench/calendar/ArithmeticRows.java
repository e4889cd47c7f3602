package org.jianhui.workbench.calendar;

import java.util.List;
import java.util.Locale;
import org.jianhui.kernel.calendar.CountedDay;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** A notice's arithmetic in the words of the page's part {@code arithmetic}. */
public final class ArithmeticRows {

    private final MessageSource messages;

    ArithmeticRows(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * One day.
     *
     * @param counted how many days are complete at its end; null if the day does not count
     */
    public record Row(String day, String kind, @Nullable Integer counted, String note) {}

    public List<Row> of(NoticePeriod period, Locale locale) {
        return period.days().stream().map(day -> row(period, day, locale)).toList();
    }

    private Row row(NoticePeriod period, CountedDay day, Locale locale) {
        String weekday = text("calendar.weekday." + day.date().getDayOfWeek().getValue(), locale);
        String note = day.holiday() == null ? "" : day.holiday();
        if (day.date().equals(period.postedOn())) {
            note = (note + " " + text("calendar.posting-day", locale)).strip();
        }
        if (day.provisional()) {
            note = (note + " " + text("calendar.provisional", locale)).strip();
        }
        return new Row(
                day.date() + " " + weekday,
                text("calendar.kind." + day.kind(), locale),
                day.counted() ? day.count() : null,
                note);
    }

    private String text(String key, Locale locale) {
        return String.valueOf(messages.getMessage(key, null, key, locale));
    }
}
