package org.jianhui.command.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.command.organisation.rule.GroupStands;
import org.jianhui.command.organisation.rule.OfficeApproved;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.term.event.OfficeFilled;
import org.jianhui.kernel.term.event.OfficeLeft;
import org.jianhui.kernel.term.event.PreparatoryGroupDissolved;
import org.jianhui.kernel.term.event.TermBegan;
import org.jianhui.kernel.term.event.TermEnded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sits in which union's committee since when, and which preparatory groups are dissolved; kept by the terms' events. */
final class CommitteeRegister implements Register {

    private final JdbcClient sql;

    CommitteeRegister(DataSource database) {
        this.sql = JdbcClient.create(database);
    }

    /** The preparatory group's role is granted only while there can be such a group. */
    GroupStands groupStands(Role role, Area area, LocalDate on) {
        return new GroupStands(on, role == Role.PREPARATORY_GROUP ? dissolvedWith(area.value()) : null);
    }

    /** The committee's role is granted only to who was elected to it and approved. */
    OfficeApproved officeApproved(Role role, Area area, PersonId person, LocalDate from) {
        return new OfficeApproved(from, role == Role.UNION_COMMITTEE ? since(area, person) : from);
    }

    /** @throws Forbidden {@code GROUP_DISSOLVED} if the person was in a group of this union that is dissolved */
    void requireGroupStands(PersonId person, UnionId union, LocalDate day) {
        GroupStands rule = new GroupStands(day, dissolvedWith(union.value()));
        if (rule.isViolated() && wasInGroup(person, union)) {
            throw new Forbidden(rule, "the preparatory group of this union is dissolved");
        }
    }

    private @Nullable LocalDate dissolvedWith(String union) {
        return sql.sql("SELECT last_day FROM register.group_dissolved WHERE union_id = ?")
                .param(union)
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    private @Nullable LocalDate since(Area area, PersonId person) {
        return sql.sql("SELECT since FROM register.seat WHERE union_id = ? AND person = ? AND until IS NULL"
                        + " ORDER BY since LIMIT 1")
                .params(area.value(), person.value())
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    private boolean wasInGroup(PersonId person, UnionId union) {
        return sql.sql("SELECT EXISTS (SELECT 1 FROM register.role_grant g JOIN register.account a"
                        + " ON a.account = g.account WHERE a.person = ? AND g.area = ?"
                        + " AND g.role = 'PREPARATORY_GROUP')")
                .params(person.value(), union.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * That somebody sits in the committee of a union.
     *
     * @param until last day of the last seat there; null while no end is known
     */
    record Sitting(UnionId union, @Nullable LocalDate until) {}

    /** Where a person sits, or sat in a term that runs; in whatever office. */
    List<Sitting> sittings(PersonId person) {
        return sql.sql("SELECT union_id, CASE WHEN bool_or(until IS NULL) THEN NULL ELSE max(until) END"
                        + " FROM register.seat WHERE person = ? GROUP BY union_id ORDER BY union_id")
                .param(person.value())
                .query((row, n) -> new Sitting(new UnionId(row.getString(1)), row.getObject(2, LocalDate.class)))
                .list();
    }

    /** The accounts in force of a person. */
    List<AccountId> accountsOf(PersonId person) {
        return sql.sql("SELECT account FROM register.account WHERE person = ? AND in_force ORDER BY account")
                .param(person.value())
                .query((row, n) -> new AccountId(row.getString(1)))
                .list();
    }

    /** The person behind an account. */
    List<PersonId> personOf(AccountId account) {
        return sql.sql("SELECT person FROM register.account WHERE account = ?")
                .param(account.value())
                .query((row, n) -> new PersonId(row.getString(1)))
                .list();
    }

    /** The accounts to which a role at a union was granted with no end, or with a later one. */
    List<AccountId> holding(Role role, UnionId union, LocalDate after) {
        return sql.sql("SELECT DISTINCT account FROM register.role_grant WHERE role = ? AND area = ?"
                        + " AND (until_day IS NULL OR until_day > ?) ORDER BY account")
                .params(role.name(), union.value(), after)
                .query((row, n) -> new AccountId(row.getString(1)))
                .list();
    }

    /** Who sits in the union's committee, among those elected to its bodies. */
    static Set<PersonId> committee(List<OfficeHolder> offices) {
        return offices.stream()
                .filter(each -> each.office().body() == Body.UNION_COMMITTEE)
                .map(OfficeHolder::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    @EventHandler
    void on(TermBegan event) {
        event.offices().forEach(each -> sits(event.term(), event.union(), each, event.firstDay()));
    }

    /** Somebody may sit there in another office too, and stays in the committee with it. */
    @EventHandler
    void on(OfficeLeft event) {
        sql.sql("UPDATE register.seat SET until = ? WHERE term = ? AND person = ? AND office = ?")
                .params(
                        event.lastDay(),
                        event.term().value(),
                        event.person().value(),
                        event.office().name())
                .update();
    }

    @EventHandler
    void on(OfficeFilled event) {
        sits(event.term(), event.union(), new OfficeHolder(event.person(), event.office()), event.since());
    }

    private void sits(TermId term, UnionId union, OfficeHolder each, LocalDate since) {
        if (each.office().body() == Body.UNION_COMMITTEE) {
            sql.sql("INSERT INTO register.seat (term, union_id, person, office, since) VALUES (?, ?, ?, ?, ?)"
                            + " ON CONFLICT (term, person, office)"
                            + " DO UPDATE SET since = excluded.since, until = NULL")
                    .params(
                            term.value(),
                            union.value(),
                            each.person().value(),
                            each.office().name(),
                            since)
                    .update();
        }
    }

    @EventHandler
    void on(TermEnded event) {
        leave(event.term());
    }

    private void leave(TermId term) {
        sql.sql("DELETE FROM register.seat WHERE term = ?").param(term.value()).update();
    }

    @EventHandler
    void on(PreparatoryGroupDissolved event) {
        sql.sql("INSERT INTO register.group_dissolved (union_id, last_day) VALUES (?, ?)")
                .params(event.union().value(), event.lastDay())
                .update();
    }
}
