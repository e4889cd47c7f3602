package org.jianhui.command.membership.realname;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.id.Id;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.realname.RealNameOutcome;
import org.jianhui.kernel.membership.realname.event.RealNameAnswered;
import org.jianhui.kernel.membership.realname.event.RealNameBatchDiscarded;
import org.jianhui.kernel.membership.realname.event.RealNameBatchOpened;
import org.jianhui.kernel.membership.realname.event.RealNameEntryRevoked;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which members are in the real-name system, or wait in a batch to be: a membership has one row, and the row one batch. Who puts
 * members into a batch locks their memberships first.
 */
final class RealNameRegister implements Register {

    private static final String LOCK =
            "SELECT membership FROM register.membership WHERE membership = ANY (?) ORDER BY membership FOR UPDATE";

    private final JdbcClient jdbc;

    RealNameRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A membership as far as the real-name system goes.
     *
     * @param member admitted and not out again, with a vote or without (保留会籍)
     * @param admittedOn null before the admission
     * @param batch the one in which it waits, or by which it was entered; null if there is none
     * @param movedOn when it was last listed, answered, given up or revoked; null if never
     */
    record Entry(
            MembershipId membership,
            UnionId union,
            PersonId person,
            boolean member,
            @Nullable LocalDate admittedOn,
            @Nullable RealNameBatchId batch,
            @Nullable LocalDate movedOn,
            boolean entered) {

        boolean isMemberOf(UnionId ofUnion) {
            return member && union.equals(ofUnion);
        }

        /** Nothing new about these is dated before: when each was admitted, or became free again. */
        static LocalDate latest(List<Entry> entries) {
            return entries.stream()
                    .map(each -> each.movedOn() == null ? each.admittedOn() : each.movedOn())
                    .filter(Objects::nonNull)
                    .max(LocalDate::compareTo)
                    .orElse(LocalDate.MIN);
        }

        boolean waits() {
            return batch != null && !entered;
        }
    }

    /**
     * Those that exist, in the order of their identifiers. Two statements: what another act did before this one got the lock is
     * seen by the second only.
     */
    List<Entry> lock(List<MembershipId> memberships) {
        String[] ids = memberships.stream().map(Id::value).toArray(String[]::new);
        jdbc.sql(LOCK).param(ids).query(String.class).list();
        return jdbc.sql(
                        "SELECT m.membership, m.union_id, m.person, m.standing, m.admitted_on, r.batch, r.moved_on, r.entered"
                                + " FROM register.membership m LEFT JOIN register.real_name r USING (membership)"
                                + " WHERE m.membership = ANY (?) ORDER BY m.membership")
                .param(ids)
                .query((row, n) -> entry(row))
                .list();
    }

    Optional<UnionId> unionOf(RealNameBatchId batch) {
        return jdbc.sql("SELECT union_id FROM register.real_name_batch WHERE batch = ?")
                .param(batch.value())
                .query((row, n) -> new UnionId(row.getString(1)))
                .optional();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        @Nullable String batch = row.getString("batch");
        return new Entry(
                new MembershipId(row.getString("membership")),
                new UnionId(row.getString("union_id")),
                new PersonId(row.getString("person")),
                List.of("MEMBER", "RETAINED").contains(row.getString("standing")),
                row.getObject("admitted_on", LocalDate.class),
                batch == null ? null : new RealNameBatchId(batch),
                row.getObject("moved_on", LocalDate.class),
                row.getBoolean("entered"));
    }

    @EventHandler
    void on(RealNameBatchOpened event) {
        jdbc.sql("INSERT INTO register.real_name_batch (batch, union_id) VALUES (?, ?)")
                .params(event.batch().value(), event.union().value())
                .update();
        jdbc.sql("INSERT INTO register.real_name (membership, batch, moved_on, entered)"
                        + " SELECT unnest(?::text[]), ?, ?, false ON CONFLICT (membership)"
                        + " DO UPDATE SET batch = excluded.batch, moved_on = excluded.moved_on")
                .param(event.members().stream()
                        .map(each -> each.membership().value())
                        .toArray(String[]::new))
                .param(event.batch().value())
                .param(event.on())
                .update();
    }

    @EventHandler
    void on(RealNameAnswered event) {
        jdbc.sql("UPDATE register.real_name SET entered = true, moved_on = ? WHERE membership = ANY (?)")
                .param(event.on())
                .param(answered(event, RealNameOutcome.ENTERED))
                .update();
        free("membership = ANY (?)", event.on(), answered(event, RealNameOutcome.REJECTED));
    }

    private static String[] answered(RealNameAnswered event, RealNameOutcome outcome) {
        return event.answers().stream()
                .filter(each -> each.outcome() == outcome)
                .map(each -> each.membership().value())
                .toArray(String[]::new);
    }

    @EventHandler
    void on(RealNameBatchDiscarded event) {
        free("batch = ? AND NOT entered", event.on(), event.batch().value());
    }

    @EventHandler
    void on(RealNameEntryRevoked event) {
        free("membership = ?", event.on(), event.membership().value());
    }

    private void free(String which, LocalDate on, Object value) {
        jdbc.sql("UPDATE register.real_name SET batch = NULL, entered = false, moved_on = ? WHERE " + which)
                .param(on)
                .param(value)
                .update();
    }
}
