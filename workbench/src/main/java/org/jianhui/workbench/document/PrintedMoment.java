package org.jianhui.workbench.document;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jianhui.kernel.time.Zone;
import org.jianhui.workbench.api.AsOf;
import org.jspecify.annotations.Nullable;

/** Of which moment a sheet is, in the sentence that is printed on it. */
public final class PrintedMoment {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日H时mm分");

    private PrintedMoment() {}

    /** @param asOf null for the present */
    public static String said(@Nullable AsOf asOf, Instant printedAt) {
        if (asOf == null) {
            return "截至" + minute(printedAt);
        }
        String known = asOf instanceof AsOf.At at ? minute(at.instant()) : "所指记录处";
        return "按系统在" + known + "所知，" + minute(printedAt) + "打印";
    }

    private static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(Zone.SHANGHAI));
    }
}
