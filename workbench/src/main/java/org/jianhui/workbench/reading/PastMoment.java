package org.jianhui.workbench.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.api.LookBack;
import org.jspecify.annotations.Nullable;

/** The past moment that an address asks for, as every page reads it: {@code asOf}, or {@code at} where that is typed. */
final class PastMoment {

    private PastMoment() {}

    /** As a token or an instant; null for the present, and for what is no moment. */
    static @Nullable String of(HttpServletRequest request) {
        try {
            return LookBack.text(LookBack.asked(asOf(request), at(request)));
        } catch (BadRequest | DateTimeException none) {
            return null;
        }
    }

    private static @Nullable AsOf asOf(HttpServletRequest request) {
        String given = request.getParameter("asOf");
        return given == null || given.isEmpty() ? null : AsOf.valueOf(given);
    }

    private static @Nullable LocalDateTime at(HttpServletRequest request) {
        String given = request.getParameter("at");
        return given == null || given.isEmpty() ? null : LocalDateTime.parse(given);
    }
}
