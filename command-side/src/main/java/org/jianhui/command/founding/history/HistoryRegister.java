package org.jianhui.command.founding.history;

import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.founding.history.event.HistoryGivenUp;
import org.jianhui.kernel.founding.history.event.HistoryOpened;
import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.term.event.TermBegan;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which historic case is whose, and which unions have a committee here. */
class HistoryRegister implements Register, HistoricUnions {

    private final JdbcClient jdbc;

    HistoryRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The two unions of a case; null if there is no such case. */
    @Nullable
    Parties parties(HistoryId history) {
        return jdbc.sql("SELECT union_id, upper_union FROM register.historic_union WHERE history = ?")
                .param(history.value())
                .query((row, n) -> new Parties(new UnionId(row.getString(1)), new UnionId(row.getString(2))))
                .optional()
                .orElse(null);
    }

    @Override
    public boolean has(UnionId union) {
        return exists("SELECT 1 FROM register.historic_union WHERE union_id = ? AND NOT given_up", union);
    }

    /** Whether a union has a founding, an election, a committee or a historic case here already. */
    boolean isHere(UnionId union) {
        return has(union)
                || exists("SELECT 1 FROM register.union_with_committee WHERE union_id = ?", union)
                || exists("SELECT 1 FROM register.founding_case WHERE union_id = ? AND open", union)
                || exists("SELECT 1 FROM register.election_case WHERE union_id = ? AND ended_on IS NULL", union);
    }

    private boolean exists(String rows, UnionId union) {
        return jdbc.sql("SELECT EXISTS (" + rows + ")")
                .param(union.value())
                .query(Boolean.class)
                .single();
    }

    @EventHandler
    void on(HistoryOpened event) {
        jdbc.sql("INSERT INTO register.historic_union (history, union_id, upper_union, given_up)"
                        + " VALUES (?, ?, ?, false)")
                .params(
                        event.history().value(),
                        event.union().value(),
                        event.upperUnion().value())
                .update();
    }

    @EventHandler
    void on(HistoryGivenUp event) {
        jdbc.sql("UPDATE register.historic_union SET given_up = true WHERE history = ?")
                .param(event.history().value())
                .update();
    }

    @EventHandler
    void on(TermBegan event) {
        jdbc.sql("INSERT INTO register.union_with_committee (union_id) VALUES (?) ON CONFLICT DO NOTHING")
                .param(event.union().value())
                .update();
    }
}
