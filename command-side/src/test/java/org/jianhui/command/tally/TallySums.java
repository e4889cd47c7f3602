package org.jianhui.command.tally;

import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Register;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A register of the test: the sum of each tally, and who changed it last. Fails on 666, after its write. */
class TallySums implements Register {

    private final JdbcClient sql;

    TallySums(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(TallyEvent.Opened event) {
        sql.sql("INSERT INTO register.tally (id, total) VALUES (?, 0)")
                .param(event.id())
                .update();
    }

    @EventHandler
    void on(TallyEvent.Added event, Act act) {
        sql.sql("UPDATE register.tally SET total = total + ?, account = ? WHERE id = ?")
                .params(event.amount(), act.actor().account(), event.id())
                .update();
        if (event.amount() == 666) {
            throw new IllegalStateException("register failed");
        }
    }
}
