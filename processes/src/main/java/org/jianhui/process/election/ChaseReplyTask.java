package org.jianhui.process.election;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.election.ElectionCommand.ChaseReply;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PaperId;

/** The reply is late: the superior is reminded. */
record ChaseReplyTask(CommandSender sender) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        sender.send(new ChaseReply(new ElectionId(execution.getProcessBusinessKey()), new PaperId((String)
                execution.getVariable(RequestAndReply.REQUEST))));
    }
}
