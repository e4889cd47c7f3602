package org.jianhui.command.election.assembly;

import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.election.assembly.AssemblyCommand.TakeBackOfficers;
import org.jianhui.kernel.election.ballot.VoidCause;
import org.jianhui.kernel.election.ballot.event.RoundVoided;

/** Where a decided round is void, so is who was elected to lead on the strength of it. */
class TakenBackResult implements Correlator {

    private final CommandSender sender;

    TakenBackResult(CommandSender sender) {
        this.sender = sender;
    }

    @EventHandler
    void on(RoundVoided event) {
        if (event.cause() == VoidCause.FOUND_AFTER_DECISION) {
            sender.send(new TakeBackOfficers(event.assembly(), event.body()));
        }
    }
}
