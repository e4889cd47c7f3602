package org.jianhui.process.reply;

import java.time.LocalDate;
import java.util.Map;
import org.jianhui.kernel.document.ReplyParameters;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.rule.RuleBook;

/** When a reply is chased and escalated, by the edition of the case. */
public record ReplyTimes(RuleBook book) {

    public Map<String, Object> of(RequestPaper request, LocalDate dueOn, String edition) {
        ReplyParameters parameters = book.edition(edition).parameters(ReplyParameters.class);
        return Map.of(
                RequestAndReply.REQUEST,
                request.paper(),
                RequestAndReply.CHASE_AT,
                Midnight.after(dueOn),
                RequestAndReply.ESCALATE_AT,
                Midnight.after(dueOn.plusDays(parameters.escalateAfterDays())));
    }
}
