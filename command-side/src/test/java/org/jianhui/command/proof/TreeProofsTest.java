package org.jianhui.command.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.proof.LogProofs.Covered;
import org.jianhui.kernel.proof.LogProofs.Included;
import org.jianhui.proof.Checkpoint;
import org.jianhui.proof.SignedNote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Index and path of any event, against the definitions of RFC 9162, 2.1.1 and 2.1.3.1, written down here once more. */
class TreeProofsTest {

    private static final String MANIFEST = "jianhui/proof-bundle/1\norigin x\n";

    @TempDir
    Path outside;

    private LogFixture fixture;
    private CheckpointKeeper keeper;
    private TreeProofs proofs;

    private record Row(SeenAt place, byte[] hash) {}

    @BeforeEach
    void open() {
        fixture = new LogFixture(outside);
        keeper = fixture.keeper(LogFixture.SECRET);
        proofs = new TreeProofs(keeper, new CheckpointRows(fixture.pool), new LogRows(fixture.pool));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private List<Row> rows() {
        return fixture.database
                .sql()
                .sql("SELECT epoch, tx_id::text::bigint, position, hash FROM log.event ORDER BY epoch, tx_id, position")
                .query((row, n) -> new Row(new SeenAt(row.getLong(1), row.getLong(2), row.getLong(3)), row.getBytes(4)))
                .list();
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** MTH of RFC 9162. */
    private static byte[] root(List<Row> rows) {
        if (rows.size() == 1) {
            return sha256(new byte[] {0}, rows.get(0).hash());
        }
        int middle = split(rows.size());
        return sha256(new byte[] {1}, root(rows.subList(0, middle)), root(rows.subList(middle, rows.size())));
    }

    /** PATH of RFC 9162. */
    private static List<String> path(int leaf, List<Row> rows) {
        if (rows.size() == 1) {
            return List.of();
        }
        int middle = split(rows.size());
        List<Row> left = rows.subList(0, middle);
        List<Row> right = rows.subList(middle, rows.size());
        List<String> path = new ArrayList<>(leaf < middle ? path(leaf, left) : path(leaf - middle, right));
        path.add(Base64.getEncoder().encodeToString(root(leaf < middle ? right : left)));
        return path;
    }

    private static int split(int size) {
        int power = 1;
        while (power * 2 < size) {
            power *= 2;
        }
        return power;
    }

    @Test
    void every_event_has_the_index_and_the_path_that_the_definition_gives() {
        fixture.append(1_100);
        Covered newest = proofs.newest();
        List<Row> rows = rows();
        assertThat(newest.size()).isEqualTo(1_100);
        assertThat(newest.last()).isEqualTo(rows.get(1_099).place());
        Checkpoint signed = Checkpoint.parse(SignedNote.parse(newest.note()).text());
        assertThat(signed.root()).isEqualTo(root(rows));
        assertThat(newest.origin()).isEqualTo(signed.origin());
        List<Included> all =
                proofs.inclusion(1_100, rows.stream().map(Row::place).toList());
        for (int leaf = 0; leaf < rows.size(); leaf++) {
            assertThat(all.get(leaf)).isEqualTo(new Included(leaf, path(leaf, rows)));
        }
    }

    @Test
    void an_older_checkpoint_proves_what_is_below_it_and_is_the_beginning_of_a_newer_one() {
        fixture.append(300);
        Covered older = proofs.newest();
        fixture.append(400);
        Covered newer = proofs.newest();
        List<Row> rows = rows();
        assertThat(proofs.inclusion(
                        older.size(),
                        List.of(rows.get(255).place(), rows.get(299).place())))
                .containsExactly(
                        new Included(255, path(255, rows.subList(0, 300))),
                        new Included(299, path(299, rows.subList(0, 300))));
        assertThat(proofs.consistency(older.size(), newer.size())).isNotEmpty();
        assertThat(proofs.consistency(newer.size(), newer.size())).isEmpty();
        SeenAt above = rows.get(300).place();
        assertThatThrownBy(() -> proofs.inclusion(older.size(), List.of(above)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_proof_is_given_only_between_sizes_that_were_signed() {
        fixture.append(9);
        proofs.newest();
        fixture.append(9);
        proofs.newest();
        for (long[] pair : new long[][] {{8, 18}, {9, 17}, {18, 9}, {0, 9}}) {
            assertThatThrownBy(() -> proofs.consistency(pair[0], pair[1]))
                    .isInstanceOfSatisfying(
                            NotFound.class, none -> assertThat(none.code()).isEqualTo("CHECKPOINT_UNKNOWN"));
        }
    }

    @Test
    void signs_no_new_checkpoint_where_the_last_one_covers_everything() {
        fixture.append(7);
        assertThat(proofs.newest()).isEqualTo(proofs.newest());
        assertThat(new CheckpointRows(fixture.pool).above(0)).hasSize(1);
    }

    @Test
    void proves_nothing_that_is_no_longer_what_was_signed() {
        fixture.append(30);
        proofs.newest();
        JdbcClient superuser = JdbcClient.create(fixture.database.superuser());
        superuser
                .sql("UPDATE log.event SET hash = sha256('other') WHERE (epoch, tx_id, position) ="
                        + " (SELECT epoch, tx_id, position FROM log.event ORDER BY epoch, tx_id, position LIMIT 1)")
                .update();
        SeenAt first = rows().get(0).place();
        assertThatThrownBy(() -> proofs.inclusion(30, List.of(first)))
                .isInstanceOfSatisfying(
                        Conflict.class, unsound -> assertThat(unsound.code()).isEqualTo("LOG_NOT_SOUND"));
    }

    @Test
    void signs_manifests_of_bundles_and_nothing_else() {
        fixture.append(3);
        Covered newest = proofs.newest();
        SignedNote manifest = SignedNote.parse(proofs.signed(MANIFEST));
        assertThat(manifest.text()).isEqualTo(MANIFEST);
        assertThat(manifest.signedBy(keeper.key())).isTrue();
        String checkpoint = SignedNote.parse(newest.note()).text();
        assertThatThrownBy(() -> proofs.signed(checkpoint)).isInstanceOf(IllegalArgumentException.class);
    }
}
