package org.jianhui.proof;

import java.security.MessageDigest;
import java.util.List;

/** Checks proofs by RFC 9162, 2.1.3.2 and 2.1.4.2, with nothing but the proof and the roots. */
public final class MerkleProof {

    private MerkleProof() {}

    /** Whether the leaf with this hash stands at this place of the tree with this size and root. */
    public static boolean includes(byte[] leafHash, long leaf, long size, List<byte[]> path, byte[] root) {
        if (leaf < 0 || leaf >= size) {
            return false;
        }
        long place = leaf;
        long last = size - 1;
        byte[] reached = leafHash;
        for (byte[] sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                reached = MerkleHash.ofNode(sibling, reached);
                while ((place & 1) == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                reached = MerkleHash.ofNode(reached, sibling);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(reached, root);
    }

    /** Whether the tree of the first size and root is the beginning of the second. */
    public static boolean begins(long before, byte[] rootBefore, long size, byte[] root, List<byte[]> proof) {
        if (before <= 0 || before > size) {
            return false;
        }
        if (before == size) {
            return proof.isEmpty() && MessageDigest.isEqual(rootBefore, root);
        }
        boolean complete = Long.bitCount(before) == 1;
        if (!complete && proof.isEmpty()) {
            return false;
        }
        byte[] older = complete ? rootBefore : proof.get(0);
        byte[] newer = older;
        long place = (before - 1) >> Long.numberOfTrailingZeros(before);
        long last = (size - 1) >> Long.numberOfTrailingZeros(before);
        for (byte[] sibling : complete ? proof : proof.subList(1, proof.size())) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                older = MerkleHash.ofNode(sibling, older);
                newer = MerkleHash.ofNode(sibling, newer);
                while ((place & 1) == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                newer = MerkleHash.ofNode(newer, sibling);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(older, rootBefore) && MessageDigest.isEqual(newer, root);
    }
}
