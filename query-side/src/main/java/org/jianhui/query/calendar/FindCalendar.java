package org.jianhui.query.calendar;

import java.util.Set;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;

/** The current calendar and the proposals: reference data for any account in force. */
public record FindCalendar() implements Query<CalendarView> {

    @Override
    public Class<CalendarView> answer() {
        return CalendarView.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.OWN;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.anywhere();
    }

    @Override
    public Set<String> reads() {
        return Set.of(CalendarProjection.NAME);
    }
}
