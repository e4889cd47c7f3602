package org.jianhui.query.organisation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.organisation.event.AccountDisabled;
import org.jianhui.kernel.organisation.event.AccountEnabled;
import org.jianhui.kernel.organisation.event.AccountEnded;
import org.jianhui.kernel.organisation.event.AccountOpened;
import org.jianhui.kernel.organisation.event.RoleEnded;
import org.jianhui.kernel.organisation.event.RoleGranted;
import org.jianhui.query.projection.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps accounts and their roles for the administrator; rights are judged by the registers, never by these rows. */
@ProcessingGroup(AccountProjection.NAME)
final class AccountProjection implements Projection {

    static final String NAME = "view-account";

    private final JdbcClient sql;

    AccountProjection(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(AccountOpened event) {
        sql.sql("INSERT INTO views.account (account, person, login, home, in_force) VALUES (?, ?, ?, ?, true)")
                .params(
                        event.account().value(),
                        event.person().value(),
                        event.login(),
                        event.home().value())
                .update();
    }

    @EventHandler
    void on(AccountDisabled event) {
        inForce(event.account(), false);
    }

    @EventHandler
    void on(AccountEnabled event) {
        inForce(event.account(), true);
    }

    @EventHandler
    void on(AccountEnded event) {
        sql.sql("UPDATE views.account SET in_force = false, ended = true WHERE account = ?")
                .param(event.account().value())
                .update();
    }

    @EventHandler
    void on(RoleGranted event) {
        sql.sql("INSERT INTO views.account_role (account, role, area, from_day, until_day) VALUES (?, ?, ?, ?, ?)"
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
        sql.sql("UPDATE views.account_role SET until_day = ? WHERE account = ? AND role = ? AND area = ?"
                        + " AND from_day = ?")
                .params(
                        event.lastDay(),
                        event.account().value(),
                        event.role().name(),
                        event.area().value(),
                        event.from())
                .update();
    }

    @ResetHandler
    void reset() {
        sql.sql("DELETE FROM views.account_role").update();
        sql.sql("DELETE FROM views.account").update();
    }

    private void inForce(AccountId account, boolean inForce) {
        sql.sql("UPDATE views.account SET in_force = ? WHERE account = ?")
                .params(inForce, account.value())
                .update();
    }
}
