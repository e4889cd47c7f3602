package org.jianhui.command.election;

import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.election.event.ObjectionRecorded;
import org.jianhui.kernel.election.event.ObjectionRuled;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The objections of all cases and whether they are open (E-07). Neither names nor grounds. */
class ObjectionRegister implements Register {

    private final JdbcClient jdbc;

    ObjectionRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
