package org.jianhui.command.election;

import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.calendar.event.CalendarEditionImported;
import org.jianhui.kernel.election.ElectionCommand.RecalculateNotice;
import org.jianhui.kernel.election.RulingCommand.RecountRulings;

/**
 * A new edition of the working calendar counts every posted notice and the time of every open ruling again, in the
 * transaction that imports it (I-15).
 */
class CalendarRecount implements Correlator {

    private final NoticeRegister notices;
    private final ObjectionRegister objections;
    private final CommandSender sender;

    CalendarRecount(NoticeRegister notices, ObjectionRegister objections, CommandSender sender) {
        this.notices = notices;
        this.objections = objections;
        this.sender = sender;
    }

    @EventHandler
    void on(CalendarEditionImported event) {
        notices.hanging().forEach(election -> sender.send(new RecalculateNotice(election, event.edition())));
        objections.open().forEach(election -> sender.send(new RecountRulings(election, event.edition())));
    }
}
