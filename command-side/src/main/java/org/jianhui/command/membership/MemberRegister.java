package org.jianhui.command.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.UnionRolls;
import org.jianhui.kernel.membership.event.ApplicationEntered;
import org.jianhui.kernel.membership.event.ApplicationLapsed;
import org.jianhui.kernel.membership.event.ApplicationRefused;
import org.jianhui.kernel.membership.event.ApplicationWithdrawn;
import org.jianhui.kernel.membership.event.MemberAdmitted;
import org.jianhui.kernel.membership.event.MembershipEnded;
import org.jianhui.kernel.membership.event.MembershipEvent;
import org.jianhui.kernel.membership.event.MembershipLapsed;
import org.jianhui.kernel.membership.event.MembershipResumed;
import org.jianhui.kernel.membership.event.MembershipRetained;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who has applied and who is a member. An index holds one open row per person in the whole installation (M-08): of two
 * applications entered at once, one waits for the other's commit and is then judged anew.
 */
final class MemberRegister implements Register, UnionRolls {

    private final JdbcClient jdbc;

    MemberRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean hasOpen(PersonId person) {
        return count("SELECT count(*) FROM register.membership WHERE person = ? AND open", person.value());
    }

    /** A member of the union, with or without a vote. */
    boolean isMember(UnionId union, PersonId person) {
        return count(
                "SELECT count(*) FROM register.membership WHERE union_id = ? AND person = ?"
                        + " AND standing IN ('MEMBER', 'RETAINED')",
                union.value(),
                person.value());
    }

    boolean hasVote(UnionId union, PersonId person) {
        return count(
                "SELECT count(*) FROM register.membership WHERE union_id = ? AND person = ? AND standing = 'MEMBER'",
                union.value(),
                person.value());
    }

    @Override
    public @Nullable LocalDate since(UnionId union) {
        return jdbc.sql("SELECT admitted_on FROM register.membership WHERE union_id = ? AND admitted_on IS NOT NULL"
                        + " ORDER BY admitted_on LIMIT 1")
                .param(union.value())
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .optional()
                .orElse(null);
    }

    @Override
    public List<PersonId> withoutVote(UnionId union, List<PersonId> persons) {
        if (persons.isEmpty()) {
            return List.of();
        }
        Set<PersonId> voting = jdbc.sql(
                        "SELECT person FROM register.membership WHERE union_id = :union AND standing = 'MEMBER'"
                                + " AND person IN (:persons)")
                .param("union", union.value())
                .param("persons", persons.stream().map(PersonId::value).toList())
                .query((row, n) -> new PersonId(row.getString(1)))
                .set();
        return persons.stream()
                .distinct()
                .filter(person -> !voting.contains(person))
                .toList();
    }

    @Override
    public int voting(UnionId union, LocalDate admittedBy) {
        return jdbc.sql("SELECT count(*) FROM register.membership m WHERE union_id = :union AND standing = 'MEMBER'"
                        + " AND admitted_on <= :day AND NOT EXISTS (SELECT 1 FROM register.membership_retention r"
                        + " WHERE r.membership = m.membership AND r.retained_from <= :day AND r.resumed_from > :day)")
                .param("union", union.value())
                .param("day", admittedBy)
                .query(Integer.class)
                .single();
    }

    /** On which the union has not decided. */
    List<MembershipId> undecided(UnionId union) {
        return jdbc.sql("SELECT membership FROM register.membership WHERE union_id = ? AND standing = 'APPLIED'"
                        + " ORDER BY membership")
                .param(union.value())
                .query((row, n) -> new MembershipId(row.getString(1)))
                .list();
    }

    Optional<UnionId> unionOf(MembershipId membership) {
        return jdbc.sql("SELECT union_id FROM register.membership WHERE membership = ?")
                .param(membership.value())
                .query((row, n) -> new UnionId(row.getString(1)))
                .optional();
    }

    Optional<VillageId> villageOf(MembershipId membership) {
        return jdbc.sql("SELECT village FROM register.membership WHERE membership = ?")
                .param(membership.value())
                .query((row, n) -> new VillageId(row.getString(1)))
                .optional();
    }

    @EventHandler
    void on(ApplicationEntered event) {
        jdbc.sql("INSERT INTO register.membership VALUES (?, ?, ?, ?, 'APPLIED', true)")
                .params(
                        event.membership().value(),
                        event.union().value(),
                        event.person().value(),
                        event.village().value())
                .update();
    }

    @EventHandler
    void on(MemberAdmitted event) {
        becomes(event, "MEMBER", true);
        jdbc.sql("UPDATE register.membership SET admitted_on = ? WHERE membership = ?")
                .params(event.admittedOn(), event.membership().value())
                .update();
    }

    @EventHandler
    void on(MembershipRetained event) {
        becomes(event, "RETAINED", true);
        jdbc.sql("INSERT INTO register.membership_retention VALUES (?, ?, NULL)")
                .params(event.membership().value(), event.from())
                .update();
    }

    @EventHandler
    void on(MembershipResumed event) {
        becomes(event, "MEMBER", true);
        jdbc.sql(
                        "UPDATE register.membership_retention SET resumed_from = ? WHERE membership = ? AND resumed_from IS NULL")
                .params(event.from(), event.membership().value())
                .update();
    }

    @EventHandler
    void on(ApplicationRefused event) {
        becomes(event, "REFUSED", false);
    }

    @EventHandler
    void on(ApplicationWithdrawn event) {
        becomes(event, "WITHDRAWN", false);
    }

    @EventHandler
    void on(ApplicationLapsed event) {
        becomes(event, "LAPSED", false);
    }

    @EventHandler
    void on(MembershipLapsed event) {
        becomes(event, "LAPSED", false);
    }

    @EventHandler
    void on(MembershipEnded event) {
        becomes(event, "ENDED", false);
    }

    private void becomes(MembershipEvent event, String standing, boolean open) {
        jdbc.sql("UPDATE register.membership SET standing = ?, open = ? WHERE membership = ?")
                .params(standing, open, event.membership().value())
                .update();
    }

    private boolean count(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Integer.class).single() > 0;
    }
}
