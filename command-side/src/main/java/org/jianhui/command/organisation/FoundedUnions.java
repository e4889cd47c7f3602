package org.jianhui.command.organisation;

import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.founding.event.UnionFounded;
import org.jianhui.kernel.founding.history.event.UnionBroughtIn;
import org.jianhui.kernel.organisation.UnionCommand.EnterFounding;

/** When a founding is complete, or an established union is brought in, it stands founded in the tree, in the same act. */
class FoundedUnions implements Correlator {

    private final CommandSender sender;

    FoundedUnions(CommandSender sender) {
        this.sender = sender;
    }

    @EventHandler
    void on(UnionFounded event) {
        sender.send(new EnterFounding(event.union(), event.founding(), event.name(), event.code(), event.foundedOn()));
    }

    @EventHandler
    void on(UnionBroughtIn event) {
        sender.send(new EnterFounding(
                event.union(), event.history().founding(), event.name(), event.code(), event.foundedOn()));
    }
}
