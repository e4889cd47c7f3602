package org.jianhui.query.projection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jianhui.kernel.act.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The streams a projection has set aside. A stream's row is locked while it is retried, so nothing slips past. */
final class ParkedEvents {

    private static final int LOCK = 1300;

    private final JdbcClient sql;

    ParkedEvents(JdbcClient sql) {
        this.sql = sql;
    }

    /** Lets no batch of the projection run beside this transaction, on no node. */
    void lockOut(String projection) {
        advisory("SELECT pg_advisory_xact_lock(?, hashtext(?))", projection);
    }

    /** Lets this transaction work on the projection's rows unless they are just being swapped. */
    void share(String projection) {
        advisory("SELECT pg_advisory_xact_lock_shared(?, hashtext(?))", projection);
    }

    private void advisory(String call, String projection) {
        sql.sql(call).params(LOCK, projection).query((row, n) -> n).list();
    }

    /** By stream, the first sequence that is set aside. */
    Map<String, Long> firsts(String projection) {
        Map<String, Long> firsts = new HashMap<>();
        sql.sql("SELECT stream, min(seq) AS first FROM views.parked_event WHERE projection = ? GROUP BY stream")
                .param(projection)
                .query(row -> {
                    firsts.put(row.getString("stream"), row.getLong("first"));
                });
        return firsts;
    }

    Set<String> streams(String projection) {
        return new HashSet<>(sql.sql("SELECT stream FROM views.parked_stream WHERE projection = ?")
                .param(projection)
                .query(String.class)
                .list());
    }

    void park(String projection, String stream, String cause) {
        sql.sql("INSERT INTO views.parked_stream (projection, stream, cause) VALUES (?, ?, ?)")
                .params(projection, stream, cause)
                .update();
    }

    void add(String projection, String stream, long sequence) {
        sql.sql("INSERT INTO views.parked_event (projection, stream, seq) VALUES (?, ?, ?)")
                .params(projection, stream, sequence)
                .update();
    }

    /**
     * Locks the stream and answers the first and last parked sequence.
     *
     * @throws NotFound if nothing of it is parked
     */
    Span lock(String projection, String stream) {
        boolean parked = sql.sql("SELECT cause FROM views.parked_stream WHERE projection = ? AND stream = ? FOR UPDATE")
                .params(projection, stream)
                .query(String.class)
                .optional()
                .isPresent();
        if (!parked) {
            throw new NotFound("STREAM_NOT_PARKED", "nothing of this stream is set aside");
        }
        return sql.sql("SELECT min(seq) AS first, max(seq) AS last FROM views.parked_event"
                        + " WHERE projection = ? AND stream = ?")
                .params(projection, stream)
                .query((row, n) -> new Span(row.getLong(1), row.getLong(2)))
                .single();
    }

    void release(String projection, String stream) {
        sql.sql("DELETE FROM views.parked_event WHERE projection = ? AND stream = ?")
                .params(projection, stream)
                .update();
        sql.sql("DELETE FROM views.parked_stream WHERE projection = ? AND stream = ?")
                .params(projection, stream)
                .update();
    }

    void forget(String projection) {
        sql.sql("DELETE FROM views.parked_event WHERE projection = ?")
                .param(projection)
                .update();
        sql.sql("DELETE FROM views.parked_stream WHERE projection = ?")
                .param(projection)
                .update();
    }

    record Span(long first, long last) {}
}
