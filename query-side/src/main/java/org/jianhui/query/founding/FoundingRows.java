package org.jianhui.query.founding;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jianhui.kernel.founding.ElectionOpening;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.projection.ViewJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code views.founding}. */
final class FoundingRows {

    private final JdbcClient sql;

    FoundingRows(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<FoundingView> find(FoundingId founding) {
        return sql.sql("SELECT state FROM views.founding WHERE founding = ?")
                .param(founding.value())
                .query((row, n) -> read(row.getString(1)))
                .optional();
    }

    /** The founding whose newest election case this is. */
    Optional<FoundingId> ofElection(ElectionId election) {
        return sql.sql("SELECT founding FROM views.founding WHERE election = ?")
                .param(election.value())
                .query((row, n) -> new FoundingId(row.getString(1)))
                .optional();
    }

    void insert(FoundingView view) {
        sql.sql("INSERT INTO views.founding (founding, union_id, phase, filed_at, version, state)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        view.opening().founding().value(),
                        view.opening().union().value(),
                        view.phase().name(),
                        view.recordedAt().atZone(Zone.SHANGHAI).toOffsetDateTime(),
                        view.version(),
                        ViewJson.write(view))
                .update();
    }

    void update(FoundingView view) {
        @Nullable ElectionOpening opening = view.lastOpening();
        sql.sql("UPDATE views.founding SET phase = :phase, election = :election, version = :version, state = :state"
                        + " WHERE founding = :founding")
                .param("phase", view.phase().name())
                .param("election", opening == null ? null : opening.election().value(), Types.VARCHAR)
                .param("version", view.version())
                .param("state", ViewJson.write(view))
                .param("founding", view.opening().founding().value())
                .update();
    }

    void clear() {
        sql.sql("DELETE FROM views.founding").update();
    }

    List<FoundingView> page(
            Collection<UnionId> unions, @Nullable FoundingPhase phase, @Nullable FoundingId after, int limit) {
        return sql.sql("SELECT state FROM views.founding f WHERE union_id = ANY (:unions)"
                        + " AND (:phase::text IS NULL OR phase = :phase)"
                        + " AND (:after::text IS NULL OR (filed_at, founding) <"
                        + " (SELECT a.filed_at, a.founding FROM views.founding a WHERE a.founding = :after))"
                        + " ORDER BY filed_at DESC, founding DESC LIMIT :limit")
                .param("unions", unions.stream().map(UnionId::value).toArray(String[]::new))
                .param("phase", phase == null ? null : phase.name())
                .param("after", after == null ? null : after.value())
                .param("limit", limit)
                .query((row, n) -> read(row.getString(1)))
                .list();
    }

    private static FoundingView read(String state) {
        return ViewJson.read(state, FoundingView.class);
    }
}
