package org.jianhui.query.projection;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jianhui.kernel.act.SeenAt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Measures how far the projections are, over all nodes. For meters and self-checks; people ask {@link FindProjections}. */
public final class ProjectionLag {

    private final JdbcClient sql;
    private final Projections projections;
    private final ProjectionProgress progress;

    ProjectionLag(JdbcClient sql, Projections projections, ProjectionProgress progress) {
        this.sql = sql;
        this.projections = projections;
        this.progress = progress;
    }

    public List<String> names() {
        return projections.byName().keySet().stream().sorted().toList();
    }

    /** @throws IllegalArgumentException if there is no such projection */
    public ProjectionStatus of(String name) {
        projections.named(name);
        List<ProjectionStatus.Segment> segments = progress.segments(name);
        SeenAt readTo = segments.stream()
                .map(ProjectionStatus.Segment::readTo)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(SeenAt.START);
        return sql.sql("SELECT count(*) AS unread, min(recorded_at) AS oldest FROM (SELECT recorded_at FROM log.event"
                        + " WHERE (epoch, tx_id, position) > (?, ?::text::xid8, ?)"
                        + " ORDER BY epoch, tx_id, position LIMIT ?) unread")
                .params(
                        readTo.epoch(),
                        Long.toString(readTo.transaction()),
                        readTo.position(),
                        ProjectionProgress.COUNT_LIMIT)
                .query((row, n) -> new ProjectionStatus(
                        name,
                        segments,
                        row.getLong("unread"),
                        instant(row.getObject("oldest", OffsetDateTime.class)),
                        parked(name)))
                .single();
    }

    private List<ProjectionStatus.Parked> parked(String name) {
        return sql.sql("SELECT s.stream, s.cause, s.parked_at, (SELECT count(*) FROM views.parked_event e"
                        + " WHERE e.projection = s.projection AND e.stream = s.stream) AS events"
                        + " FROM views.parked_stream s WHERE s.projection = ? ORDER BY s.parked_at, s.stream LIMIT 100")
                .param(name)
                .query((row, n) -> new ProjectionStatus.Parked(
                        row.getString("stream"),
                        row.getString("cause"),
                        row.getObject("parked_at", OffsetDateTime.class).toInstant(),
                        row.getLong("events")))
                .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
