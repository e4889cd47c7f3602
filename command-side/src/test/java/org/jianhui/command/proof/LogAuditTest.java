package org.jianhui.command.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.jianhui.kernel.proof.Audited;
import org.jianhui.kernel.proof.Finding;
import org.jianhui.kernel.proof.Flaw;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Whatever a superuser changes in the log, its tiles or its checkpoints is found, at its place or in its range, given the
 * checkpoints outside. Each change is rolled back, so that the next one is alone. Many of them at random: {@link LogEditsTest}.
 */
class LogAuditTest {

    private static final int EVENTS = 700;

    @TempDir
    static Path outside;

    private static LogFixture fixture;
    private static CheckpointKeeper keeper;

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
            rewrite(250);
            sql.sql("TRUNCATE log.tile, log.checkpoint").update();
        });
        assertThat(result.findings())
                .contains(new Finding(Flaw.CHECKPOINT_DIFFERS, 200, 499, null))
                .noneMatch(each -> each.flaw() == Flaw.EVENT_CHANGED);
    }

    /** Changes the payload and computes its hash anew, as who knows how would. */
    private void rewrite(int leaf) {
        LogEdits edits = new LogEdits(sql, new Random(leaf));
        edits.rewrite(edits.rows().get(leaf), "{}");
    }
}
