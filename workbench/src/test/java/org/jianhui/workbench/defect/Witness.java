package org.jianhui.workbench.defect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jianhui.proof.Checkpoint;
import org.jianhui.proof.MerkleFrontier;
import org.jianhui.proof.MerkleHash;
import org.jianhui.proof.SignedNote;
import org.jianhui.workbench.database.SampleServer;

/** Remembers every settled event it has seen, by its hash, and holds the checkpoints outside against what it remembers. */
final class Witness {

    private final SampleServer server;
    private final Path checkpoints;
    private final List<byte[]> seen = new ArrayList<>();

    Witness(SampleServer server, Path checkpoints) {
        this.server = server;
        this.checkpoints = checkpoints;
    }

    void look() throws SQLException {
        try (Connection now = server.superuser();
                Statement sql = now.createStatement();
                ResultSet rows = sql.executeQuery("SELECT hash FROM log.event"
                        + " WHERE tx_id < pg_snapshot_xmin(pg_current_snapshot())"
                        + " ORDER BY epoch, tx_id, position OFFSET " + seen.size())) {
            while (rows.next()) {
                seen.add(MerkleHash.ofLeaf(rows.getBytes(1)));
            }
        }
    }

    /** Of how many events the largest checkpoint outside is. */
    long largest() throws IOException {
        return signed().stream().mapToLong(Checkpoint::size).max().orElse(0);
    }

    /** Whether what is seen now is signed for outside within the time. */
    boolean signedWithin(java.time.Duration time) throws IOException, SQLException, InterruptedException {
        look();
        long now = seen.size();
        long end = System.nanoTime() + time.toNanos();
        while (largest() < now && System.nanoTime() < end) {
            java.util.concurrent.TimeUnit.MILLISECONDS.sleep(50);
        }
        return largest() >= now;
    }

    /** The checkpoints that say something else than what was seen. */
    List<String> findings() throws IOException, SQLException {
        look();
        List<String> found = new ArrayList<>();
        for (Checkpoint checkpoint : signed()) {
            MerkleFrontier frontier = new MerkleFrontier();
            seen.stream().limit(checkpoint.size()).forEach(frontier::add);
            if (checkpoint.size() > seen.size()) {
                found.add("more signed than there is: " + checkpoint.size() + " of " + seen.size());
            } else if (!MerkleHash.equal(frontier.root(), checkpoint.root())) {
                found.add("checkpoint " + checkpoint.size() + " is not of what was seen");
            }
        }
        return found;
    }

    /** None if there is no place for them yet: nothing has left the database. */
    private List<Checkpoint> signed() throws IOException {
        if (!Files.isDirectory(checkpoints)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(checkpoints)) {
            List<Checkpoint> all = new ArrayList<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".txt")).toList()) {
                all.add(Checkpoint.parse(
                        SignedNote.parse(Files.readString(file)).text()));
            }
            return all;
        }
    }
}
