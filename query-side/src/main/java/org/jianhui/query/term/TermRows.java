package org.jianhui.query.term;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.projection.ViewJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code views.term}. */
final class TermRows {

    private final JdbcClient sql;

    TermRows(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<TermView> find(TermId term) {
        return sql.sql("SELECT state FROM views.term WHERE term = ?")
                .param(term.value())
                .query((row, n) -> read(row.getString(1)))
                .optional();
    }

    void insert(TermView view) {
        sql.sql("INSERT INTO views.term (term, union_id, running, last_day, version, state)"
                        + " VALUES (?, ?, true, ?, ?, ?)")
                .params(
                        view.opening().term().value(),
                        view.opening().union().value(),
                        view.lastDay(),
                        view.version(),
                        ViewJson.write(view))
                .update();
    }

    void update(TermView view) {
        sql.sql("UPDATE views.term SET running = ?, last_day = ?, version = ?, state = ? WHERE term = ?")
                .params(
                        view.ending() == null,
                        view.lastDay(),
                        view.version(),
                        ViewJson.write(view),
                        view.opening().term().value())
                .update();
    }

    void clear() {
        sql.sql("DELETE FROM views.term").update();
    }

    List<TermView> page(Collection<UnionId> unions, boolean running, @Nullable TermId after, int limit) {
        return sql.sql("SELECT state FROM views.term WHERE union_id = ANY (:unions) AND (running OR NOT :running)"
                        + " AND (:after::text IS NULL OR (last_day, term) >"
                        + " (SELECT a.last_day, a.term FROM views.term a WHERE a.term = :after))"
                        + " ORDER BY last_day, term LIMIT :limit")
                .param("unions", unions.stream().map(UnionId::value).toArray(String[]::new))
                .param("running", running)
                .param("after", after == null ? null : after.value())
                .param("limit", limit)
                .query((row, n) -> read(row.getString(1)))
                .list();
    }

    private static TermView read(String state) {
        return ViewJson.read(state, TermView.class);
    }
}
