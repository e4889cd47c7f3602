package org.jianhui.command.election;

import java.time.LocalDate;
import org.jianhui.kernel.document.RequestPaper;

/** A paper that has gone up and whose reply is waited for. */
record OpenRequest(RequestPaper paper, LocalDate dueOn, boolean chased, boolean escalated) {

    static OpenRequest sent(RequestPaper paper, LocalDate dueOn) {
        return new OpenRequest(paper, dueOn, false, false);
    }

    OpenRequest nowChased() {
        return new OpenRequest(paper, dueOn, true, escalated);
    }

    OpenRequest nowEscalated() {
        return new OpenRequest(paper, dueOn, chased, true);
    }
}
