package org.jianhui.process.founding;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.founding.FollowUp;
import org.jianhui.kernel.founding.FoundingCommand.RemindFollowUp;
import org.jianhui.kernel.id.FoundingId;

/** What follows the approved result is overdue: the union is reminded of each step that is not done. */
record RemindTask(CommandSender sender, List<FollowUp> steps) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        FoundingId founding = new FoundingId(execution.getProcessBusinessKey());
        steps.forEach(step -> sender.send(new RemindFollowUp(founding, step)));
    }
}
