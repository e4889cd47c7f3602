package org.jianhui.command.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gives the next sequences of streams written from several sides; their writers queue on the head row until commit. */
final class StreamHeads {

    private static final String TAKE = "INSERT INTO desk.stream_head AS h (stream, next_seq)"
            + " SELECT u.stream, u.n FROM unnest(?::text[], ?::bigint[]) AS u(stream, n) ORDER BY u.stream"
            + " ON CONFLICT (stream) DO UPDATE SET next_seq = h.next_seq + excluded.next_seq"
            + " RETURNING stream, next_seq";

    private StreamHeads() {}

    /** Reserves sequences for all events that have none yet; returns the first one for each stream. */
    static Map<String, Long> take(Connection connection, List<PendingEvent> events) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        for (PendingEvent event : events) {
            if (event.numberedAtCommit()) {
                counts.merge(event.stream(), 1L, Long::sum);
            }
        }
        Map<String, Long> first = new HashMap<>();
        if (counts.isEmpty()) {
            return first;
        }
        try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setArray(
                    1, connection.createArrayOf("text", counts.keySet().toArray()));
            statement.setArray(
                    2, connection.createArrayOf("bigint", counts.values().toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String stream = rows.getString(1);
                    first.put(stream, rows.getLong(2) - counts.getOrDefault(stream, 0L));
                }
            }
        }
        return first;
    }
}
