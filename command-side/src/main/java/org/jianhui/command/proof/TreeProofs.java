package org.jianhui.command.proof;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.proof.LogProofs;
import org.jianhui.proof.Checkpoint;
import org.jianhui.proof.MerkleProof;
import org.jianhui.proof.SignedNote;

/** Proofs from the tree under checkpoints that the keeper has signed by its own rules. Works outside any transaction. */
final class TreeProofs implements LogProofs {

    private static final int TRIES = 50;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    private final CheckpointKeeper keeper;
    private final CheckpointRows checkpoints;
    private final LogRows rows;
    private final TiledLog log;

    TreeProofs(CheckpointKeeper keeper, CheckpointRows checkpoints, LogRows rows) {
        this.keeper = keeper;
        this.checkpoints = checkpoints;
        this.rows = rows;
        this.log = new TiledLog(rows);
    }

    @Override
    public Covered newest() {
        long settled = log.snapshot().size();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Kept> last = checkpoints.last();
            if (last.isPresent() && last.get().size() >= settled) {
                Kept newest = last.get();
                return new Covered(
                        checkpoints.origin(),
                        newest.size(),
                        newest.note(),
                        seenAt(new LogIndex(rows).place(newest.size() - 1)));
            }
            if (attempt > 0) {
                LockSupport.parkNanos(PAUSE); // another node is at it
            }
            keeper.round();
        }
        throw new Conflict("CHECKPOINT_PENDING", "no checkpoint over what is settled");
    }

    @Override
    public List<Included> inclusion(long size, List<SeenAt> places) {
        byte[] root = signed(size).root();
        TiledLog.Snapshot now = log.snapshot();
        LogIndex index = new LogIndex(rows);
        List<Included> found = new ArrayList<>();
        for (SeenAt place : places) {
            LogIndex.Located event = index.at(place(place));
            if (event.index() >= size) {
                throw new IllegalArgumentException("not below the checkpoint");
            }
            List<byte[]> path = now.tree().inclusion(event.index(), size);
            if (!MerkleProof.includes(event.leaf().hash(), event.index(), size, path, root)) {
                throw new Conflict("LOG_NOT_SOUND", "event " + event.index() + " is not below the signed root");
            }
            found.add(new Included(event.index(), text(path)));
        }
        return found;
    }

    @Override
    public List<String> consistency(long from, long to) {
        if (from > to) {
            throw unknown();
        }
        Checkpoint before = signed(from);
        Checkpoint after = signed(to);
        List<byte[]> proof = log.snapshot().tree().consistency(from, to);
        if (!MerkleProof.begins(from, before.root(), to, after.root(), proof)) {
            throw new Conflict("LOG_NOT_SOUND", from + " is not the beginning of " + to);
        }
        return text(proof);
    }

    @Override
    public String signed(String manifest) {
        return keeper.signManifest(manifest).note();
    }

    private Checkpoint signed(long size) {
        return checkpoints
                .note(size)
                .map(note -> Checkpoint.parse(SignedNote.parse(note).text()))
                .orElseThrow(TreeProofs::unknown);
    }

    private static NotFound unknown() {
        return new NotFound("CHECKPOINT_UNKNOWN", "no checkpoint over so many events");
    }

    private static List<String> text(List<byte[]> hashes) {
        Stream<byte[]> all = hashes.stream();
        return all.map(Base64.getEncoder()::encodeToString).toList();
    }

    private static LogPlace place(SeenAt place) {
        return new LogPlace(place.epoch(), Long.toString(place.transaction()), place.position());
    }

    private static SeenAt seenAt(LogPlace place) {
        return new SeenAt(place.epoch(), Long.parseLong(place.transaction()), place.position());
    }
}
