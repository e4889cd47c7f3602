package org.jianhui.proof;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Grows a tree leaf by leaf and tells its root at any size on the way, holding one hash for each bit of the size. */
public final class MerkleFrontier {

    private final Deque<byte[]> complete = new ArrayDeque<>();
    private long size;

    /** Adds the next leaf. */
    public void add(byte[] leafHash) {
        byte[] hash = leafHash;
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            hash = MerkleHash.ofNode(complete.pop(), hash);
        }
        complete.push(hash);
        size++;
    }

    public long size() {
        return size;
    }

    /** The root over all leaves so far. */
    public byte[] root() {
        Iterator<byte[]> fromTheRight = complete.iterator();
        if (!fromTheRight.hasNext()) {
            return MerkleHash.ofNothing();
        }
        byte[] root = fromTheRight.next();
        while (fromTheRight.hasNext()) {
            root = MerkleHash.ofNode(fromTheRight.next(), root);
        }
        return root;
    }
}
