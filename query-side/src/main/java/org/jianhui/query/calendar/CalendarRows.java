package org.jianhui.query.calendar;

import java.util.List;
import java.util.Optional;
import org.jianhui.kernel.calendar.CalendarEdition;
import org.jianhui.kernel.calendar.CalendarEditionId;
import org.jianhui.query.projection.ViewJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables {@code views.calendar_proposal} and {@code views.calendar_current}. */
final class CalendarRows {

    private final JdbcClient sql;

    CalendarRows(JdbcClient sql) {
        this.sql = sql;
    }

    void propose(ProposedEdition proposal) {
        sql.sql("INSERT INTO views.calendar_proposal (edition, state) VALUES (?, ?)")
                .params(proposal.edition().value(), ViewJson.write(proposal))
                .update();
    }

    void decide(ProposedEdition proposal) {
        sql.sql("UPDATE views.calendar_proposal SET state = ? WHERE edition = ?")
                .params(ViewJson.write(proposal), proposal.edition().value())
                .update();
    }

    ProposedEdition proposal(CalendarEditionId edition) {
        return sql.sql("SELECT state FROM views.calendar_proposal WHERE edition = ?")
                .param(edition.value())
                .query((row, n) -> ViewJson.read(row.getString(1), ProposedEdition.class))
                .single();
    }

    List<ProposedEdition> proposals() {
        return sql.sql("SELECT state FROM views.calendar_proposal ORDER BY number DESC LIMIT 50")
                .query((row, n) -> ViewJson.read(row.getString(1), ProposedEdition.class))
                .list();
    }

    void current(CalendarEdition edition) {
        sql.sql("INSERT INTO views.calendar_current (one, content) VALUES (true, ?)"
                        + " ON CONFLICT (one) DO UPDATE SET content = excluded.content")
                .param(ViewJson.write(edition))
                .update();
    }

    Optional<CalendarEdition> imported() {
        return sql.sql("SELECT content FROM views.calendar_current")
                .query((row, n) -> ViewJson.read(row.getString(1), CalendarEdition.class))
                .optional();
    }

    void clear() {
        sql.sql("DELETE FROM views.calendar_proposal").update();
        sql.sql("DELETE FROM views.calendar_current").update();
    }
}
