package org.jianhui.process.election;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.election.ElectionCommand.EscalateReply;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PaperId;

/** The chased reply is still missing: the county federation is told. */
record EscalateReplyTask(CommandSender sender) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        sender.send(new EscalateReply(new ElectionId(execution.getProcessBusinessKey()), new PaperId((String)
                execution.getVariable(RequestAndReply.REQUEST))));
    }
}
