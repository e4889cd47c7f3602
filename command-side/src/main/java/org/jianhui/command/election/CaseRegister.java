package org.jianhui.command.election;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.election.event.ElectionEnded;
import org.jianhui.kernel.election.event.ElectionOpened;
import org.jianhui.kernel.election.event.ReplyMovedToCounty;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Parties;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which union a case belongs to, and who replies in it. At most one case of a union is open. */
class CaseRegister implements Register {

    private final JdbcClient jdbc;

    CaseRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The two unions of a case; null if there is no such case. */
    @Nullable
    Parties parties(ElectionId election) {
        return jdbc.sql("SELECT union_id, upper_union FROM register.election_case WHERE election = ?")
                .param(election.value())
                .query((row, n) -> new Parties(new UnionId(row.getString(1)), new UnionId(row.getString(2))))
                .optional()
                .orElse(null);
    }

    boolean hasOpenCase(UnionId union) {
        return jdbc.sql("SELECT count(*) FROM register.election_case WHERE union_id = ? AND ended_on IS NULL")
                        .param(union.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Open cases of a union in which this superior has to reply. */
    List<ElectionId> openCases(UnionId union, UnionId superior) {
        return jdbc.sql("SELECT election FROM register.election_case"
                        + " WHERE union_id = ? AND replies_union = ? AND ended_on IS NULL ORDER BY election")
                .params(union.value(), superior.value())
                .query((row, n) -> new ElectionId(row.getString(1)))
                .list();
    }

    @EventHandler
    void on(ElectionOpened event) {
        jdbc.sql("INSERT INTO register.election_case VALUES (?, ?, ?, ?, ?, NULL)")
                .params(
                        event.election().value(),
                        event.union().value(),
                        event.upperUnion().value(),
                        event.upperUnion().value(),
                        event.openedOn())
                .update();
    }

    @EventHandler
    void on(ReplyMovedToCounty event) {
        jdbc.sql("UPDATE register.election_case SET replies_union = ? WHERE election = ?")
                .params(event.to().value(), event.election().value())
                .update();
    }

    @EventHandler
    void on(ElectionEnded event) {
        jdbc.sql("UPDATE register.election_case SET ended_on = ? WHERE election = ?")
                .params(event.endedOn(), event.election().value())
                .update();
    }
}
