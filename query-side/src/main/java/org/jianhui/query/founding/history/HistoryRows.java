package org.jianhui.query.founding.history;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.projection.ViewJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code views.union_history}. */
final class HistoryRows {

    private final JdbcClient sql;

    HistoryRows(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<HistoryView> find(HistoryId history) {
        return sql.sql("SELECT state FROM views.union_history WHERE history = ?")
                .param(history.value())
                .query((row, n) -> read(row.getString(1)))
                .optional();
    }

    void insert(HistoryView view) {
        sql.sql("INSERT INTO views.union_history (history, union_id, opened_on, version, state) VALUES (?, ?, ?, ?, ?)")
                .params(
                        view.history().value(),
                        view.union().value(),
                        view.openedOn(),
                        view.version(),
                        ViewJson.write(view))
                .update();
    }

    void update(HistoryView view) {
        sql.sql("UPDATE views.union_history SET version = ?, state = ? WHERE history = ?")
                .params(view.version(), ViewJson.write(view), view.history().value())
                .update();
    }

    void clear() {
        sql.sql("DELETE FROM views.union_history").update();
    }

    List<HistoryView> page(Collection<UnionId> unions, @Nullable HistoryId after, int limit) {
        return sql.sql("SELECT state FROM views.union_history WHERE union_id = ANY (:unions)"
                        + " AND (:after::text IS NULL OR (opened_on, history) <"
                        + " (SELECT a.opened_on, a.history FROM views.union_history a WHERE a.history = :after))"
                        + " ORDER BY opened_on DESC, history DESC LIMIT :limit")
                .param("unions", unions.stream().map(UnionId::value).toArray(String[]::new))
                .param("after", after == null ? null : after.value())
                .param("limit", limit)
                .query((row, n) -> read(row.getString(1)))
                .list();
    }

    private static HistoryView read(String state) {
        return ViewJson.read(state, HistoryView.class);
    }
}
