package org.jianhui.command.eventstore;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jianhui.kernel.act.SeenAt;

/**
 * Inserts all events of an act with one statement. Their transaction id is the later of the running transaction's and of
 * those of the events they follow in this epoch: so no stream, and no act, is ever read in another order than it was
 * written, even if the transaction took its id early.
 */
final class EventInsert {

    private static final String COLUMNS = "INSERT INTO log.event (epoch, tx_id, stream, seq, type, revision, event_id,"
            + " recorded_at, payload, metadata, hash_form, hash)";

    // the epoch is no condition of the search: the server could then choose to walk the whole epoch
    private static final String ONE = COLUMNS
            + " VALUES (?, greatest(pg_current_xact_id(),"
            + " (SELECT CASE e.epoch WHEN ? THEN e.tx_id END FROM log.event e WHERE e.stream = ? AND e.seq = ?)),"
            + " ?, ?, ?, ?, ?, ?, ?, ?, " + EventHash.FORM + ", ?) RETURNING tx_id, position";

    private static final String MANY =
            "WITH given AS (SELECT * FROM unnest(?::text[], ?::bigint[], ?::text[], ?::int[],"
                    + " ?::uuid[], ?::timestamptz[], ?::text[], ?::text[], ?::bytea[]) WITH ORDINALITY"
                    + " AS g(stream, seq, type, revision, event_id, recorded_at, payload, metadata, hash, n)),"
                    + " place AS (SELECT greatest(pg_current_xact_id(), (SELECT max((SELECT"
                    + " CASE e.epoch WHEN ? THEN e.tx_id END FROM log.event e WHERE e.stream = g.stream AND e.seq = g.seq - 1)) FROM given g)) AS tx_id) "
                    + COLUMNS
                    + " SELECT ?, place.tx_id, g.stream, g.seq, g.type, g.revision, g.event_id, g.recorded_at, g.payload,"
                    + " g.metadata, " + EventHash.FORM
                    + ", g.hash FROM given g, place ORDER BY g.n RETURNING tx_id, position";

    private final long epoch;

    EventInsert(long epoch) {
        this.epoch = epoch;
    }

    /** Returns the place of the last one. */
    SeenAt insert(Connection connection, List<NewRow> rows) throws SQLException {
        return rows.size() == 1 ? one(connection, rows.get(0)) : many(connection, rows);
    }

    private SeenAt one(Connection connection, NewRow row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ONE)) {
            statement.setLong(1, epoch);
            statement.setLong(2, epoch);
            statement.setString(3, row.stream());
            statement.setLong(4, row.sequence() - 1);
            statement.setString(5, row.stream());
            statement.setLong(6, row.sequence());
            statement.setString(7, row.type());
            statement.setInt(8, row.revision());
            statement.setObject(9, row.id());
            statement.setObject(10, row.recordedAt().atOffset(ZoneOffset.UTC));
            statement.setString(11, row.payload());
            statement.setString(12, row.metadata());
            statement.setBytes(13, row.hash());
            return lastPlace(statement);
        }
    }

    private SeenAt many(Connection connection, List<NewRow> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MANY)) {
            statement.setArray(1, array(connection, "text", rows, NewRow::stream));
            statement.setArray(2, array(connection, "bigint", rows, NewRow::sequence));
            statement.setArray(3, array(connection, "text", rows, NewRow::type));
            statement.setArray(4, array(connection, "integer", rows, NewRow::revision));
            statement.setArray(5, array(connection, "uuid", rows, NewRow::id));
            statement.setArray(
                    6,
                    array(
                            connection,
                            "timestamptz",
                            rows,
                            row -> row.recordedAt().toString()));
            statement.setArray(7, array(connection, "text", rows, NewRow::payload));
            statement.setArray(8, array(connection, "text", rows, NewRow::metadata));
            byte[][] hashes = rows.stream().map(NewRow::hash).toArray(byte[][]::new);
            statement.setArray(9, connection.createArrayOf("bytea", hashes));
            statement.setLong(10, epoch);
            statement.setLong(11, epoch);
            return lastPlace(statement);
        }
    }

    private static Array array(Connection connection, String type, List<NewRow> rows, Function<NewRow, Object> column)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(column).toArray());
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
