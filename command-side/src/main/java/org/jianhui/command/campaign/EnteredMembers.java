package org.jianhui.command.campaign;

import java.time.LocalDate;
import org.jianhui.kernel.id.UnionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many members a union has, and how many of them are in the real-name system, from the registers of membership. */
final class EnteredMembers {

    private final JdbcClient jdbc;

    EnteredMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * With a vote or without (保留会籍).
     *
     * @param lastEntry when the last of them was entered; {@link LocalDate#MIN} if none is
     */
    record Counts(int members, int missing, LocalDate lastEntry) {}

    /** Locks the union's memberships first: whoever admits, ends or revokes at the same time comes before or after. */
    Counts lock(UnionId union) {
        jdbc.sql("SELECT membership FROM register.membership WHERE union_id = ? ORDER BY membership FOR UPDATE")
                .param(union.value())
                .query(String.class)
                .list();
        return jdbc.sql("SELECT count(*) AS members, count(*) FILTER (WHERE r.entered IS NOT TRUE) AS missing,"
                        + " max(r.moved_on) FILTER (WHERE r.entered) AS last_entry"
                        + " FROM register.membership m LEFT JOIN register.real_name r USING (membership)"
                        + " WHERE m.union_id = ? AND m.standing IN ('MEMBER', 'RETAINED')")
                .param(union.value())
                .query((row, n) -> {
                    @Nullable LocalDate last = row.getObject("last_entry", LocalDate.class);
                    return new Counts(
                            row.getInt("members"), row.getInt("missing"), last == null ? LocalDate.MIN : last);
                })
                .single();
    }
}
