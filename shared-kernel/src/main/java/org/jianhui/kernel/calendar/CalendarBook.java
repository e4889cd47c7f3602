package org.jianhui.kernel.calendar;

/** Port to the calendar editions: decisions count with the current one and record its id. */
public interface CalendarBook {

    /** The newest approved edition; inside an act also the one approved by this act. */
    WorkingCalendar current();

    /** @throws org.jianhui.kernel.act.NotFound if there is no such edition */
    WorkingCalendar edition(CalendarEditionId id);
}
