package org.jianhui.command.act;

import java.util.function.Consumer;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.command.tally.TallyEvent;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.act.Correlator;

/** A correlator that does what a test says, as the process engine's delegates would. */
class OnEvent implements Correlator {

    private final CommandSender sender;
    volatile Consumer<CommandSender> then = nothing -> {};

    OnEvent(CommandSender sender) {
        this.sender = sender;
    }

    @EventHandler
    void on(TallyEvent.Added event) {
        then.accept(sender);
    }
}
