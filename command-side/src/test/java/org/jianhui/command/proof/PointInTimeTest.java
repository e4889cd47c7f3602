package org.jianhui.command.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.jianhui.command.tally.TallyNode;
import org.jianhui.kernel.proof.Audited;
import org.jianhui.kernel.proof.Finding;
import org.jianhui.kernel.proof.Flaw;
import org.jianhui.proof.Checkpoint;
import org.jianhui.proof.MerkleProof;
import org.jianhui.proof.SignedNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A base backup brought forward to a moment by PostgreSQL's own continuous archiving: what is there is the beginning of what was,
 * the checkpoints outside tell that something came after it, and nothing is signed about it until that is resolved.
 */
class PointInTimeTest {

    private static final int KEPT = 51;
    private static final int LOST = 9;

    @TempDir
    Path home;

    private Path outside() {
        return home.resolve("checkpoints");
    }

    private CheckpointKeeper keeper(ArchivingCluster cluster) {
        return LogFixture.keeper(cluster.app(), outside(), LogFixture.SECRET);
    }

    private static List<String> hashes(ArchivingCluster cluster) {
        return cluster.sql()
                .sql("SELECT hash FROM log.event ORDER BY epoch, tx_id, position")
                .query((row, n) -> HexFormat.of().formatHex(row.getBytes(1)))
                .list();
    }

    @Test
    void a_moment_comes_back_as_the_beginning_of_what_was_and_is_recognised() throws Exception {
        List<String> before;
        String moment;
        try (ArchivingCluster live = ArchivingCluster.create(home.resolve("live"), home.resolve("archive"));
                TallyNode node = new TallyNode(live.owner(), live.app())) {
            LogFixture.append(node, 30);
            keeper(live).round();
            live.backUp(home.resolve("backup"));
            LogFixture.append(node, KEPT - 30);
            keeper(live).round();
            before = hashes(live);
            moment = live.sql()
                    .sql("SELECT pg_current_wal_lsn()::text")
                    .query(String.class)
                    .single();
            LogFixture.append(node, LOST);
            keeper(live).round();
            live.sql().sql("SELECT pg_switch_wal()::text").query(String.class).single();
        }
        try (ArchivingCluster restored = ArchivingCluster.restored(home.resolve("backup"), moment)) {
            await().atMost(Duration.ofSeconds(60)).until(() -> !recovering(restored));
            assertThat(hashes(restored)).isEqualTo(before).hasSize(KEPT);
            assertThat(audited(restored))
                    .extracting(Finding::flaw)
                    .containsExactlyInAnyOrder(Flaw.CHECKPOINT_MISSING, Flaw.LOG_CUT);
            goesOn(restored);
        }
    }

    private static boolean recovering(ArchivingCluster cluster) {
        return cluster.sql()
                .sql("SELECT pg_is_in_recovery()")
                .query(Boolean.class)
                .single();
    }

    private List<Finding> audited(ArchivingCluster cluster) throws SQLException {
        try (Connection one = cluster.superuser().getConnection()) {
            one.setAutoCommit(false);
            DataSource moment = new SingleConnectionDataSource(one, true);
            Audited found = new LogAudit(moment, keeper(cluster)::key, new CheckpointFolder(outside())).run();
            one.rollback();
            return found.findings();
        }
    }

    /** New events never take the place of lost ones unnoticed, be they as many or more. */
    private void goesOn(ArchivingCluster restored) throws IOException {
        CheckpointKeeper keeper = keeper(restored);
        keeper.round();
        assertThat(keeper.forked()).isTrue();
        try (TallyNode node = new TallyNode(restored.owner(), restored.app())) {
            LogFixture.append(node, LOST);
            keeper.round();
            LogFixture.append(node, LOST);
            keeper.round();
        }
        Path nobodys = outside().resolve("checkpoint-000000000999.txt");
        Files.writeString(nobodys, "nobody's");
        keeper.round();
        Files.delete(nobodys);
        assertThat(keeper.forked()).isTrue();
        assertThat(hashes(restored)).hasSize(KEPT + 2 * LOST);
        assertThat(sizes(restored)).containsExactly(30L, (long) KEPT);

        String lost = String.format("checkpoint-%012d.txt", KEPT + LOST);
        Files.move(outside().resolve(lost), home.resolve(lost));
        keeper.round();
        assertThat(keeper.forked()).isFalse();
        assertThat(sizes(restored)).containsExactly(30L, (long) KEPT, (long) KEPT + 2 * LOST);
        Checkpoint kept = checkpoint(restored, KEPT);
        Checkpoint now = checkpoint(restored, KEPT + 2 * LOST);
        TiledLog log = new TiledLog(new LogRows(restored.app()));
        assertThat(MerkleProof.begins(
                        kept.size(),
                        kept.root(),
                        now.size(),
                        now.root(),
                        log.snapshot().tree().consistency(kept.size(), now.size())))
                .isTrue();
    }

    private static List<Long> sizes(ArchivingCluster cluster) {
        return JdbcClient.create(cluster.app())
                .sql("SELECT size FROM log.checkpoint ORDER BY size")
                .query(Long.class)
                .list();
    }

    private static Checkpoint checkpoint(ArchivingCluster cluster, long size) {
        String note = new CheckpointRows(cluster.app()).note(size).orElseThrow();
        return Checkpoint.parse(SignedNote.parse(note).text());
    }
}
