package org.jianhui.command.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jianhui.proof.Checkpoint;
import org.jianhui.proof.MerkleFrontier;
import org.jianhui.proof.MerkleHash;
import org.jianhui.proof.MerkleProof;
import org.jianhui.proof.SignedNote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tree follows the log in its order, whoever else is writing; what is signed is what anybody can recompute. */
class CheckpointKeeperTest {

    @TempDir
    Path outside;

    private LogFixture fixture;
    private CheckpointKeeper keeper;

    @BeforeEach
    void open() {
        fixture = new LogFixture(outside);
        keeper = fixture.keeper(LogFixture.SECRET);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private List<byte[]> leaves() {
        return fixture.database
                .sql()
                .sql("SELECT hash FROM log.event ORDER BY epoch, tx_id, position")
                .query((row, n) -> MerkleHash.ofLeaf(row.getBytes(1)))
                .list();
    }

    private static byte[] plainRoot(List<byte[]> leaves) {
        MerkleFrontier frontier = new MerkleFrontier();
        leaves.forEach(frontier::add);
        return frontier.root();
    }

    private List<Checkpoint> signed() {
        List<Checkpoint> all = new ArrayList<>();
        for (Kept each : new CheckpointRows(fixture.pool).above(0)) {
            SignedNote note = SignedNote.parse(each.note());
            assertThat(note.signedBy(keeper.key())).isTrue();
            all.add(Checkpoint.parse(note.text()));
        }
        return all;
    }

    @Test
    void signs_what_the_events_give_in_the_order_of_the_log_and_nothing_twice() {
        keeper.round();
        assertThat(signed()).isEmpty();
        fixture.append(100);
        keeper.round();
        keeper.round();
        fixture.append(700);
        keeper.round();
        List<byte[]> leaves = leaves();
        assertThat(signed()).extracting(Checkpoint::size).containsExactly(100L, 800L);
        for (Checkpoint each : signed()) {
            assertThat(each.root()).isEqualTo(plainRoot(leaves.subList(0, (int) each.size())));
        }
        assertThat(new CheckpointFolder(outside).all()).isEqualTo(new CheckpointRows(fixture.pool).above(0));
    }

    @Test
    void proves_every_event_and_that_nothing_before_was_rewritten() {
        fixture.append(520);
        keeper.round();
        fixture.append(257);
        keeper.round();
        List<byte[]> leaves = leaves();
        Checkpoint older = signed().get(0);
        Checkpoint newer = signed().get(1);
        TiledLog.Snapshot now = fixture.log().snapshot();
        assertThat(now.size()).isEqualTo(777);
        assertThat(MerkleProof.begins(
                        older.size(),
                        older.root(),
                        newer.size(),
                        newer.root(),
                        now.tree().consistency(older.size(), newer.size())))
                .isTrue();
        for (int leaf = 0; leaf < older.size(); leaf += 7) {
            assertThat(MerkleProof.includes(
                            leaves.get(leaf),
                            leaf,
                            older.size(),
                            now.tree().inclusion(leaf, older.size()),
                            older.root()))
                    .as("leaf %d", leaf)
                    .isTrue();
        }
    }

    @Test
    void waits_for_a_transaction_that_may_still_come_before() throws SQLException {
        fixture.append(10);
        try (Connection slow = fixture.database.owner().getConnection();
                Statement statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.execute("SELECT pg_current_xact_id()");
            fixture.append(9);
            keeper.round();
            assertThat(signed()).extracting(Checkpoint::size).containsExactly(10L);
            slow.rollback();
        }
        keeper.round();
        assertThat(signed()).extracting(Checkpoint::size).containsExactly(10L, 19L);
    }

    @Test
    void two_nodes_at_once_agree() throws Exception {
        fixture.append(900);
        CheckpointKeeper other = fixture.keeper(LogFixture.SECRET);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> one = rounds(keeper);
            Callable<Boolean> two = rounds(other);
            nodes.invokeAll(List.of(one, two))
                    .forEach(done -> assertThat(done).succeedsWithin(java.time.Duration.ofSeconds(30)));
        } finally {
            nodes.shutdownNow();
        }
        keeper.round();
        Checkpoint last = signed().get(signed().size() - 1);
        assertThat(last.size()).isEqualTo(900);
        assertThat(last.root()).isEqualTo(plainRoot(leaves()));
    }

    private static Callable<Boolean> rounds(CheckpointKeeper keeper) {
        return () -> {
            for (int round = 0; round < 10; round++) {
                keeper.round();
            }
            return true;
        };
    }

    @Test
    void does_not_start_with_another_key_than_signed_before() {
        keeper.verifyKey();
        fixture.append(3);
        keeper.round();
        keeper.verifyKey();
        CheckpointKeeper stranger = fixture.keeper(new LogSecret(LogFixture.seed(2)));
        assertThatThrownBy(stranger::verifyKey)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("log-signing.key");
    }
}
