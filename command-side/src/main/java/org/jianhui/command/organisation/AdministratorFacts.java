package org.jianhui.command.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jianhui.command.organisation.rule.AdministratorRemains;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Administrators;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who administers the top of the tree; two acts that would take administrators away wait for each other. */
final class AdministratorFacts implements Administrators {

    private static final long LOCK = 20_260_017L;

    private final JdbcClient sql;

    AdministratorFacts(DataSource database) {
        this.sql = JdbcClient.create(database);
    }

    /** As {@link #without(AccountId, LocalDate)}, where the account loses this one role. */
    AdministratorRemains without(AccountId account, Role role, Area area, LocalDate today) {
        boolean top = role == Role.ADMINISTRATOR && atTheTop(area);
        return top ? without(account, today) : new AdministratorRemains(false, 0);
    }

    /** The rule that somebody remains, judged for an account that is about to lose the role or to go out of force. */
    AdministratorRemains without(AccountId account, LocalDate today) {
        List<AccountId> all = atTheTop(today);
        boolean concerned = all.contains(account);
        return new AdministratorRemains(concerned, concerned ? all.size() - 1 : all.size());
    }

    @Override
    public List<AccountId> atTheTop(LocalDate today) {
        sql.sql("SELECT pg_advisory_xact_lock(?)::text")
                .param(LOCK)
                .query(String.class)
                .single();
        return sql.sql("SELECT DISTINCT a.account FROM register.account a JOIN register.role_grant g"
                        + " ON g.account = a.account JOIN register.placement p ON p.area = g.area AND p.parent IS NULL"
                        + " WHERE a.in_force AND g.role = 'ADMINISTRATOR' AND g.from_day <= ? AND g.until_day IS NULL")
                .param(today)
                .query((row, n) -> new AccountId(row.getString(1)))
                .list();
    }

    @Override
    public Optional<UnionId> top() {
        return sql.sql("SELECT area FROM register.placement WHERE parent IS NULL ORDER BY from_day LIMIT 1")
                .query((row, n) -> new UnionId(row.getString(1)))
                .optional();
    }

    private boolean atTheTop(Area area) {
        return sql.sql("SELECT EXISTS (SELECT 1 FROM register.placement WHERE area = ? AND parent IS NULL)")
                .param(area.value())
                .query(Boolean.class)
                .single();
    }
}
