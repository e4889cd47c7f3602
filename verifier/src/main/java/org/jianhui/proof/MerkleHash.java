package org.jianhui.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hashes of RFC 9162, 2.1.1, by SHA-256: 32 bytes each. A leaf and an inner node can never be taken for each other. */
public final class MerkleHash {

    /** Bytes of a hash. */
    public static final int LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(MerkleHash::sha256);

    private MerkleHash() {}

    /** The root of the tree without leaves. */
    public static byte[] ofNothing() {
        return digest().digest();
    }

    public static byte[] ofLeaf(byte[] entry) {
        MessageDigest digest = digest();
        digest.update(LEAF);
        return digest.digest(entry);
    }

    public static byte[] ofNode(byte[] left, byte[] right) {
        MessageDigest digest = digest();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    /** Whether two hashes are the same. */
    public static boolean equal(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }

    static byte[] of(byte[] bytes) {
        return digest().digest(bytes);
    }

    private static MessageDigest digest() {
        MessageDigest digest = DIGEST.get();
        digest.reset();
        return digest;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
