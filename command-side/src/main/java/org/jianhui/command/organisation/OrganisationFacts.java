package org.jianhui.command.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.PostId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Accounts;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.UnionLevel;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the registers of the organisation say; read by decisions and by the authority, in the act's transaction. */
final class OrganisationFacts implements Accounts {

    private static final String ACCOUNT = "SELECT account, person, login, home, in_force FROM register.account WHERE ";

    private final JdbcClient sql;

    OrganisationFacts(DataSource database) {
        this.sql = JdbcClient.create(database);
    }

    Optional<UnionLevel> level(Area area) {
        return sql.sql("SELECT level FROM register.union_level WHERE area = ?")
                .param(area.value())
                .query(String.class)
                .optional()
                .map(UnionLevel::valueOf);
    }

    boolean exists(Area area) {
        return sql.sql("SELECT EXISTS (SELECT 1 FROM register.placement WHERE area = ?)")
                .param(area.value())
                .query(Boolean.class)
                .single();
    }

    Optional<UnionId> parent(Area area, LocalDate day) {
        return sql.sql("SELECT parent FROM register.placement WHERE area = ? AND parent IS NOT NULL AND from_day <= ?"
                        + " AND (until_day IS NULL OR until_day >= ?)")
                .params(area.value(), day, day)
                .query((row, n) -> new UnionId(row.getString(1)))
                .optional();
    }

    /** Whether {@code lower} is {@code upper} or lies below it on that day. */
    boolean within(Area lower, Area upper, LocalDate day) {
        return sql.sql("WITH RECURSIVE up (area) AS (SELECT ?::text COLLATE \"C\" UNION SELECT p.parent FROM up JOIN"
                        + " register.placement p ON p.area = up.area WHERE p.parent IS NOT NULL AND p.from_day <= ?"
                        + " AND (p.until_day IS NULL OR p.until_day >= ?))"
                        + " SELECT EXISTS (SELECT 1 FROM up WHERE area = ?)")
                .params(lower.value(), day, day, upper.value())
                .query(Boolean.class)
                .single();
    }

    boolean recorded(PersonId person) {
        return sql.sql("SELECT EXISTS (SELECT 1 FROM register.person WHERE person = ? AND NOT erased)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    Optional<Area> areaOf(PostId post) {
        return sql.sql("SELECT area FROM register.post WHERE post = ?")
                .param(post.value())
                .query((row, n) -> new Area(row.getString(1)))
                .optional();
    }

    /** Other posts of a village's dedicated cadre than this one: 0 or 1. */
    int otherCadrePosts(Area village, PostId post) {
        return sql.sql("SELECT count(*) FROM register.post WHERE area = ? AND kind = 'DEDICATED_CADRE' AND post <> ?")
                .params(village.value(), post.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<Account> byLogin(String login) {
        return account(ACCOUNT + "login = ?", login);
    }

    @Override
    public Optional<Account> find(AccountId account) {
        return account(ACCOUNT + "account = ?", account.value());
    }

    private Optional<Account> account(String statement, String key) {
        List<Account> found = sql.sql(statement)
                .param(key)
                .query((row, n) -> new Account(
                        new AccountId(row.getString(1)),
                        new PersonId(row.getString(2)),
                        row.getString(3),
                        new Area(row.getString(4)),
                        row.getBoolean(5)))
                .list();
        return found.stream().findFirst();
    }
}
