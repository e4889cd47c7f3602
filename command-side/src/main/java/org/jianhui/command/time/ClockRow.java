package org.jianhui.command.time;

import java.time.Duration;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.time.event.ClockMoved;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the row all nodes read: by how much the simulation runs before the machine, or behind it. */
class ClockRow implements Register {

    private final JdbcClient sql;

    ClockRow(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(ClockMoved event) {
        sql.sql("UPDATE desk.simulation_clock SET ahead_ms = greatest(ahead_ms, ?)")
                .param(Duration.between(event.machineTime(), event.to()).toMillis() + 1)
                .update();
    }
}
