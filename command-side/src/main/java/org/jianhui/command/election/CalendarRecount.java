package org.jianhui.command.election;

import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.calendar.event.CalendarEditionImported;
import org.jianhui.kernel.election.ElectionCommand.RecalculateNotice;

/** A new edition of the working calendar counts every posted notice again, in the transaction that imports it (I-15). */
class CalendarRecount implements Correlator {

    private final NoticeRegister notices;
    private final CommandSender sender;

    CalendarRecount(NoticeRegister notices, CommandSender sender) {
        this.notices = notices;
        this.sender = sender;
    }

    @EventHandler
    void on(CalendarEditionImported event) {
        notices.hanging().forEach(election -> sender.send(new RecalculateNotice(election, event.edition())));
    }
}
