package org.jianhui.command.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jianhui.kernel.process.ProcessStarted;

/**
 * Gives the next sequences of streams written from several sides. Their writers queue on a lock until commit; the lock is
 * in the server's memory only, so that nothing is written but the events themselves. A stream begun by this very
 * transaction is known to nobody else and needs none.
 */
final class StreamHeads {

    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(l.stream, 0))"
            + " FROM (SELECT unnest(?::text[]) AS stream ORDER BY 1 OFFSET 0) l";

    static final String LAST = "SELECT u.stream, (SELECT max(e.seq) FROM log.event e WHERE e.stream = u.stream)"
            + " FROM unnest(?::text[]) AS u(stream)";

    // two statements, one round trip: the second sees what was committed while the first waited
    private static final String TAKE = LOCK + ";" + LAST;

    private StreamHeads() {}

    /** The next sequence of each stream that has events without one. */
    static Map<String, Long> take(Connection connection, List<PendingEvent> events) throws SQLException {
        Set<String> streams = new TreeSet<>();
        Set<String> begun = new HashSet<>();
        for (PendingEvent event : events) {
            if (event.numberedAtCommit()) {
                streams.add(event.stream());
                if (event.payload() instanceof ProcessStarted) {
                    begun.add(event.stream());
                }
            }
        }
        streams.removeAll(begun);
        Map<String, Long> next = streams.isEmpty() ? new HashMap<>() : locked(connection, streams);
        begun.forEach(stream -> next.put(stream, 0L));
        return next;
    }

    private static Map<String, Long> locked(Connection connection, Set<String> streams) throws SQLException {
        Map<String, Long> next = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setArray(1, connection.createArrayOf("text", streams.toArray()));
            statement.setArray(2, connection.createArrayOf("text", streams.toArray()));
            statement.execute();
            statement.getMoreResults();
            try (ResultSet rows = statement.getResultSet()) {
                while (rows.next()) {
                    String stream = rows.getString(1);
                    long last = rows.getLong(2);
                    next.put(stream, rows.wasNull() ? 0L : last + 1);
                }
            }
        }
        return next;
    }
}
