package org.jianhui.command.act;

import org.jianhui.command.eventstore.Journal;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.SecurityStream;
import org.jianhui.kernel.act.event.AuthorityRefused;
import org.jianhui.kernel.act.event.SecurityEvent;
import org.springframework.transaction.support.TransactionTemplate;

/** The security stream as events of the log, each in a transaction of its own. */
final class LoggedSecurity implements SecurityStream {

    private final TransactionTemplate transaction;
    private final CurrentAct current;
    private final Journal journal;

    LoggedSecurity(TransactionTemplate transaction, CurrentAct current, Journal journal) {
        this.transaction = transaction;
        this.current = current;
        this.journal = journal;
    }

    @Override
    public void refused(Act act, Forbidden refusal) {
        current.during(act, () -> {
            transaction.executeWithoutResult(
                    status -> journal.recordIn(SecurityEvent.STREAM, new AuthorityRefused(refusal.code())));
            return act;
        });
    }
}
