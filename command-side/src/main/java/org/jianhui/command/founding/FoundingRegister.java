package org.jianhui.command.founding;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.election.event.ElectionOpened;
import org.jianhui.kernel.founding.event.ApplicationFiled;
import org.jianhui.kernel.founding.event.FoundingEnded;
import org.jianhui.kernel.founding.event.GroupSetUp;
import org.jianhui.kernel.founding.event.ReplyMovedToCounty;
import org.jianhui.kernel.founding.event.UnionFounded;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Parties;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which union a founding belongs to, who replies in it, and its election case: the newest, where a void result was followed by
 * another election. At most one founding of a union is open.
 */
class FoundingRegister implements Register {

    private final JdbcClient jdbc;

    FoundingRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One founding as it stands. */
    record Row(FoundingId founding, UnionId union, UnionId upper, UnionId county, UnionId replies) {}

    Optional<Row> find(FoundingId founding) {
        return rows("founding = ?", founding.value());
    }

    /** The founding whose newest election case this is. */
    Optional<Row> ofElection(ElectionId election) {
        return rows("election = ?", election.value());
    }

    private Optional<Row> rows(String condition, String value) {
        return jdbc.sql("SELECT founding, union_id, upper_union, county_union, replies_union"
                        + " FROM register.founding_case WHERE " + condition)
                .param(value)
                .query((row, n) -> new Row(
                        new FoundingId(row.getString(1)),
                        new UnionId(row.getString(2)),
                        new UnionId(row.getString(3)),
                        new UnionId(row.getString(4)),
                        new UnionId(row.getString(5))))
                .optional();
    }

    /** The two unions of a founding; null if there is no such founding. */
    @Nullable
    Parties parties(FoundingId founding) {
        return find(founding).map(row -> new Parties(row.union(), row.upper())).orElse(null);
    }

    Optional<ElectionId> electionOf(FoundingId founding) {
        return jdbc.sql("SELECT election FROM register.founding_case WHERE founding = ? AND election IS NOT NULL")
                .param(founding.value())
                .query((row, n) -> new ElectionId(row.getString(1)))
                .optional();
    }

    /** The union's open founding: one at most. */
    Optional<FoundingId> openOf(UnionId union) {
        return jdbc.sql("SELECT founding FROM register.founding_case WHERE union_id = ? AND open")
                .param(union.value())
                .query((row, n) -> new FoundingId(row.getString(1)))
                .optional();
    }

    boolean hasOpenFounding(UnionId union) {
        return openOf(union).isPresent();
    }

    /** Open foundings of a union in which this superior has to reply. */
    List<FoundingId> openCases(UnionId union, UnionId superior) {
        return jdbc.sql("SELECT founding FROM register.founding_case"
                        + " WHERE union_id = ? AND replies_union = ? AND open ORDER BY founding")
                .params(union.value(), superior.value())
                .query((row, n) -> new FoundingId(row.getString(1)))
                .list();
    }

    @EventHandler
    void on(ApplicationFiled event) {
        jdbc.sql("INSERT INTO register.founding_case (founding, union_id, upper_union, county_union, replies_union,"
                        + " election, open) VALUES (?, ?, ?, ?, ?, NULL, true)")
                .params(
                        event.founding().value(),
                        event.union().value(),
                        event.upperUnion().value(),
                        event.countyUnion().value(),
                        event.upperUnion().value())
                .update();
    }

    @EventHandler
    void on(GroupSetUp event) {
        jdbc.sql("UPDATE register.founding_case SET election = ? WHERE founding = ?")
                .params(event.opening().election().value(), event.founding().value())
                .update();
    }

    /** After a void result the union elects again in a case of its own; from then on the founding hangs on that. */
    @EventHandler
    void on(ElectionOpened event) {
        jdbc.sql("UPDATE register.founding_case SET election = ? WHERE union_id = ? AND open AND election IS NOT NULL")
                .params(event.election().value(), event.union().value())
                .update();
    }

    @EventHandler
    void on(ReplyMovedToCounty event) {
        jdbc.sql("UPDATE register.founding_case SET replies_union = ? WHERE founding = ?")
                .params(event.to().value(), event.founding().value())
                .update();
    }

    @EventHandler
    void on(UnionFounded event) {
        close(event.founding());
    }

    @EventHandler
    void on(FoundingEnded event) {
        close(event.founding());
    }

    private void close(FoundingId founding) {
        jdbc.sql("UPDATE register.founding_case SET open = false WHERE founding = ?")
                .param(founding.value())
                .update();
    }
}
