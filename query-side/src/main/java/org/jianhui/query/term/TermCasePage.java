package org.jianhui.query.term;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A term with what is to be said of it on a day.
 *
 * @param today the day of the acts' clock, or of the moment asked for
 * @param asOf the moment asked for; null if it is the present
 */
public record TermCasePage(
        TermView term,
        TermStatus status,
        LocalDate today,
        @Nullable Instant asOf) {

    static TermCasePage of(TermView view, LocalDate today, @Nullable Instant asOf) {
        return new TermCasePage(view, TermStatus.of(view, today), today, asOf);
    }
}
