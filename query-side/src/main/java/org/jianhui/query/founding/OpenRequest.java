package org.jianhui.query.founding;

import java.time.LocalDate;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.id.PaperId;
import org.jspecify.annotations.Nullable;

/** The request whose reply is waited for; dates are calendar days in Asia/Shanghai. */
public record OpenRequest(
        PaperKind kind,
        PaperId request,
        String number,
        LocalDate dueOn,
        @Nullable LocalDate chasedOn,
        @Nullable LocalDate escalatedOn) {

    OpenRequest chased(LocalDate on) {
        return new OpenRequest(kind, request, number, dueOn, on, escalatedOn);
    }

    OpenRequest escalated(LocalDate on) {
        return new OpenRequest(kind, request, number, dueOn, chasedOn, on);
    }
}
