package org.jianhui.process.reply;

import java.time.Instant;
import java.time.LocalDate;
import org.jianhui.kernel.time.Zone;

/** A day passes whole: what follows it is due at the midnight that ends it, in Asia/Shanghai. */
public final class Midnight {

    private Midnight() {}

    public static Instant at(LocalDate day) {
        return day.atStartOfDay(Zone.SHANGHAI).toInstant();
    }

    public static Instant after(LocalDate day) {
        return at(day.plusDays(1));
    }
}
