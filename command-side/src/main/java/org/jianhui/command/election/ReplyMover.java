package org.jianhui.command.election;

import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.election.ElectionCommand.MoveReplyToCounty;
import org.jianhui.kernel.organisation.event.ReplyMovedUp;

/** When the organisation moves a union's replies up, its open cases follow (I-37). */
class ReplyMover implements Correlator {

    private final CaseRegister cases;
    private final CommandSender sender;

    ReplyMover(CaseRegister cases, CommandSender sender) {
        this.cases = cases;
        this.sender = sender;
    }

    @EventHandler
    void on(ReplyMovedUp event) {
        cases.openCases(event.union(), event.superior())
                .forEach(election ->
                        sender.send(new MoveReplyToCounty(election, event.to(), event.conflicted(), event.reason())));
    }
}
