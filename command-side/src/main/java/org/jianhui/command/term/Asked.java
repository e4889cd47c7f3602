package org.jianhui.command.term;

import java.time.LocalDate;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.term.TermRequest;
import org.jianhui.kernel.term.event.TermEvent;

/**
 * A request that waits for its reply; one at a time.
 *
 * @param asks the event by which it was sent
 */
record Asked(
        TermRequest about, RequestPaper request, TermEvent asks, LocalDate dueOn, boolean chased, boolean escalated) {}
