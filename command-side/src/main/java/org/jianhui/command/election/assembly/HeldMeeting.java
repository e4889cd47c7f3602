package org.jianhui.command.election.assembly;

import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.election.ElectionResultCommand.RecordMeetingHeld;
import org.jianhui.kernel.election.assembly.AssemblyCommand.EndAssembly;
import org.jianhui.kernel.election.assembly.event.AssemblyConcluded;
import org.jianhui.kernel.election.event.MeetingHeld;
import org.jianhui.kernel.id.AssemblyId;

/** When the meeting is closed with its result, its election goes on with it. */
class HeldMeeting implements Correlator {

    private final MeetingRegister meetings;
    private final CommandSender sender;

    HeldMeeting(MeetingRegister meetings, CommandSender sender) {
        this.meetings = meetings;
        this.sender = sender;
    }

    @EventHandler
    void on(AssemblyConcluded event) {
        sender.send(new RecordMeetingHeld(
                event.election(), event.assembly(), meetings.day(event.assembly()), event.elected()));
    }

    /** A meeting that was held on paper leaves none to be held here. */
    @EventHandler
    void on(MeetingHeld event) {
        AssemblyId running = meetings.running(event.election());
        if (event.historic() && running != null) {
            sender.send(new EndAssembly(running));
        }
    }
}
