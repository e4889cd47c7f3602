package org.jianhui.workbench.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import org.jianhui.kernel.time.Zone;

/** The days that can be meant: of this and the two centuries around it. Others are typing mistakes, and some no database stores. */
final class KnownDays {

    static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    private KnownDays() {}

    /** Whether it lies between {@link #FIRST} and {@link #LAST}, both included; an instant by its day in Asia/Shanghai. */
    static boolean hold(Temporal moment) {
        if (moment instanceof LocalDate day) {
            return !day.isBefore(FIRST) && !day.isAfter(LAST);
        }
        if (moment instanceof LocalDateTime minute) {
            return hold(minute.toLocalDate());
        }
        return !(moment instanceof Instant instant)
                || (!instant.isBefore(FIRST.atStartOfDay(Zone.SHANGHAI).toInstant())
                        && instant.isBefore(
                                LAST.plusDays(1).atStartOfDay(Zone.SHANGHAI).toInstant()));
    }

    /** @throws DayOutOfRange if it does not */
    static <T extends Temporal> T require(T moment) {
        if (!hold(moment)) {
            throw new DayOutOfRange();
        }
        return moment;
    }
}
