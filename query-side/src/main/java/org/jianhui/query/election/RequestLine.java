package org.jianhui.query.election;

import java.time.LocalDate;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.id.PaperId;
import org.jspecify.annotations.Nullable;

/** The request whose reply is waited for; dates are calendar days in Asia/Shanghai. */
public record RequestLine(
        PaperId request,
        String number,
        LocalDate dueOn,
        @Nullable LocalDate chasedOn,
        @Nullable LocalDate escalatedOn) {

    static RequestLine sent(RequestPaper paper, LocalDate dueOn) {
        return new RequestLine(paper.paper(), paper.number(), dueOn, null, null);
    }

    RequestLine chased(LocalDate on) {
        return new RequestLine(request, number, dueOn, on, escalatedOn);
    }

    RequestLine escalated(LocalDate on) {
        return new RequestLine(request, number, dueOn, chasedOn, on);
    }
}
