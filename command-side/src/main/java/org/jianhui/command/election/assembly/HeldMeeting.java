package org.jianhui.command.election.assembly;

import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.election.ElectionResultCommand.RecordMeetingHeld;
import org.jianhui.kernel.election.MeetingDateCommand.DropMeetingDate;
import org.jianhui.kernel.election.MeetingDateCommand.MoveMeetingDate;
import org.jianhui.kernel.election.assembly.AssemblyCommand.EndAssembly;
import org.jianhui.kernel.election.assembly.AssemblyEnd;
import org.jianhui.kernel.election.assembly.event.AssemblyConcluded;
import org.jianhui.kernel.election.assembly.event.AssemblyEnded;
import org.jianhui.kernel.election.assembly.event.AssemblyPostponed;
import org.jianhui.kernel.election.event.MeetingHeld;
import org.jianhui.kernel.id.AssemblyId;

/** What becomes of a meeting becomes of its election: its result, its new day, or that it was given up. */
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

    @EventHandler
    void on(AssemblyPostponed event) {
        sender.send(new MoveMeetingDate(meetings.election(event.assembly()), event.meetingOn()));
    }

    @EventHandler
    void on(AssemblyEnded event) {
        if (event.cause() == AssemblyEnd.ABANDONED) {
            sender.send(new DropMeetingDate(event.election()));
        }
    }

    /** A meeting that was held on paper leaves none to be held here. */
    @EventHandler
    void on(MeetingHeld event) {
        AssemblyId running = meetings.running(event.election());
        if (event.historic() && running != null) {
            sender.send(new EndAssembly(running, AssemblyEnd.ELECTION_ENDED));
        }
    }
}
