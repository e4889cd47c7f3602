package org.jianhui.command.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.CommandRight;
import org.jianhui.kernel.organisation.CommandRight.Kind;
import org.jianhui.kernel.organisation.CommandRight.Standing;
import org.jianhui.kernel.organisation.HeldRole;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.organisation.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the registers say of roles: which are held on a day, and how far they reach in the tree of that day. */
final class RoleFacts {

    private final JdbcClient sql;
    private final OrganisationFacts tree;

    RoleFacts(DataSource database, OrganisationFacts tree) {
        this.sql = JdbcClient.create(database);
        this.tree = tree;
    }

    boolean inForce(AccountId account) {
        return tree.find(account).filter(found -> found.inForce()).isPresent();
    }

    boolean inForce(AccountId account, PersonId person) {
        return tree.find(account)
                .filter(found -> found.inForce() && found.person().equals(person))
                .isPresent();
    }

    List<HeldRole> of(AccountId account, LocalDate day) {
        return sql.sql("SELECT role, area, from_day, until_day FROM register.role_grant WHERE account = ?"
                        + " AND from_day <= ? AND (until_day IS NULL OR until_day >= ?) ORDER BY role, area")
                .params(account.value(), day, day)
                .query((row, n) -> new HeldRole(
                        Role.valueOf(row.getString(1)),
                        new Area(row.getString(2)),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class)))
                .list();
    }

    /** Whether one of these roles entitles to this command where it stands. */
    boolean held(List<HeldRole> held, CommandRight way, Standing standing, LocalDate day) {
        @Nullable Area at = standing.at();
        return held.stream()
                .filter(role -> way.roles().contains(role.role()))
                .anyMatch(role -> at == null
                        || role.area().equals(at)
                        || ((role.role().actsBelow() || way.kind() == Kind.READ) && tree.within(at, role.area(), day)));
    }

    /** Whether the account may know of the thing at all: it reads cases there, or administers the place. */
    boolean mayKnow(List<HeldRole> held, Standing standing, LocalDate day) {
        @Nullable Area at = standing.own() == null ? standing.at() : Area.of(standing.own());
        return at == null
                || held.stream()
                        .filter(role ->
                                standing.own() == null || ReadRight.CASE.roles().contains(role.role()))
                        .anyMatch(role -> tree.within(at, role.area(), day));
    }

    /** Where a command may be given in this way: decisions only where the replies are now, the rest at both. */
    List<Standing> standings(CommandRight.Kind kind, Standing standing) {
        return switch (kind) {
            case SIGN_REPLY -> List.of(afterMove(standing));
            case FOR_SUPERIOR -> List.of(standing, afterMove(standing));
            default -> List.of(standing);
        };
    }

    /** Where the superior's decisions are taken: one level up, if the replies to this union have moved. */
    private Standing afterMove(Standing standing) {
        @Nullable Area at = standing.at();
        if (at == null || standing.own() == null) {
            return standing;
        }
        return sql.sql("SELECT moved_to FROM register.reply_moved WHERE union_id = ? AND superior = ?")
                .params(standing.own().value(), at.value())
                .query((row, n) -> new Standing(new Area(row.getString(1)), standing.own()))
                .optional()
                .orElse(standing);
    }

    /** The areas at which one of these roles is held, and all below them on that day. */
    Set<Area> areasBelow(List<HeldRole> held, Set<Role> roles, LocalDate day) {
        List<String> tops = held.stream()
                .filter(role -> roles.contains(role.role()))
                .map(role -> role.area().value())
                .distinct()
                .toList();
        return tops.isEmpty()
                ? Set.of()
                : areas(
                        "WITH RECURSIVE down (area) AS (SELECT unnest(?::text[]) COLLATE \"C\" UNION SELECT p.area FROM down"
                                + " JOIN register.placement p ON p.parent = down.area WHERE p.from_day <= ?"
                                + " AND (p.until_day IS NULL OR p.until_day >= ?)) SELECT area FROM down",
                        "{" + String.join(",", tops) + "}",
                        day,
                        day);
    }

    Set<Area> allAreas(LocalDate day) {
        return areas(
                "SELECT area FROM register.placement WHERE from_day <= ? AND (until_day IS NULL OR until_day >= ?)",
                day,
                day);
    }

    private Set<Area> areas(String statement, Object... parameters) {
        return sql.sql(statement).params(parameters).query((row, n) -> new Area(row.getString(1))).list().stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
