package org.jianhui.command.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jianhui.kernel.proof.Audited;
import org.jianhui.kernel.proof.Finding;
import org.jianhui.kernel.proof.Flaw;
import org.jianhui.proof.EventHash;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Whatever a superuser changes in the log, its tiles or its checkpoints is found, at its place or in its range, given the
 * checkpoints outside. Each change is rolled back, so that the next one is alone. {@code -Daudit.edits=} says how many.
 */
class LogAuditTest {

    private static final int EDITS = Integer.getInteger("audit.edits", 100);
    private static final int EVENTS = 700;

    @TempDir
    static Path outside;

    private static LogFixture fixture;
    private static CheckpointKeeper keeper;

    private final Random random = new Random(Long.getLong("seed", 20_261_126L));
    private JdbcClient sql;

    @BeforeAll
    static void a_log_with_three_checkpoints() {
        fixture = new LogFixture(outside);
        keeper = fixture.keeper(LogFixture.SECRET);
        for (int size : List.of(200, 300, 200)) {
            fixture.append(size);
            keeper.round();
        }
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    /** Does it as superuser and audits before it is undone. */
    private Audited after(Runnable edit) {
        try (Connection connection = fixture.database.superuser().getConnection()) {
            connection.setAutoCommit(false);
            SingleConnectionDataSource alone = new SingleConnectionDataSource(connection, true);
            sql = JdbcClient.create(alone);
            edit.run();
            Audited result = new LogAudit(alone, keeper::key, new CheckpointFolder(outside)).run();
            connection.rollback();
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void finds_nothing_where_nothing_was_changed() {
        Audited result = after(() -> {});
        assertThat(result.findings()).isEmpty();
        assertThat(result.events()).isEqualTo(EVENTS);
        assertThat(result.checkpoints()).isEqualTo(6);
    }

    @Test
    void takes_as_long_as_it_must_and_leaves_it_to_the_node_that_is_at_it() throws SQLException {
        try (Connection one = fixture.pool.getConnection();
                Connection other = fixture.pool.getConnection()) {
            one.setAutoCommit(false);
            other.setAutoCommit(false);
            SingleConnectionDataSource first = new SingleConnectionDataSource(one, true);
            CheckpointFolder folder = new CheckpointFolder(outside);
            assertThat(new LogAudit(first, keeper::key, folder).claims()).isTrue();
            assertThat(new LogAudit(new SingleConnectionDataSource(other, true), keeper::key, folder).claims())
                    .isFalse();
            for (String limit :
                    List.of("transaction_timeout", "statement_timeout", "idle_in_transaction_session_timeout")) {
                assertThat(JdbcClient.create(first)
                                .sql("SHOW " + limit)
                                .query(String.class)
                                .single())
                        .as(limit)
                        .isEqualTo("0");
            }
            one.rollback();
            other.rollback();
        }
    }

    @Test
    void finds_every_edit_and_says_where() {
        List<String> missed = new ArrayList<>();
        for (int edit = 0; edit < EDITS; edit++) {
            int leaf = random.nextInt(EVENTS);
            String[] done = new String[1];
            Audited result = after(() -> done[0] = change(leaf));
            boolean located = result.findings().stream().anyMatch(each -> each.from() <= leaf && leaf <= each.to());
            if (!located) {
                missed.add(done[0] + " at " + leaf + " found " + result.findings());
            }
        }
        assertThat(missed).isEmpty();
    }

    private String change(int leaf) {
        List<Row> rows = rows();
        Row row = rows.get(leaf);
        switch (random.nextInt(11)) {
            case 0:
                set(row, "payload", row.payload() + " ");
                return "a payload";
            case 1:
                set(row, "metadata", row.metadata().replace("account", "accoont"));
                return "who did it";
            case 2:
                sql.sql("UPDATE log.event SET recorded_at = recorded_at + interval '1 microsecond' WHERE event_id = ?")
                        .param(row.id())
                        .update();
                return "when it was";
            case 3:
                rewrite(row, row.payload() + " ");
                return "a payload with its hash";
            case 4:
                sql.sql("DELETE FROM log.event WHERE event_id = ?")
                        .param(row.id())
                        .update();
                return "a deleted event";
            case 5:
                sql.sql("DELETE FROM log.event WHERE (epoch, tx_id, position) >= (?, ?::xid8, ?)")
                        .params(row.epoch(), row.transaction(), row.position())
                        .update();
                return "the end cut off";
            case 6:
                swap(row, rows.get(leaf == 0 ? 1 : leaf - 1));
                return "two events in the other order";
            case 7:
                sql.sql("UPDATE log.event SET stream = stream || 'x' WHERE event_id = ?")
                        .param(row.id())
                        .update();
                return "an event moved to another stream";
            case 8:
                rewrite(row, row.payload() + " ");
                sql.sql("TRUNCATE log.tile, log.checkpoint").update();
                return "an event, its hash, the tree and every checkpoint inside";
            case 9:
                insertCopy(row);
                return "an event that never was";
            default:
                sql.sql("UPDATE log.event SET hash = sha256(hash) WHERE event_id = ?")
                        .param(row.id())
                        .update();
                return "a hash";
        }
    }

    @Test
    void finds_a_changed_or_missing_tile() {
        Audited changed = after(() -> sql.sql(
                        "UPDATE log.tile SET hashes = set_byte(hashes, 40, 255 - get_byte(hashes, 40)) WHERE index = 1")
                .update());
        assertThat(changed.findings()).containsExactly(new Finding(Flaw.PLACE_CHANGED, 257, 257, null));
        Audited missing =
                after(() -> sql.sql("DELETE FROM log.tile WHERE index = 0").update());
        assertThat(missing.findings()).containsExactly(new Finding(Flaw.TILE_CHANGED, 0, 255, null));
    }

    @Test
    void finds_a_checkpoint_that_is_gone_or_not_ours() {
        Audited gone = after(
                () -> sql.sql("DELETE FROM log.checkpoint WHERE size = 500").update());
        assertThat(gone.findings()).containsExactly(new Finding(Flaw.CHECKPOINT_MISSING, 0, 499, null));
        Audited forged = after(() -> sql.sql(
                        "UPDATE log.checkpoint SET note = replace(note, E'\\n500\\n', E'\\n501\\n') WHERE size = 500")
                .update());
        assertThat(forged.findings()).containsExactly(new Finding(Flaw.CHECKPOINT_FORGED, 0, 499, null));
    }

    @Test
    void narrows_a_rewritten_log_down_to_between_two_checkpoints() {
        Audited result = after(() -> {
            rewrite(rows().get(250), "{}");
            sql.sql("TRUNCATE log.tile, log.checkpoint").update();
        });
        assertThat(result.findings())
                .contains(new Finding(Flaw.CHECKPOINT_DIFFERS, 200, 499, null))
                .noneMatch(each -> each.flaw() == Flaw.EVENT_CHANGED);
    }

    private record Row(
            UUID id,
            String stream,
            long seq,
            String type,
            int revision,
            java.time.OffsetDateTime recordedAt,
            String payload,
            String metadata,
            long epoch,
            String transaction,
            long position) {}

    private List<Row> rows() {
        return sql.sql(
                        "SELECT event_id, stream, seq, type, revision, recorded_at, payload, metadata, epoch, tx_id, position"
                                + " FROM log.event ORDER BY epoch, tx_id, position")
                .query((row, n) -> new Row(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getObject(6, java.time.OffsetDateTime.class),
                        row.getString(7),
                        row.getString(8),
                        row.getLong(9),
                        row.getString(10),
                        row.getLong(11)))
                .list();
    }

    private void set(Row row, String column, String value) {
        sql.sql("UPDATE log.event SET " + column + " = ? WHERE event_id = ?")
                .params(value, row.id())
                .update();
    }

    /** Changes the payload and computes its hash anew, as who knows how would. */
    private void rewrite(Row row, String payload) {
        set(row, "payload", payload);
        byte[] hash = EventHash.of(
                row.id(),
                row.stream(),
                row.seq(),
                row.type(),
                row.revision(),
                row.recordedAt().toInstant(),
                payload,
                row.metadata());
        sql.sql("UPDATE log.event SET hash = ? WHERE event_id = ?")
                .params(hash, row.id())
                .update();
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
