package org.jianhui.command.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.proof.EventHash;

/**
 * Inserts all events of an act with one statement, or in statements of a hundred where there are more. Their transaction id is the later of the running transaction's and of
 * those of the events they follow in this epoch: so no stream, and no act, is ever read in another order than it was
 * written, even if the transaction took its id early.
 */
final class EventInsert {

    record Shape(int rows, int continued) {}

    private static final int COLUMNS = 9;
    private static final int MAX_ROWS = 100;

    private final long epoch;
    private final Map<Shape, String> statements = new ConcurrentHashMap<>();

    EventInsert(long epoch) {
        this.epoch = epoch;
    }

    /** Returns the place of the last one. */
    SeenAt insert(Connection connection, List<NewRow> rows) throws SQLException {
        List<NewRow> continued = continued(rows);
        SeenAt last = SeenAt.START;
        for (int from = 0; from < rows.size(); from += MAX_ROWS) {
            last = insert(connection, rows.subList(from, Math.min(from + MAX_ROWS, rows.size())), continued);
        }
        return last;
    }

    /** Each statement of an act looks at all that the act follows, so that all come to the same place. */
    private SeenAt insert(Connection connection, List<NewRow> rows, List<NewRow> continued) throws SQLException {
        String sql = statements.computeIfAbsent(new Shape(rows.size(), continued.size()), this::statement);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int n = 0;
            for (NewRow row : continued) {
                statement.setString(++n, row.stream());
                statement.setLong(++n, row.sequence() - 1);
            }
            for (NewRow row : rows) {
                set(statement, n, row);
                n += COLUMNS;
            }
            return lastPlace(statement);
        }
    }

    // the epoch is no condition of the search: the server could then choose to walk the whole epoch
    String statement(Shape shape) {
        String followed = (", (SELECT CASE e.epoch WHEN %d THEN e.tx_id END FROM log.event e"
                        + " WHERE e.stream = ? AND e.seq = ?)")
                .formatted(epoch);
        String row = "(%d, (SELECT tx_id FROM place), ?, ?, ?, ?, ?, ?, ?, ?, %d, ?)".formatted(epoch, EventHash.FORM);
        return "WITH place AS MATERIALIZED (SELECT greatest(pg_current_xact_id()" + followed.repeat(shape.continued())
                + ") AS tx_id)"
                + " INSERT INTO log.event (epoch, tx_id, stream, seq, type, revision, event_id,"
                + " recorded_at, payload, metadata, hash_form, hash) VALUES "
                + row
                + (", " + row).repeat(shape.rows() - 1)
                + " RETURNING tx_id, position";
    }

    /** The first row of each stream that was begun before: what it follows is stored already. */
    private static List<NewRow> continued(List<NewRow> rows) {
        Set<String> streams = new HashSet<>();
        return rows.stream()
                .filter(row -> streams.add(row.stream()) && row.sequence() > 0)
                .toList();
    }

    private static void set(PreparedStatement statement, int before, NewRow row) throws SQLException {
        statement.setString(before + 1, row.stream());
        statement.setLong(before + 2, row.sequence());
        statement.setString(before + 3, row.type());
        statement.setInt(before + 4, row.revision());
        statement.setObject(before + 5, row.id());
        statement.setObject(before + 6, row.recordedAt().atOffset(ZoneOffset.UTC));
        statement.setString(before + 7, row.payload());
        statement.setString(before + 8, row.metadata());
        statement.setBytes(before + 9, row.hash());
    }

    private SeenAt lastPlace(PreparedStatement statement) throws SQLException {
        long transaction = 0;
        long position = 0;
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                transaction = rows.getLong(1);
                position = Math.max(position, rows.getLong(2));
            }
        }
        return new SeenAt(epoch, transaction, position);
    }
}
