package org.jianhui.workbench.web;

import java.util.List;
import org.jianhui.kernel.calendar.CountedDay;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A notice's arithmetic in the words of the page's part {@code arithmetic}; in templates {@code @arithmetic}. */
@Component("arithmetic")
public final class ArithmeticRows implements SpokenInPages {

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

    public List<Row> of(NoticePeriod period) {
        return period.days().stream().map(day -> row(period, day)).toList();
    }

    private Row row(NoticePeriod period, CountedDay day) {
        String weekday = text("calendar.weekday." + day.date().getDayOfWeek().getValue());
        String note = day.holiday() == null ? "" : day.holiday();
        if (day.date().equals(period.postedOn())) {
            note = (note + " " + text("calendar.posting-day")).strip();
        }
        if (day.provisional()) {
            note = (note + " " + text("calendar.provisional")).strip();
        }
        return new Row(
                day.date() + " " + weekday,
                text("calendar.kind." + day.kind()),
                day.counted() ? day.count() : null,
                note);
    }

    private String text(String key) {
        return String.valueOf(messages.getMessage(key, null, key, LocaleContextHolder.getLocale()));
    }
}
