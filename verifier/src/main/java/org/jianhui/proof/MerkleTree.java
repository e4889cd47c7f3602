package org.jianhui.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * Computes roots and proofs of RFC 9162, 2.1, from the hashes of complete subtrees, which never change once they are complete.
 * A proof asks for a number of them that grows with the logarithm of the size.
 */
public final class MerkleTree {

    /** Where the hashes of complete subtrees are found. */
    @FunctionalInterface
    public interface Subtrees {

        /** The hash of the subtree over the {@code 1 << level} leaves from leaf {@code index << level} on. */
        byte[] hash(int level, long index);
    }

    private final Subtrees subtrees;

    public MerkleTree(Subtrees subtrees) {
        this.subtrees = subtrees;
    }

    /** The root over the first {@code size} leaves. */
    public byte[] root(long size) {
        return size == 0 ? MerkleHash.ofNothing() : root(0, size);
    }

    /**
     * The siblings on the way from a leaf to the root, from below.
     *
     * @throws IllegalArgumentException if the tree has no such leaf
     */
    public List<byte[]> inclusion(long leaf, long size) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException("no leaf " + leaf + " among " + size);
        }
        List<byte[]> path = new ArrayList<>();
        include(leaf, 0, size, path);
        return path;
    }

    /**
     * What shows that the tree of {@code before} leaves is the beginning of that of {@code size}.
     *
     * @throws IllegalArgumentException if it is not shorter or empty
     */
    public List<byte[]> consistency(long before, long size) {
        if (before <= 0 || before > size) {
            throw new IllegalArgumentException(before + " is no beginning of " + size);
        }
        List<byte[]> proof = new ArrayList<>();
        if (before < size) {
            beginWith(before, 0, size, true, proof);
        }
        return proof;
    }

    private byte[] root(long from, long to) {
        long width = to - from;
        if (Long.bitCount(width) == 1) {
            return subtrees.hash(Long.numberOfTrailingZeros(width), from / width);
        }
        long middle = from + split(width);
        return MerkleHash.ofNode(root(from, middle), root(middle, to));
    }

    private void include(long leaf, long from, long to, List<byte[]> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + split(to - from);
        if (leaf < middle) {
            include(leaf, from, middle, path);
            path.add(root(middle, to));
        } else {
            include(leaf, middle, to, path);
            path.add(root(from, middle));
        }
    }

    /** @param known whether who checks has the root of what lies before, so that it need not be told */
    private void beginWith(long before, long from, long to, boolean known, List<byte[]> proof) {
        if (before == to) {
            if (!known) {
                proof.add(root(from, to));
            }
            return;
        }
        long middle = from + split(to - from);
        if (before <= middle) {
            beginWith(before, from, middle, known, proof);
            proof.add(root(middle, to));
        } else {
            beginWith(before, middle, to, false, proof);
            proof.add(root(from, middle));
        }
    }

    /** The largest power of two below a width of more than one. */
    private static long split(long width) {
        return Long.highestOneBit(width - 1);
    }
}
