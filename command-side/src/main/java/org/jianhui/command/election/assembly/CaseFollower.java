package org.jianhui.command.election.assembly;

import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.election.assembly.AssemblyCommand.EndAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.MoveAssembly;
import org.jianhui.kernel.election.event.ElectionEnded;
import org.jianhui.kernel.election.event.MeetingDateFixed;
import org.jianhui.kernel.id.AssemblyId;

/** What happens to an election case happens to its meeting. */
class CaseFollower implements Correlator {

    private final MeetingRegister meetings;
    private final CommandSender sender;

    CaseFollower(MeetingRegister meetings, CommandSender sender) {
        this.meetings = meetings;
        this.sender = sender;
    }

    @EventHandler
    void on(MeetingDateFixed event) {
        AssemblyId running = meetings.running(event.election());
        if (running != null) {
            sender.send(new MoveAssembly(running, event.meetingOn()));
        }
    }

    @EventHandler
    void on(ElectionEnded event) {
        AssemblyId running = meetings.running(event.election());
        if (running != null) {
            sender.send(new EndAssembly(running));
        }
    }
}
