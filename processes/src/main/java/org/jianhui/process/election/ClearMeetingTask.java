package org.jianhui.process.election;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.election.ElectionCommand.ClearMeeting;
import org.jianhui.kernel.id.ElectionId;

/** Notice and date are there: it is established that the meeting may be held. */
record ClearMeetingTask(CommandSender sender) implements JavaDelegate {

    static final String NAME = "clearMeeting";

    @Override
    public void execute(DelegateExecution execution) {
        sender.send(new ClearMeeting(new ElectionId(execution.getProcessBusinessKey())));
    }
}
