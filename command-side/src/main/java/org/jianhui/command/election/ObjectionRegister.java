package org.jianhui.command.election;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.election.event.ObjectionRecorded;
import org.jianhui.kernel.election.event.ObjectionRuled;
import org.jianhui.kernel.id.ElectionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The objections of all cases and whether they are open (E-07). Neither names nor grounds. */
class ObjectionRegister implements Register {

    private final JdbcClient jdbc;

    ObjectionRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open cases with an objection that is not ruled on. */
    List<ElectionId> open() {
        return jdbc.sql("SELECT DISTINCT election FROM register.election_objection NATURAL JOIN register.election_case"
                        + " WHERE open AND ended_on IS NULL ORDER BY election")
                .query((row, n) -> new ElectionId(row.getString(1)))
                .list();
    }

    @EventHandler
    void on(ObjectionRecorded event) {
        jdbc.sql("INSERT INTO register.election_objection VALUES (?, ?, ?, ?, ?, true)")
                .params(
                        event.objection().value(),
                        event.election().value(),
                        event.against().person().value(),
                        event.against().body().name(),
                        event.receivedOn())
                .update();
    }

    @EventHandler
    void on(ObjectionRuled event) {
        jdbc.sql("UPDATE register.election_objection SET open = false WHERE objection = ?")
                .param(event.objection().value())
                .update();
    }
}
