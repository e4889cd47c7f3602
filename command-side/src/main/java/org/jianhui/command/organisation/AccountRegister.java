package org.jianhui.command.organisation;

import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.organisation.event.AccountDisabled;
import org.jianhui.kernel.organisation.event.AccountEnabled;
import org.jianhui.kernel.organisation.event.AccountEnded;
import org.jianhui.kernel.organisation.event.AccountOpened;
import org.jianhui.kernel.organisation.event.RoleEnded;
import org.jianhui.kernel.organisation.event.RoleGranted;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the registers of accounts and their roles in the transaction of the act. */
final class AccountRegister implements Register {

    private final JdbcClient sql;

    AccountRegister(DataSource database) {
        this.sql = JdbcClient.create(database);
    }

    @EventHandler
    void on(AccountOpened event) {
        sql.sql("INSERT INTO register.account (account, person, login, home, in_force) VALUES (?, ?, ?, ?, true)")
                .params(
                        event.account().value(),
                        event.person().value(),
                        event.login(),
                        event.home().value())
                .update();
    }

    @EventHandler
    void on(AccountDisabled event) {
        inForce(event.account().value(), false);
    }

    @EventHandler
    void on(AccountEnabled event) {
        inForce(event.account().value(), true);
    }

    @EventHandler
    void on(AccountEnded event) {
        inForce(event.account().value(), false);
    }

    @EventHandler
    void on(RoleGranted event) {
        sql.sql("INSERT INTO register.role_grant (account, role, area, from_day, until_day) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (account, role, area, from_day) DO UPDATE SET until_day = excluded.until_day")
                .param(event.account().value())
                .param(event.role().name())
                .param(event.area().value())
                .param(event.from())
                .param(event.until())
                .update();
    }

    @EventHandler
    void on(RoleEnded event) {
        sql.sql("UPDATE register.role_grant SET until_day = ? WHERE account = ? AND role = ? AND area = ?"
                        + " AND from_day = ?")
                .params(
                        event.lastDay(),
                        event.account().value(),
                        event.role().name(),
                        event.area().value(),
                        event.from())
                .update();
    }

    private void inForce(String account, boolean inForce) {
        sql.sql("UPDATE register.account SET in_force = ? WHERE account = ?")
                .params(inForce, account)
                .update();
    }
}
