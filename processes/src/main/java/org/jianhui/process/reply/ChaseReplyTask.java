package org.jianhui.process.reply;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jianhui.kernel.act.CommandSender;

/** The reply is late: the superior is reminded. */
record ChaseReplyTask(CommandSender sender, List<ReplyReminders> reminders) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        sender.send(ReplyReminders.of(reminders, execution)
                .chase()
                .apply(execution.getProcessBusinessKey(), ReplyReminders.request(execution)));
    }
}
