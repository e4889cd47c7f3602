package org.jianhui.command.founding;

import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.election.ElectionCommand.EndWithFounding;
import org.jianhui.kernel.election.EndCause;
import org.jianhui.kernel.election.event.ElectionEnded;
import org.jianhui.kernel.election.event.ElectionOpened;
import org.jianhui.kernel.election.event.ResultApproved;
import org.jianhui.kernel.election.event.ResultVoided;
import org.jianhui.kernel.founding.ElectionOpening;
import org.jianhui.kernel.founding.FoundingCommand.EndWithElection;
import org.jianhui.kernel.founding.FoundingCommand.NoteNextElection;
import org.jianhui.kernel.founding.FoundingCommand.NoteVoidElection;
import org.jianhui.kernel.founding.FoundingCommand.OpenFollowUp;
import org.jianhui.kernel.founding.event.FoundingEnded;

/**
 * A founding and its election case are given up together; the approved result opens what follows. A voided result ends the
 * case only: the group opens another, which takes its place: given up with the founding, or approved for it.
 */
class SharedFate implements Correlator {

    private final FoundingRegister foundings;
    private final CommandSender sender;

    SharedFate(FoundingRegister foundings, CommandSender sender) {
        this.foundings = foundings;
        this.sender = sender;
    }

    @EventHandler
    void on(FoundingEnded event) {
        foundings
                .electionOf(event.founding())
                .ifPresent(election -> sender.send(new EndWithFounding(election, event.reason())));
    }

    @EventHandler
    void on(ElectionEnded event) {
        if (event.cause() == EndCause.ABANDONED) {
            foundings
                    .ofElection(event.election())
                    .ifPresent(row -> sender.send(new EndWithElection(row.founding(), event.reason())));
        }
    }

    @EventHandler
    void on(ResultVoided event) {
        foundings
                .ofElection(event.election())
                .ifPresent(row -> sender.send(new NoteVoidElection(
                        row.founding(), event.election(), event.reply().number(), event.voidedOn(), event.reason())));
    }

    @EventHandler
    void on(ElectionOpened event) {
        foundings
                .openOf(event.union())
                .ifPresent(founding -> sender.send(new NoteNextElection(
                        founding, new ElectionOpening(event.election(), event.stageEnd(), event.contact()))));
    }

    @EventHandler
    void on(ResultApproved event) {
        foundings
                .openOf(event.union())
                .ifPresent(founding ->
                        sender.send(new OpenFollowUp(founding, event.reply().number(), event.approvedOn())));
    }
}
