package org.jianhui.command.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jianhui.kernel.act.SeenAt;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Reads the log: one stream in its sequence, or all of it below the horizon of running transactions. */
final class EventQueries {

    private static final String ROWS =
            "SELECT epoch, tx_id, position, stream, seq, type, revision, event_id, recorded_at,"
                    + " payload, metadata FROM log.event ";

    static final String STREAM = ROWS + "WHERE stream = ? AND seq >= ? ORDER BY seq";

    private static final String SETTLED = "(epoch, tx_id) < (?, pg_snapshot_xmin(pg_current_snapshot()))";

    static final String TAIL = ROWS + "WHERE (epoch, tx_id, position) > (?, ?::text::xid8, ?) AND " + SETTLED
            + " ORDER BY epoch, tx_id, position LIMIT ?";

    private static final String END =
            "SELECT epoch, tx_id, position FROM log.event" + " ORDER BY epoch DESC, tx_id DESC, position DESC LIMIT 1";

    private static final String BEFORE = "SELECT epoch, tx_id, position FROM log.event WHERE recorded_at >= ?"
            + " ORDER BY epoch, tx_id, position LIMIT 1";

    private static final RowMapper<StoredEvent> ROW = (row, n) -> entry(row);

    private final JdbcTemplate jdbc;
    private final long epoch;

    EventQueries(DataSource dataSource, long epoch) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.jdbc.setFetchSize(0);
        this.epoch = epoch;
    }

    List<StoredEvent> stream(String stream, long firstSequence) {
        return jdbc.query(STREAM, ROW, stream, firstSequence);
    }

    List<StoredEvent> after(LogToken token, int limit) {
        return jdbc.query(TAIL, ROW, token.epoch(), Long.toString(token.transaction()), token.place(), epoch, limit);
    }

    Optional<Long> lastSequence(String stream) {
        return Optional.ofNullable(
                jdbc.queryForObject("SELECT max(seq) FROM log.event WHERE stream = ?", Long.class, stream));
    }

    /** The place of the last event a statement of this transaction can see. */
    SeenAt end() {
        return jdbc.query(END, (row, n) -> new SeenAt(row.getLong(1), row.getLong(2), row.getLong(3))).stream()
                .findFirst()
                .orElse(SeenAt.START);
    }

    /** Everything committed so far that no running transaction can still come before. */
    LogToken horizon() {
        Long xmin = jdbc.queryForObject("SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint", Long.class);
        return new LogToken(epoch, xmin == null ? 0 : xmin - 1, Long.MAX_VALUE);
    }

    /** Just before the first event recorded at that instant or later. */
    Optional<LogToken> before(Instant instant) {
        return jdbc
                .query(
                        BEFORE,
                        (row, n) -> new LogToken(row.getLong(1), row.getLong(2), row.getLong(3) - 1),
                        instant.atOffset(ZoneOffset.UTC))
                .stream()
                .findFirst();
    }

    private static StoredEvent entry(ResultSet row) throws SQLException {
        return new StoredEvent(
                new LogToken(row.getLong(1), row.getLong(2), row.getLong(3)),
                row.getString(4),
                row.getLong(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                row.getString(10),
                row.getString(11));
    }
}
