package org.jianhui.command.proof;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jianhui.proof.SignedNote;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The signed checkpoints in the database, and whose log it is. */
final class CheckpointRows {

    private final JdbcClient sql;

    CheckpointRows(DataSource database) {
        this.sql = JdbcClient.create(database);
    }

    /** The same for ever, also after a restore into another cluster. */
    String origin() {
        return "jianhui/"
                + sql.sql("SELECT cluster FROM log.epoch ORDER BY epoch LIMIT 1")
                        .query(String.class)
                        .single();
    }

    Optional<Kept> last() {
        return sql.sql("SELECT size, note FROM log.checkpoint ORDER BY size DESC LIMIT 1")
                .query(Kept.class)
                .optional();
    }

    /** The note of the checkpoint over so many events, with no signature but the log's own. */
    Optional<String> note(long size) {
        return sql.sql("SELECT note FROM log.checkpoint WHERE size = ?")
                .param(size)
                .query(String.class)
                .optional();
    }

    /** Those over more events than that, from the smallest on. */
    List<Kept> above(long size) {
        return sql.sql("SELECT size, note FROM log.checkpoint WHERE size > ? ORDER BY size")
                .param(size)
                .query(Kept.class)
                .list();
    }

    void insert(long size, SignedNote note) {
        sql.sql("INSERT INTO log.checkpoint (size, note, signed_at) VALUES (?, ?, now())")
                .params(size, note.note())
                .update();
    }
}
