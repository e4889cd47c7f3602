package org.jianhui.command.membership.dues;

import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.founding.event.AccountRecorded;
import org.jianhui.kernel.founding.event.ApplicationFiled;
import org.jianhui.kernel.id.UnionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which unions have a bank account on record: until then what is received is pending (待入账, $-10). */
final class UnionAccounts implements Register {

    private final JdbcClient jdbc;

    UnionAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isOpen(UnionId union) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM register.dues_account WHERE union_id = ? AND open)")
                .param(union.value())
                .query(Boolean.class)
                .single();
    }

    @EventHandler
    void on(ApplicationFiled event) {
        jdbc.sql("INSERT INTO register.dues_account VALUES (?, ?, false)")
                .params(event.founding().value(), event.union().value())
                .update();
    }

    @EventHandler
    void on(AccountRecorded event) {
        jdbc.sql("UPDATE register.dues_account SET open = true WHERE founding = ?")
                .param(event.founding().value())
                .update();
    }
}
