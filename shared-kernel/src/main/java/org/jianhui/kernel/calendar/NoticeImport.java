package org.jianhui.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.kernel.rule.RuleViolated;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a year's notice, from CSV text or as they came by the API, and names every row that is wrong. */
public final class NoticeImport {

    private static final int MIN_YEAR = 2000;
    private static final int MAX_YEAR = 2100;
    private static final int MAX_PAPER = 300;
    private static final int MAX_ROWS = 200;
    private static final int MAX_SPAN = 31;
    private static final int MAX_NAME = 20;
    private static final Set<String> OFF = Set.of("off", "休");
    private static final Set<String> WORK = Set.of("work", "班");

    private final YearNotice year;
    private final Map<LocalDate, NoticedDay> days = new TreeMap<>();
    private final List<Rule> violated = new ArrayList<>();

    private NoticeImport(YearNotice year) {
        this.year = year;
    }

    /**
     * Reads CSV with the header {@code from,to,kind,name}.
     *
     * @throws RuleViolated CAL-2 {@code CALENDAR_ROW_INVALID}, one per wrong cell
     */
    public static CalendarNotice ofCsv(YearNotice year, String csv) {
        return of(year, CsvRows.read(csv));
    }

    /** @throws RuleViolated CAL-2 {@code CALENDAR_ROW_INVALID}, one per wrong cell */
    public static CalendarNotice of(YearNotice year, List<NoticeRow> rows) {
        NoticeImport reading = new NoticeImport(year);
        if (year.year() < MIN_YEAR || year.year() > MAX_YEAR) {
            reading.refuse(0, "year", "YEAR", String.valueOf(year.year()));
        } else if (year.paper().isBlank()
                || year.paper().length() > MAX_PAPER
                || year.url().length() > MAX_PAPER) {
            reading.refuse(0, "paper", "PAPER_MISSING_OR_LONG", year.paper());
        } else if (rows.isEmpty() || rows.size() > MAX_ROWS) {
            reading.refuse(rows.size(), "from", "ROW_COUNT", String.valueOf(rows.size()));
        } else {
            for (int i = 0; i < rows.size(); i++) {
                reading.read(i + 1, rows.get(i));
            }
        }
        if (!reading.violated.isEmpty()) {
            throw new RuleViolated(reading.violated);
        }
        return new CalendarNotice(year, List.copyOf(reading.days.values()));
    }

    private void read(int row, NoticeRow given) {
        @Nullable LocalDate from = date(row, "from", given.from());
        @Nullable LocalDate to = given.to().isBlank() ? from : date(row, "to", given.to());
        String kind = given.kind().strip();
        if (!OFF.contains(kind) && !WORK.contains(kind)) {
            refuse(row, "kind", "NOT_OFF_OR_WORK", given.kind());
        }
        String name = given.name().strip();
        if (name.isEmpty() || name.length() > MAX_NAME || name.chars().anyMatch(Character::isISOControl)) {
            refuse(row, "name", "NAME_MISSING_OR_LONG", given.name());
        }
        if (from == null || to == null) {
            return;
        }
        if (to.isBefore(from) || from.plusDays(MAX_SPAN).isBefore(to)) {
            refuse(row, "to", "SPAN", given.to());
            return;
        }
        from.datesUntil(to.plusDays(1)).forEach(day -> take(row, new NoticedDay(day, WORK.contains(kind), name)));
    }

    private @Nullable LocalDate date(int row, String column, String text) {
        try {
            LocalDate date = LocalDate.parse(text.strip());
            if (date.getYear() < year.year() - 1 || date.getYear() > year.year()) {
                refuse(row, column, "OUTSIDE_THE_YEAR", text);
                return null;
            }
            return date;
        } catch (DateTimeParseException e) {
            refuse(row, column, "NOT_A_DATE", text);
            return null;
        }
    }

    private void take(int row, NoticedDay day) {
        LocalDate firstTouched = LocalDate.of(year.year() - 1, 12, WorkingCalendar.PROVISIONAL_FROM);
        if (day.date().isBefore(firstTouched)) {
            refuse(row, "from", "OUTSIDE_THE_YEAR", day.date().toString());
        } else if (day.working() && day.date().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
            refuse(row, "from", "MAKE_UP_DAY_IS_A_WEEKDAY", day.date().toString());
        } else if (days.put(day.date(), day) != null) {
            refuse(row, "from", "DAY_TWICE", day.date().toString());
        }
    }

    private void refuse(int row, String column, String problem, String given) {
        violated.add(new RowIsSound(row, column, problem, given));
    }
}
