package org.jianhui.query.term;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.RequestPaper;
import org.jspecify.annotations.Nullable;

/**
 * A postponement that was asked for, and its reply.
 *
 * @param until the last day that was asked for
 * @param warnings catalogue ids of rules that only warn
 * @param reply null while it is waited for
 * @param refusedBecause why it was refused or returned; null otherwise
 */
public record PostponementLine(
        RequestPaper request,
        LocalDate until,
        String reason,
        LocalDate replyDueOn,
        List<String> warnings,
        @Nullable ReplyPaper reply,
        @Nullable ReplyOutcome outcome,
        @Nullable String refusedBecause) {

    public PostponementLine {
        warnings = List.copyOf(warnings);
    }

    PostponementLine replied(ReplyPaper paper, ReplyOutcome with, @Nullable String because) {
        return new PostponementLine(request, until, reason, replyDueOn, warnings, paper, with, because);
    }
}
