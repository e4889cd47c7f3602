package org.jianhui.command.founding;

import java.time.LocalDate;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.BackdatingExplained;
import org.jianhui.kernel.act.rule.NotInTheFuture;

/** The two questions put to every date that is entered as having happened. */
record Dates(Act act, int freeDays) {

    NotInTheFuture happened(String what, LocalDate date) {
        return new NotInTheFuture(what, date, act.receivedOnDate());
    }

    BackdatingExplained explained(String what, LocalDate date) {
        return new BackdatingExplained(what, date, act.receivedOnDate(), freeDays, act.backdatedBecause() != null);
    }
}
