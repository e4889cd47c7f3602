package org.jianhui.process.election;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.election.ElectionCommand.ConfirmNoticeCompleted;
import org.jianhui.kernel.id.ElectionId;

/** The last working day has passed: the notice is complete. */
record ConfirmNoticeTask(CommandSender sender) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        sender.send(new ConfirmNoticeCompleted(
                new ElectionId(execution.getProcessBusinessKey()),
                ((Number) execution.getVariable(PublicNotice.NOTICE_ROUND)).intValue()));
    }
}
