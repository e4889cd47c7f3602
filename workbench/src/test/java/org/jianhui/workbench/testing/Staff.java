package org.jianhui.workbench.testing;

import java.time.LocalDate;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.workbench.security.AccountSecrets;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts accounts straight into the registers, for tests of what stands before the domain. */
public final class Staff {

    public static final String PASSWORD = "a long enough secret";

    private final JdbcClient sql;
    private final AccountSecrets secrets;

    public Staff(JdbcClient sql, AccountSecrets secrets) {
        this.sql = sql;
        this.secrets = secrets;
    }

    /** An account of a fresh person that holds these roles at the union since 2020; its password is {@link #PASSWORD}. */
    public AccountId employ(String login, UnionId at, Role... roles) {
        AccountId account = AccountId.random();
        sql.sql("INSERT INTO register.account (account, person, login, home, in_force) VALUES (?, ?, ?, ?, true)")
                .params(account.value(), PersonId.random().value(), login, at.value())
                .update();
        grant(account, at, roles);
        secrets.set(account, PASSWORD);
        return account;
    }

    /** These roles, too, there since 2020. */
    public void grant(AccountId account, UnionId at, Role... roles) {
        for (Role role : roles) {
            sql.sql("INSERT INTO register.role_grant (account, role, area, from_day) VALUES (?, ?, ?, ?)")
                    .params(account.value(), role.name(), at.value(), LocalDate.of(2020, 1, 1))
                    .update();
        }
    }
}
