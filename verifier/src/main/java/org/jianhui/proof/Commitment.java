package org.jianhui.proof;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Binds a sealed value without telling it: whoever is later told value and salt can check that they are what was sealed.
 * Without the salt, which is sealed with the value, it tells nothing, also of a value that is easily guessed.
 */
public final class Commitment {

    /** Random bytes of a salt. */
    public static final int SALT_BYTES = 16;

    private static final String FORM = "jianhui/commitment/1";

    private Commitment() {}

    /**
     * SHA-256 over the form, the salt, whose and which value it is, the act that sealed it, and the value, each behind its
     * length in four bytes.
     *
     * @throws IllegalArgumentException if the salt has another length
     */
    public static byte[] of(byte[] salt, String person, String field, String origin, String value) {
        if (salt.length != SALT_BYTES) {
            throw new IllegalArgumentException("a salt has " + SALT_BYTES + " bytes");
        }
        List<byte[]> parts = new ArrayList<>(List.of(NoteText.bytes(FORM), salt));
        for (String each : List.of(person, field, origin, value)) {
            parts.add(NoteText.bytes(each));
        }
        ByteBuffer joined = ByteBuffer.allocate(
                parts.stream().mapToInt(part -> Integer.BYTES + part.length).sum());
        parts.forEach(part -> joined.putInt(part.length).put(part));
        return MerkleHash.of(joined.array());
    }
}
