package org.jianhui.command.organisation;

import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.act.Correlator;

/** Sends a command of the system as the consequence of a person's. */
final class Reminding implements Correlator {

    private final CommandSender sender;

    Reminding(CommandSender sender) {
        this.sender = sender;
    }

    @EventHandler
    void on(FileEvent.ReminderDue event) {
        sender.send(new FileCommand.Remind(event.union()));
    }
}
