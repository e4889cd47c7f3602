package org.jianhui.command.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianhui.proof.MerkleFrontier;
import org.jianhui.proof.MerkleHash;
import org.jianhui.proof.MerkleTree;

/**
 * The tree over the settled events. Whoever advances it must be the only one; a root or a proof may be asked for at any time by
 * anybody.
 */
final class TiledLog {

    static final int WIDTH = 256;
    private static final int LEVELS_OF_A_TILE = 8;

    private final LogRows rows;

    TiledLog(LogRows rows) {
        this.rows = rows;
    }

    /** Writes the tiles that have become complete, and those above them, at most so many of the lowest level; returns how many. */
    int advance(int most) {
        long first = rows.tiles(0);
        LogPlace last = lastPlace(first);
        int written = 0;
        List<Leaf> leaves = rows.leavesAfter(last, WIDTH);
        while (leaves.size() == WIDTH && written < most) {
            last = leaves.get(WIDTH - 1).place();
            write(0, first + written, leaves.stream().map(Leaf::hash).toList(), last);
            written++;
            leaves = written < most ? rows.leavesAfter(last, WIDTH) : List.of();
        }
        return written;
    }

    private void write(int level, long index, List<byte[]> hashes, LogPlace last) {
        byte[] joined = new byte[WIDTH * MerkleHash.LENGTH];
        for (int i = 0; i < WIDTH; i++) {
            System.arraycopy(hashes.get(i), 0, joined, i * MerkleHash.LENGTH, MerkleHash.LENGTH);
        }
        rows.insert(level, index, new Tile(joined, last));
        if ((index + 1) % WIDTH == 0) {
            List<byte[]> above = new ArrayList<>(WIDTH);
            for (long below = index + 1 - WIDTH; below <= index; below++) {
                above.add(root(complete(level, below)));
            }
            write(level + 1, index / WIDTH, above, last);
        }
    }

    /** The tree as it is now: how many events are settled, and what is needed for roots and proofs up to that size. */
    Snapshot snapshot() {
        long tiles = rows.tiles(0);
        List<byte[]> young = new ArrayList<>();
        LogPlace last = lastPlace(tiles);
        List<Leaf> more = rows.leavesAfter(last, WIDTH);
        while (!more.isEmpty()) {
            more.forEach(leaf -> young.add(leaf.hash()));
            last = more.get(more.size() - 1).place();
            more = rows.leavesAfter(last, WIDTH);
        }
        return new Snapshot(tiles * WIDTH, young);
    }

    private LogPlace lastPlace(long tiles) {
        return tiles == 0 ? LogPlace.START : complete(0, tiles - 1).last();
    }

    private Tile complete(int level, long index) {
        return rows.tile(level, index).orElseThrow(() -> new IllegalStateException("tile " + level + "/" + index));
    }

    private static byte[] root(Tile tile) {
        MerkleFrontier frontier = new MerkleFrontier();
        for (int i = 0; i < WIDTH; i++) {
            frontier.add(tile.hash(i));
        }
        return frontier.root();
    }

    /** A moment of the tree. */
    final class Snapshot implements MerkleTree.Subtrees {

        private final long tiled;
        private final List<byte[]> young;
        private final Map<String, Optional<Tile>> read = new HashMap<>();
        private final Map<String, byte[]> above = new HashMap<>();

        private Snapshot(long tiled, List<byte[]> young) {
            this.tiled = tiled;
            this.young = young;
        }

        long size() {
            return tiled + young.size();
        }

        MerkleTree tree() {
            return new MerkleTree(this);
        }

        @Override
        public byte[] hash(int level, long index) {
            if (level == 0 && index >= tiled) {
                return young.get((int) (index - tiled));
            }
            int tileLevel = level / LEVELS_OF_A_TILE;
            int inside = level % LEVELS_OF_A_TILE;
            long first = index << inside;
            Optional<Tile> tile = tile(tileLevel, first / WIDTH);
            if (tile.isEmpty()) {
                return below(level, index);
            }
            MerkleFrontier frontier = new MerkleFrontier();
            for (int i = 0; i < 1 << inside; i++) {
                frontier.add(tile.get().hash((int) (first % WIDTH) + i));
            }
            return frontier.root();
        }

        /** Where no tile is complete yet; remembered, because every proof of one moment asks for the same ones. */
        private byte[] below(int level, long index) {
            String node = level + "/" + index;
            byte[] known = above.get(node);
            if (known == null) {
                known = MerkleHash.ofNode(hash(level - 1, index * 2), hash(level - 1, index * 2 + 1));
                above.put(node, known);
            }
            return known;
        }

        private Optional<Tile> tile(int level, long index) {
            return read.computeIfAbsent(level + "/" + index, key -> rows.tile(level, index));
        }
    }
}
