package org.jianhui.query.election;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.projection.ViewJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code views.election}. */
final class ElectionRows {

    private final JdbcClient sql;

    ElectionRows(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<ElectionView> find(ElectionId election) {
        return sql.sql("SELECT state FROM views.election WHERE election = ?")
                .param(election.value())
                .query((row, n) -> read(row.getString(1)))
                .optional();
    }

    void insert(ElectionView view) {
        sql.sql("INSERT INTO views.election (election, union_id, phase, opened_at, version, state)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        view.opening().election().value(),
                        view.opening().union().value(),
                        view.phase().name(),
                        at(view.recordedAt()),
                        view.version(),
                        ViewJson.write(view))
                .update();
    }

    void update(ElectionView view) {
        Optional<NoticePeriod> notice = view.currentNotice().map(NoticeLine::period);
        sql.sql("UPDATE views.election SET phase = :phase, notice_from = :from, notice_until = :until,"
                        + " version = :version, state = :state WHERE election = :election")
                .param("phase", view.phase().name())
                .param("from", notice.map(NoticePeriod::postedOn).orElse(null))
                .param("until", notice.map(NoticePeriod::lastDay).orElse(null))
                .param("version", view.version())
                .param("state", ViewJson.write(view))
                .param("election", view.opening().election().value())
                .update();
    }

    void clear() {
        sql.sql("DELETE FROM views.election").update();
    }

    List<ElectionView> page(
            Collection<UnionId> unions, @Nullable ElectionPhase phase, @Nullable ElectionId after, int limit) {
        return sql.sql("SELECT state FROM views.election e WHERE union_id = ANY (:unions)"
                        + " AND (:phase::text IS NULL OR phase = :phase)"
                        + " AND (:after::text IS NULL OR (opened_at, election) <"
                        + " (SELECT a.opened_at, a.election FROM views.election a WHERE a.election = :after))"
                        + " ORDER BY opened_at DESC, election DESC LIMIT :limit")
                .param("unions", unions.stream().map(UnionId::value).toArray(String[]::new))
                .param("phase", phase == null ? null : phase.name())
                .param("after", after == null ? null : after.value())
                .param("limit", limit)
                .query((row, n) -> read(row.getString(1)))
                .list();
    }

    List<ElectionView> postedOn(LocalDate day) {
        return sql.sql("SELECT state FROM views.election WHERE notice_until >= ? AND notice_from <= ?"
                        + " ORDER BY notice_from DESC, election LIMIT 500")
                .params(day, day)
                .query((row, n) -> read(row.getString(1)))
                .list();
    }

    private static ElectionView read(String state) {
        return ViewJson.read(state, ElectionView.class);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atZone(Zone.SHANGHAI).toOffsetDateTime();
    }
}
