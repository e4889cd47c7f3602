package org.jianhui.command.election;

import java.time.LocalDate;
import org.jianhui.command.election.rule.BackdatingExplained;
import org.jianhui.command.election.rule.NotInTheFuture;
import org.jianhui.kernel.act.Act;

/** The two questions put to every date that is entered as having happened. */
record Dates(Act act, int freeDays) {

    NotInTheFuture happened(String what, LocalDate date) {
        return new NotInTheFuture(what, date, act.receivedOnDate());
    }

    BackdatingExplained explained(String what, LocalDate date) {
        return new BackdatingExplained(what, date, act.receivedOnDate(), freeDays, act.backdatedBecause() != null);
    }
}
