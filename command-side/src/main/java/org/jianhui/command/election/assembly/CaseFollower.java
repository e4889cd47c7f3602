package org.jianhui.command.election.assembly;

import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.election.assembly.AssemblyCommand.EndAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.MoveAssembly;
import org.jianhui.kernel.election.assembly.AssemblyEnd;
import org.jianhui.kernel.election.event.ElectionEnded;
import org.jianhui.kernel.election.event.MeetingDateBlocked;
import org.jianhui.kernel.election.event.MeetingDateFixed;
import org.jianhui.kernel.election.event.NoticeInterrupted;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.ElectionId;

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

    /** A meeting that only is prepared waits for the next day; one that votes cannot go on. */
    @EventHandler
    void on(NoticeInterrupted event) {
        endVoting(event.election());
    }

    @EventHandler
    void on(MeetingDateBlocked event) {
        endVoting(event.election());
    }

    private void endVoting(ElectionId election) {
        AssemblyId running = meetings.running(election);
        if (running != null && meetings.isOpen(election)) {
            sender.send(new EndAssembly(running, AssemblyEnd.NOTICE_FELL));
        }
    }

    @EventHandler
    void on(ElectionEnded event) {
        AssemblyId running = meetings.running(event.election());
        if (running != null) {
            sender.send(new EndAssembly(running, AssemblyEnd.ELECTION_ENDED));
        }
    }
}
