package org.jianhui.process.reply;

import java.util.List;
import java.util.function.BiFunction;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.PaperId;

/**
 * The commands that remind of a late reply in the cases of one capability; contributed as a bean beside its correlators.
 *
 * @param prefix with which the identifiers of its cases begin
 * @param chase given the case and the request: reminds the superior
 * @param escalate given the case and the request: tells the level above
 */
public record ReplyReminders(
        String prefix, BiFunction<String, PaperId, Command> chase, BiFunction<String, PaperId, Command> escalate) {

    /** @throws IllegalStateException if no capability answers for the case */
    static ReplyReminders of(List<ReplyReminders> all, DelegateExecution execution) {
        String key = execution.getProcessBusinessKey();
        return all.stream()
                .filter(each -> key.startsWith(each.prefix() + "-"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody reminds of replies to " + key));
    }

    static PaperId request(DelegateExecution execution) {
        return new PaperId((String) execution.getVariable(RequestAndReply.REQUEST));
    }
}
