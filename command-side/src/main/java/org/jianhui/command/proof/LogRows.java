package org.jianhui.command.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jianhui.proof.MerkleHash;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the tree: the events' hashes as they are stored, and the tiles. */
final class LogRows {

    /** What no running transaction can still come before; of earlier clusters, everything. */
    static final String SETTLED =
            "(epoch < (SELECT max(epoch) FROM log.epoch)" + " OR tx_id < pg_snapshot_xmin(pg_current_snapshot()))";

    private final JdbcClient sql;

    LogRows(DataSource database) {
        this.sql = JdbcClient.create(database);
    }

    /** The settled leaves after a place, in the order of the log. */
    List<Leaf> leavesAfter(LogPlace place, int limit) {
        return sql.sql("SELECT hash, epoch, tx_id, position FROM log.event"
                        + " WHERE (epoch, tx_id, position) > (?, ?::xid8, ?) AND " + SETTLED
                        + " ORDER BY epoch, tx_id, position LIMIT ?")
                .params(place.epoch(), place.transaction(), place.position(), limit)
                .query((row, n) -> new Leaf(MerkleHash.ofLeaf(row.getBytes(1)), place(row, 2)))
                .list();
    }

    Optional<Tile> tile(int level, long index) {
        return sql.sql("SELECT hashes, epoch, tx_id, position FROM log.tile WHERE level = ? AND index = ?")
                .params(level, index)
                .query((row, n) -> new Tile(row.getBytes(1), place(row, 2)))
                .optional();
    }

    /** The complete tile in which the event at this place stands; none if it is younger than all of them. */
    Optional<Long> tileReaching(LogPlace place) {
        return sql.sql("SELECT index FROM log.tile WHERE level = 0 AND (epoch, tx_id, position) >= (?, ?::xid8, ?)"
                        + " ORDER BY epoch, tx_id, position LIMIT 1")
                .params(place.epoch(), place.transaction(), place.position())
                .query(Long.class)
                .optional();
    }

    /** How many complete tiles there are of a level. */
    long tiles(int level) {
        return sql.sql("SELECT coalesce(max(index) + 1, 0) FROM log.tile WHERE level = ?")
                .param(level)
                .query(Long.class)
                .single();
    }

    void insert(int level, long index, Tile tile) {
        sql.sql("INSERT INTO log.tile (level, index, hashes, epoch, tx_id, position) VALUES (?, ?, ?, ?, ?::xid8, ?)")
                .params(
                        level,
                        index,
                        tile.hashes(),
                        tile.last().epoch(),
                        tile.last().transaction(),
                        tile.last().position())
                .update();
    }

    static LogPlace place(ResultSet row, int first) throws SQLException {
        return new LogPlace(row.getLong(first), row.getString(first + 1), row.getLong(first + 2));
    }
}
