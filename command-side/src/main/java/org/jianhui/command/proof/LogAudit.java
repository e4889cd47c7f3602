package org.jianhui.command.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jianhui.kernel.proof.Audited;
import org.jianhui.kernel.proof.Finding;
import org.jianhui.kernel.proof.Flaw;
import org.jianhui.proof.Checkpoint;
import org.jianhui.proof.EventHash;
import org.jianhui.proof.MerkleFrontier;
import org.jianhui.proof.MerkleHash;
import org.jianhui.proof.NoteKey;
import org.jianhui.proof.SignedNote;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Recomputes everything from the events as they are stored: the hash of each, the tiles, and the root at each checkpoint, in
 * the database and outside. Of many findings of one kind the first ones are told.
 */
final class LogAudit {

    private static final int MOST = 50;
    private static final int FETCH = 1_000;

    private final DataSource database;
    private final Supplier<NoteKey> key;
    private final CheckpointFolder folder;

    LogAudit(DataSource database, Supplier<NoteKey> key, CheckpointFolder folder) {
        this.database = database;
        this.key = key;
        this.folder = folder;
    }

    /**
     * Whether no other node is auditing; kept to the transaction's end, which may be as late as it must be: the limits that
     * keep an act short are lifted for this transaction.
     */
    boolean claims() {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.execute("SET LOCAL transaction_timeout = 0");
        jdbc.execute("SET LOCAL statement_timeout = 0");
        jdbc.execute("SET LOCAL idle_in_transaction_session_timeout = 0");
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT pg_try_advisory_xact_lock(?, hashtext('log-audit'))", Boolean.class, CheckpointKeeper.LOCK));
    }

    /**
     * Runs in the caller's transaction, which sees one moment (repeatable read) and lets rows come in portions. Takes a little
     * longer than reading the log.
     */
    Audited run() {
        return new Run().result();
    }

    private final class Run {

        private final LogRows rows = new LogRows(database);
        private final CheckpointRows kept = new CheckpointRows(database);
        private final MerkleFrontier frontier = new MerkleFrontier();
        private final List<Finding> findings = new ArrayList<>();
        private final List<byte[]> tile = new ArrayList<>();
        private final List<byte[]> tileRoots = new ArrayList<>();
        private final SortedMap<Long, List<Kept>> due = new TreeMap<>();
        private final String origin = kept.origin();
        private final NoteKey signer = key.get();
        private long sound;
        private int more;

        Audited result() {
            List<Kept> inside = kept.above(0);
            List<Kept> outside = folder.all();
            Set<Long> sizes = inside.stream().map(Kept::size).collect(Collectors.toSet());
            outside.stream()
                    .filter(each -> !sizes.contains(each.size()))
                    .forEach(each -> found(Flaw.CHECKPOINT_MISSING, 0, each.size() - 1, null));
            inside.forEach(each -> due(each));
            outside.forEach(each -> due(each));
            int checkpoints = due.values().stream().mapToInt(List::size).sum();
            readEvents();
            if (rows.tiles(0) > tileRoots.size()) {
                found(Flaw.LOG_CUT, sound, rows.tiles(0) * TiledLog.WIDTH - 1, null);
            }
            tilesAbove(1, tileRoots);
            due.forEach((size, all) -> found(Flaw.LOG_CUT, sound, size - 1, null));
            return new Audited(frontier.size(), checkpoints, findings, more);
        }

        private void due(Kept checkpoint) {
            due.computeIfAbsent(checkpoint.size(), size -> new ArrayList<>()).add(checkpoint);
        }

        private void readEvents() {
            JdbcTemplate jdbc = new JdbcTemplate(database);
            jdbc.setFetchSize(FETCH);
            jdbc.query(
                    "SELECT event_id, stream, seq, type, revision, recorded_at, payload, metadata, hash, hash_form"
                            + " FROM log.event WHERE " + LogRows.SETTLED + " ORDER BY epoch, tx_id, position",
                    this::read);
        }

        private void read(ResultSet row) throws SQLException {
            byte[] stored = row.getBytes(9);
            long leaf = frontier.size();
            if (row.getShort(10) != EventHash.FORM || !MerkleHash.equal(stored, hash(row))) {
                found(Flaw.EVENT_CHANGED, leaf, leaf, row.getString(1));
            }
            byte[] leafHash = MerkleHash.ofLeaf(stored);
            frontier.add(leafHash);
            tile.add(leafHash);
            if (tile.size() == TiledLog.WIDTH) {
                tileRoots.add(compare(0, leaf / TiledLog.WIDTH, tile));
                tile.clear();
            }
            List<Kept> here = due.remove(frontier.size());
            if (here != null) {
                here.forEach(this::compare);
            }
        }

        private byte[] hash(ResultSet row) throws SQLException {
            return EventHash.of(
                    UUID.fromString(row.getString(1)),
                    row.getString(2),
                    row.getLong(3),
                    row.getString(4),
                    row.getInt(5),
                    row.getObject(6, OffsetDateTime.class).toInstant(),
                    row.getString(7),
                    row.getString(8));
        }

        private void compare(Kept checkpoint) {
            Optional<Checkpoint> signed = signed(checkpoint);
            if (signed.isEmpty()) {
                found(Flaw.CHECKPOINT_FORGED, 0, checkpoint.size() - 1, null);
            } else if (!MerkleHash.equal(signed.get().root(), frontier.root())) {
                found(Flaw.CHECKPOINT_DIFFERS, sound, checkpoint.size() - 1, null);
            } else {
                sound = checkpoint.size();
            }
        }

        private Optional<Checkpoint> signed(Kept checkpoint) {
            try {
                SignedNote note = SignedNote.parse(checkpoint.note());
                Checkpoint read = Checkpoint.parse(note.text());
                boolean ours =
                        note.signedBy(signer) && read.origin().equals(origin) && read.size() == checkpoint.size();
                return ours ? Optional.of(read) : Optional.empty();
            } catch (IllegalArgumentException unreadable) {
                return Optional.empty();
            }
        }

        /** The root of a complete tile as it must be; tells where the stored one differs. */
        private byte[] compare(int level, long index, List<byte[]> hashes) {
            Optional<Tile> stored = rows.tile(level, index);
            long width = (long) Math.pow(TiledLog.WIDTH, level);
            long first = index * TiledLog.WIDTH * width;
            MerkleFrontier root = new MerkleFrontier();
            for (int i = 0; i < TiledLog.WIDTH; i++) {
                root.add(hashes.get(i));
                if (stored.isPresent() && !MerkleHash.equal(stored.get().hash(i), hashes.get(i))) {
                    Flaw flaw = level == 0 ? Flaw.PLACE_CHANGED : Flaw.TILE_CHANGED;
                    found(flaw, first + i * width, first + (i + 1) * width - 1, null);
                }
            }
            if (stored.isEmpty() && rows.tiles(level) > index) {
                found(Flaw.TILE_CHANGED, first, first + TiledLog.WIDTH * width - 1, null);
            }
            return root.root();
        }

        private void tilesAbove(int level, List<byte[]> below) {
            List<byte[]> roots = new ArrayList<>();
            for (int index = 0; index < below.size() / TiledLog.WIDTH; index++) {
                roots.add(compare(level, index, below.subList(index * TiledLog.WIDTH, (index + 1) * TiledLog.WIDTH)));
            }
            if (!roots.isEmpty()) {
                tilesAbove(level + 1, roots);
            }
            if (rows.tiles(level) > roots.size()) {
                found(Flaw.TILE_CHANGED, 0, frontier.size() - 1, null);
            }
        }

        private void found(Flaw flaw, long from, long to, @Nullable String event) {
            if (findings.size() < MOST) {
                findings.add(new Finding(flaw, from, to, event));
            } else {
                more++;
            }
        }
    }
}
