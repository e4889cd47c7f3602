package org.jianhui.kernel.calendar;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The working calendar of one {@link CalendarEdition}, in the zone Asia/Shanghai. A working day is a make-up day, or
 * Monday to Friday and not a day off (I-15). From 25 December of the last known year days are provisional, because the
 * next notice has changed such days before.
 */
public final class WorkingCalendar {

    static final int PROVISIONAL_FROM = 25;

    private final CalendarEdition edition;
    private final Map<LocalDate, NoticedDay> noticed;

    private WorkingCalendar(CalendarEdition edition) {
        this.edition = edition;
        this.noticed = edition.days().stream().collect(toUnmodifiableMap(NoticedDay::date, identity()));
    }

    public static WorkingCalendar of(CalendarEdition edition) {
        return new WorkingCalendar(edition);
    }

    /** The calendar this version ships with: 2020 to 2026. */
    public static WorkingCalendar shipped() {
        return Shipped.CALENDAR;
    }

    public CalendarEdition edition() {
        return edition;
    }

    public CalendarEditionId id() {
        return edition.id();
    }

    /** @throws org.jianhui.kernel.rule.RuleViolated E-05 {@code CALENDAR_UNKNOWN} if the year has no known notice */
    public CalendarDay day(LocalDate date) {
        Rule.verify(new CalendarCoversYear(id(), date.getYear(), edition.firstYear(), edition.lastYear()));
        @Nullable NoticedDay notice = noticed.get(date);
        return new CalendarDay(date, kind(date, notice), notice == null ? null : notice.holiday(), provisional(date));
    }

    /** @throws org.jianhui.kernel.rule.RuleViolated E-05 {@code CALENDAR_UNKNOWN} if the year has no known notice */
    public boolean isWorkingDay(LocalDate date) {
        return day(date).kind().isWorking();
    }

    /**
     * The day as it can be expected: of a year without a known notice, the plain week without New Year's Day, to be confirmed.
     * For reminders only, so that none of them refuses anything; what the law counts asks for {@link #day}.
     */
    public CalendarDay expected(LocalDate date) {
        if (date.getYear() >= edition.firstYear() && date.getYear() <= edition.lastYear()) {
            return day(date);
        }
        boolean newYear = date.getDayOfYear() == 1;
        return new CalendarDay(date, newYear ? DayKind.HOLIDAY : kind(date, null), newYear ? "元旦" : null, true);
    }

    private static DayKind kind(LocalDate date, @Nullable NoticedDay notice) {
        if (notice != null) {
            return notice.working() ? DayKind.MAKEUP_WORKDAY : DayKind.HOLIDAY;
        }
        boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return weekend ? DayKind.WEEKEND : DayKind.WORKDAY;
    }

    private boolean provisional(LocalDate date) {
        return date.getYear() == edition.lastYear()
                && date.getMonth() == Month.DECEMBER
                && date.getDayOfMonth() >= PROVISIONAL_FROM;
    }

    private static final class Shipped {
        static final WorkingCalendar CALENDAR = of(ShippedEdition.read());
    }
}
