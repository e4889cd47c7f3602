package org.jianhui.command.organisation;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Superiors;
import org.jianhui.kernel.organisation.event.UnionEstablished;
import org.jianhui.kernel.organisation.event.UnionPlacedUnder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The dated tree of unions, as far as cases ask for it: who stands above whom. */
final class SuperiorRegister implements Register, Superiors {

    private final JdbcClient jdbc;

    SuperiorRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<UnionId> above(UnionId union, LocalDate day) {
        return jdbc.sql("""
                WITH RECURSIVE placed AS (
                    SELECT DISTINCT ON (union_id) union_id, parent FROM register.election_superior
                    WHERE from_day <= :day ORDER BY union_id, from_day DESC),
                above AS (
                    SELECT parent, 1 AS step FROM placed WHERE union_id = :union
                    UNION ALL
                    SELECT p.parent, step + 1 FROM placed p JOIN above a ON p.union_id = a.parent WHERE step < 10)
                SELECT parent FROM above WHERE parent IS NOT NULL ORDER BY step
                """)
                .param("union", union.value())
                .param("day", day)
                .query((row, n) -> new UnionId(row.getString(1)))
                .list();
    }

    @EventHandler
    void on(UnionEstablished event) {
        place(event.union(), event.parent(), event.from());
    }

    @EventHandler
    void on(UnionPlacedUnder event) {
        place(event.union(), event.parent(), event.from());
    }

    private void place(UnionId union, @Nullable UnionId parent, LocalDate from) {
        jdbc.sql("INSERT INTO register.election_superior VALUES (:union, :from, :parent)"
                        + " ON CONFLICT (union_id, from_day) DO UPDATE SET parent = excluded.parent")
                .param("union", union.value())
                .param("from", from)
                .param("parent", parent == null ? null : parent.value(), Types.VARCHAR)
                .update();
    }
}
