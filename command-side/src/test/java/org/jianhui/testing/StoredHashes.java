package org.jianhui.testing;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jianhui.proof.EventHash;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hashes every stored event again, from what stands beside its hash. */
public final class StoredHashes {

    private StoredHashes() {}

    /** For each event whether its hash is that of its row. */
    public static List<Boolean> hold(JdbcClient sql) {
        return sql.sql("SELECT * FROM log.event")
                .query((row, n) -> Arrays.equals(
                        row.getBytes("hash"),
                        EventHash.of(
                                row.getObject("event_id", UUID.class),
                                row.getString("stream"),
                                row.getLong("seq"),
                                row.getString("type"),
                                row.getInt("revision"),
                                row.getObject("recorded_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("payload"),
                                row.getString("metadata"))))
                .list();
    }
}
