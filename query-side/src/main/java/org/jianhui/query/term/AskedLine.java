package org.jianhui.query.term;

import java.time.LocalDate;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.term.TermRequest;
import org.jspecify.annotations.Nullable;

/**
 * A request of the committee that waits for the superior's reply.
 *
 * @param person whose office it is about; null if it is the committee's term
 * @param day the last day that was asked for, or the day of the vote; for a meeting the last day of the term
 * @param chasedOn when the superior was reminded; null before
 * @param escalatedOn when the county federation was told; null before
 */
public record AskedLine(
        TermRequest about,
        RequestPaper request,
        @Nullable PersonId person,
        LocalDate day,
        LocalDate replyDueOn,
        @Nullable LocalDate chasedOn,
        @Nullable LocalDate escalatedOn) {

    AskedLine chased(LocalDate on) {
        return new AskedLine(about, request, person, day, replyDueOn, on, escalatedOn);
    }

    AskedLine escalated(LocalDate on) {
        return new AskedLine(about, request, person, day, replyDueOn, chasedOn, on);
    }
}
