package org.jianhui.workbench.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jianhui.kernel.calendar.CalendarEdition;
import org.jianhui.kernel.calendar.NoticedDay;
import org.springframework.context.MessageSource;

/** The days of a year as people say them: one line for each holiday, days that follow each other as one span. */
final class HolidaySpans {

    private final MessageSource messages;

    HolidaySpans(MessageSource messages) {
        this.messages = messages;
    }

    /** One holiday with its days, for example 春节, 1月24日至2月2日. */
    public record Span(String holiday, String days) {}

    /** A known year. */
    public record Year(int year, String paper, List<Span> off, List<Span> work) {}

    /** The newest year first: it is the one people look for. */
    List<Year> of(CalendarEdition edition, Locale locale) {
        List<Year> years = new ArrayList<>();
        edition.years()
                .forEach(year -> years.add(
                        0,
                        new Year(
                                year.year(),
                                year.paper(),
                                spans(days(edition, year.year(), false), locale),
                                spans(days(edition, year.year(), true), locale))));
        return List.copyOf(years);
    }

    private static List<NoticedDay> days(CalendarEdition edition, int year, boolean working) {
        return edition.days().stream()
                .filter(day -> day.date().getYear() == year && day.working() == working)
                .toList();
    }

    private List<Span> spans(List<NoticedDay> days, Locale locale) {
        List<Span> spans = new ArrayList<>();
        int first = 0;
        for (int next = 1; next <= days.size(); next++) {
            if (next == days.size() || !follows(days.get(next - 1), days.get(next))) {
                spans.add(new Span(days.get(first).holiday(), said(days.get(first), days.get(next - 1), locale)));
                first = next;
            }
        }
        return List.copyOf(spans);
    }

    private static boolean follows(NoticedDay before, NoticedDay day) {
        return before.holiday().equals(day.holiday())
                && before.date().plusDays(1).equals(day.date());
    }

    private String said(NoticedDay first, NoticedDay last, Locale locale) {
        String from = said(first.date(), locale);
        return first.equals(last)
                ? from
                : String.valueOf(messages.getMessage(
                        "calendar.span", new Object[] {from, said(last.date(), locale)}, locale));
    }

    private String said(LocalDate date, Locale locale) {
        String pattern = String.valueOf(messages.getMessage("calendar.day-pattern", null, locale));
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }
}
