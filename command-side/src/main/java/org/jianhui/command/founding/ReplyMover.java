package org.jianhui.command.founding;

import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.founding.FoundingCommand.MoveReplyToCounty;
import org.jianhui.kernel.organisation.event.ReplyMovedUp;

/** When the organisation moves a union's replies up, its open foundings follow (I-37). */
class ReplyMover implements Correlator {

    private final FoundingRegister foundings;
    private final CommandSender sender;

    ReplyMover(FoundingRegister foundings, CommandSender sender) {
        this.foundings = foundings;
        this.sender = sender;
    }

    @EventHandler
    void on(ReplyMovedUp event) {
        foundings
                .openCases(event.union(), event.superior())
                .forEach(founding ->
                        sender.send(new MoveReplyToCounty(founding, event.to(), event.conflicted(), event.reason())));
    }
}
