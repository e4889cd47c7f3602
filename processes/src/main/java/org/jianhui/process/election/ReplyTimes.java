package org.jianhui.process.election;

import java.time.LocalDate;
import java.util.Map;
import org.jianhui.kernel.election.RequestPaper;
import org.jianhui.kernel.election.parameter.ReplyParameters;
import org.jianhui.kernel.rule.RuleBook;

/** When a reply is chased and escalated, by the edition of the case. */
record ReplyTimes(RuleBook book) {

    Map<String, Object> of(RequestPaper request, LocalDate dueOn, String edition) {
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
