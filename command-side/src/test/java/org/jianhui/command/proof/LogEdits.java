package org.jianhui.command.proof;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jianhui.proof.EventHash;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a superuser may do to the log, one kind of edit each; hashes are computed anew where somebody would. */
final class LogEdits {

    private static final Pattern CIPHERTEXT = Pattern.compile("(?<=\"ciphertext\":\")[^\"]*");

    private final JdbcClient sql;
    private final Random random;

    LogEdits(JdbcClient sql, Random random) {
        this.sql = sql;
        this.random = random;
    }

    /** The kinds of edits; each is done to one event, or begins at it. */
    enum Kind {
        PAYLOAD_CHANGED,
        AUTHOR_CHANGED,
        TIME_CHANGED,
        HASH_CHANGED,
        PAYLOAD_CHANGED_WITH_HASH,
        MOVED_TO_ANOTHER_STREAM,
        DELETED,
        INSERTED,
        REORDERED,
        END_TRUNCATED,
        ALL_TRUNCATED,
        EVENT_HASH_TREE_AND_CHECKPOINTS_REWRITTEN,
        WHOLE_LOG_REWRITTEN_WITH_HASHES,
        OLD_BACKUP_RESTORED,
        CIPHERTEXT_TO_ANOTHER_FIELD,
        CIPHERTEXT_TO_ANOTHER_PERSON
    }

    record Row(
            UUID id,
            String stream,
            long seq,
            String type,
            int revision,
            OffsetDateTime recordedAt,
            String payload,
            String metadata,
            long epoch,
            String transaction,
            long position) {}

    void edit(Kind kind, int leaf) {
        List<Row> rows = rows();
        Row row = rows.get(leaf);
        Row other = rows.get(leaf == 0 ? 1 : leaf - 1);
        switch (kind) {
            case PAYLOAD_CHANGED -> set(row, "payload", row.payload() + " ");
            case AUTHOR_CHANGED -> set(row, "metadata", row.metadata().replace("account", "accoont"));
            case TIME_CHANGED ->
                event("UPDATE log.event SET recorded_at = recorded_at + interval '1 microsecond'", row);
            case HASH_CHANGED -> event("UPDATE log.event SET hash = sha256(hash)", row);
            case PAYLOAD_CHANGED_WITH_HASH -> rewrite(row, row.payload() + " ");
            case MOVED_TO_ANOTHER_STREAM -> event("UPDATE log.event SET stream = stream || 'x'", row);
            case DELETED -> event("DELETE FROM log.event", row);
            case INSERTED -> insertCopy(row);
            case REORDERED -> swap(row, other);
            case END_TRUNCATED -> cut(row);
            case ALL_TRUNCATED -> sql.sql("TRUNCATE log.event").update();
            case EVENT_HASH_TREE_AND_CHECKPOINTS_REWRITTEN -> {
                rewrite(row, row.payload() + " ");
                forgetTree();
            }
            case WHOLE_LOG_REWRITTEN_WITH_HASHES -> {
                rows.forEach(each -> rewrite(each, each.payload() + " "));
                forgetTree();
            }
            case OLD_BACKUP_RESTORED -> restore(row, leaf);
            case CIPHERTEXT_TO_ANOTHER_FIELD ->
                put(row, ciphertexts(row).get(1), ciphertexts(row).get(0));
            case CIPHERTEXT_TO_ANOTHER_PERSON ->
                put(row, ciphertexts(other).get(0), ciphertexts(row).get(1));
        }
    }

    List<Row> rows() {
        return sql.sql(
                        "SELECT event_id, stream, seq, type, revision, recorded_at, payload, metadata, epoch, tx_id, position"
                                + " FROM log.event ORDER BY epoch, tx_id, position")
                .query((row, n) -> new Row(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getObject(6, OffsetDateTime.class),
                        row.getString(7),
                        row.getString(8),
                        row.getLong(9),
                        row.getString(10),
                        row.getLong(11)))
                .list();
    }

    /** Changes the payload and computes its hash anew. */
    void rewrite(Row row, String payload) {
        byte[] hash = EventHash.of(
                row.id(),
                row.stream(),
                row.seq(),
                row.type(),
                row.revision(),
                row.recordedAt().toInstant(),
                payload,
                row.metadata());
        sql.sql("UPDATE log.event SET payload = ?, hash = ? WHERE event_id = ?")
                .params(payload, hash, row.id())
                .update();
    }

    private void event(String statement, Row row) {
        sql.sql(statement + " WHERE event_id = ?").param(row.id()).update();
    }

    private void set(Row row, String column, String value) {
        sql.sql("UPDATE log.event SET " + column + " = ? WHERE event_id = ?")
                .params(value, row.id())
                .update();
    }

    private void cut(Row row) {
        sql.sql("DELETE FROM log.event WHERE (epoch, tx_id, position) >= (?, ?::xid8, ?)")
                .params(row.epoch(), row.transaction(), row.position())
                .update();
    }

    private void forgetTree() {
        sql.sql("TRUNCATE log.tile, log.checkpoint").update();
    }

    /** As it all stood before the event: tiles and checkpoints too. */
    private void restore(Row row, int leaf) {
        cut(row);
        sql.sql("DELETE FROM log.checkpoint WHERE size > ?").param(leaf).update();
        sql.sql("DELETE FROM log.tile WHERE level = 0 AND (index + 1) * 256 > ?")
                .param(leaf)
                .update();
    }

    private static List<String> ciphertexts(Row row) {
        return CIPHERTEXT
                .matcher(row.payload())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** One sealed value in the place of another; with the hash computed anew, or not. */
    private void put(Row row, String sealed, String inPlaceOf) {
        String payload = row.payload().replace(inPlaceOf, sealed);
        if (random.nextBoolean()) {
            rewrite(row, payload);
        } else {
            set(row, "payload", payload);
        }
    }

    private void swap(Row one, Row other) {
        place(one, Long.MAX_VALUE, other.transaction());
        place(other, one.position(), one.transaction());
        place(one, other.position(), other.transaction());
    }

    private void place(Row row, long position, String transaction) {
        sql.sql("ALTER TABLE log.event ALTER COLUMN position DROP IDENTITY IF EXISTS")
                .update();
        sql.sql("UPDATE log.event SET position = ?, tx_id = ?::xid8 WHERE event_id = ?")
                .params(position, transaction, row.id())
                .update();
    }

    private void insertCopy(Row row) {
        sql.sql("ALTER TABLE log.event ALTER COLUMN position DROP IDENTITY IF EXISTS")
                .update();
        byte[] hash = EventHash.of(
                new UUID(0, row.position()),
                row.stream() + "y",
                row.seq(),
                row.type(),
                row.revision(),
                row.recordedAt().toInstant(),
                row.payload(),
                row.metadata());
        sql.sql("UPDATE log.event SET position = position * 2 + 1000000").update();
        sql.sql(
                        "INSERT INTO log.event SELECT position - 1, epoch, tx_id, stream || 'y', seq, type, revision, ?, recorded_at,"
                                + " payload, metadata, hash_form, ? FROM log.event WHERE event_id = ?")
                .params(new UUID(0, row.position()), hash, row.id())
                .update();
    }
}
