package org.jianhui.query.founding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A founding with what is to be said of it on a day.
 *
 * @param today the day of the acts' clock, or of the moment asked for
 * @param asOf the moment asked for; null if it is the present
 */
public record FoundingCasePage(
        FoundingView founding,
        FoundingStatus status,
        List<FoundingWarning> warnings,
        LocalDate today,
        @Nullable Instant asOf) {

    static FoundingCasePage of(FoundingView view, LocalDate today, @Nullable Instant asOf) {
        return new FoundingCasePage(
                view, new StatusReading(view, today).status(), WarningReading.of(view, today), today, asOf);
    }
}
