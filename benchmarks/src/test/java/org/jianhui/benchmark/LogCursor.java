package org.jianhui.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log read in its order with a cursor of the database and nothing else: every column, as the type it has. */
final class LogCursor {

    private static final String ALL =
            "SELECT epoch, tx_id, position, stream, seq, type, revision, event_id, recorded_at,"
                    + " payload, metadata FROM log.event ORDER BY epoch, tx_id, position";
    private static final int FETCH = 1_000;

    private final DataSource database;

    LogCursor(DataSource database) {
        this.database = database;
    }

    int count() {
        return JdbcClient.create(database)
                .sql("SELECT count(*) FROM log.event")
                .query(Integer.class)
                .single();
    }

    void read() throws SQLException {
        long read = 0;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement select = connection.prepareStatement(ALL)) {
                select.setFetchSize(FETCH);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        read += length(rows);
                    }
                }
            }
            connection.rollback();
        }
        if (read == 0) {
            throw new IllegalStateException("the log is empty");
        }
    }

    private static long length(ResultSet row) throws SQLException {
        long length = row.getLong(1) + row.getLong(2) + row.getLong(3) + row.getLong(5);
        for (int text : new int[] {4, 6, 7, 8, 10, 11}) {
            length += row.getString(text).length();
        }
        return length + row.getObject(9, OffsetDateTime.class).getNano();
    }
}
