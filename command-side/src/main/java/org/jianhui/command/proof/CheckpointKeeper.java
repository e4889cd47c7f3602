package org.jianhui.command.proof;

import java.util.Optional;
import org.jianhui.proof.Checkpoint;
import org.jianhui.proof.MerkleHash;
import org.jianhui.proof.NoteKey;
import org.jianhui.proof.NoteSigner;
import org.jianhui.proof.SignedNote;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the tree follow the log and signs what it has become. Of all nodes one does it at a time. */
final class CheckpointKeeper {

    static final int LOCK = 0x6a68;
    private static final int MOST_TILES = 200;
    private static final String MANIFEST = "jianhui/proof-bundle/1\n";

    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final TiledLog log;
    private final CheckpointRows checkpoints;
    private final CheckpointFolder folder;
    private final LogSecret secret;
    private volatile boolean forked;

    CheckpointKeeper(
            TransactionTemplate transaction,
            JdbcTemplate jdbc,
            TiledLog log,
            CheckpointRows checkpoints,
            CheckpointFolder folder,
            LogSecret secret) {
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.log = log;
        this.checkpoints = checkpoints;
        this.folder = folder;
        this.secret = secret;
    }

    /** By which key its checkpoints are checked. */
    NoteKey key() {
        return signer().key();
    }

    /**
     * Refuses a key that did not sign what is there: whoever starts with a new one would be taken for a forger ever after.
     *
     * @throws IllegalStateException if the last checkpoint is another key's
     */
    void verifyKey() {
        Optional<Kept> last = checkpoints.last();
        if (last.isPresent() && !SignedNote.parse(last.get().note()).signedBy(key())) {
            throw new IllegalStateException("the log's checkpoints were signed with another key than log-signing.key;"
                    + " restore the file from the backup of the keys");
        }
    }

    /**
     * Goes on from where it stands; signs a checkpoint if there is anything new and the log goes on from the last one outside, and
     * puts outside what is not there yet.
     */
    void round() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(
                    transaction.execute(status -> claims() && log.advance(MOST_TILES) == MOST_TILES));
        }
        transaction.executeWithoutResult(status -> {
            if (claims()) {
                sign();
            }
        });
        checkpoints.above(folder.largest()).forEach(folder::put);
    }

    private void sign() {
        TiledLog.Snapshot now = log.snapshot();
        long size = now.size();
        forked = !goesOn(now);
        if (!forked && size > checkpoints.last().map(Kept::size).orElse(0L)) {
            Checkpoint checkpoint =
                    new Checkpoint(checkpoints.origin(), size, now.tree().root(size));
            checkpoints.insert(size, signer().sign(checkpoint.text()));
        }
    }

    /**
     * Whether the last checkpoint outside that is ours is a beginning of the log as it is. After an old backup was restored it is
     * not; to sign on would be to say two things about the same events.
     */
    private boolean goesOn(TiledLog.Snapshot now) {
        NoteKey key = key();
        Optional<Checkpoint> last =
                folder.newestFirst().flatMap(kept -> ours(kept, key).stream()).findFirst();
        return last.isEmpty()
                || last.get().size() <= now.size()
                        && MerkleHash.equal(
                                last.get().root(), now.tree().root(last.get().size()));
    }

    /** What is not ours, or cannot be read, says nothing here; the audit tells of it. */
    private static Optional<Checkpoint> ours(Kept kept, NoteKey key) {
        try {
            SignedNote note = SignedNote.parse(kept.note());
            return note.signedBy(key) ? Optional.of(Checkpoint.parse(note.text())) : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether this node last found the log not to go on from what was put outside, and so signs nothing. */
    boolean forked() {
        return forked;
    }

    /**
     * Signs the manifest of a proof bundle.
     *
     * @throws IllegalArgumentException for any other text: what looks like a checkpoint is signed by {@link #round} alone
     */
    SignedNote signManifest(String text) {
        if (!text.startsWith(MANIFEST)) {
            throw new IllegalArgumentException("no manifest of a bundle");
        }
        return signer().sign(text);
    }

    private NoteSigner signer() {
        return NoteSigner.of(checkpoints.origin(), NoteKey.Kind.SIGNS, secret.seed());
    }

    private boolean claims() {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT pg_try_advisory_xact_lock(?, hashtext('merkle-log'))", Boolean.class, LOCK));
    }
}
