package org.jianhui.proof.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.jianhui.proof.MerkleHash;

/** Values that are taken in one way of writing only, so that two readers can't read two things. */
final class Written {

    private Written() {}

    static UUID uuid(String text) {
        UUID read = UUID.fromString(text);
        same(read.toString(), text);
        return read;
    }

    /** 32 bytes in lower-case hex. */
    static byte[] hex(String text) {
        byte[] read = HexFormat.of().parseHex(text);
        same(HexFormat.of().formatHex(read), text);
        return ofHash(read);
    }

    /** 32 bytes in base64, padded. */
    static byte[] hash(String text) {
        byte[] read = Base64.getDecoder().decode(text);
        same(Base64.getEncoder().encodeToString(read), text);
        return ofHash(read);
    }

    /** Base64url without padding. */
    static byte[] base64url(String text) {
        byte[] read = Base64.getUrlDecoder().decode(text);
        same(Base64.getUrlEncoder().withoutPadding().encodeToString(read), text);
        return read;
    }

    static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not UTF-8", e);
        }
    }

    private static byte[] ofHash(byte[] bytes) {
        if (bytes.length != MerkleHash.LENGTH) {
            throw new IllegalArgumentException("no hash");
        }
        return bytes;
    }

    private static void same(String written, String read) {
        if (!written.equals(read)) {
            throw new IllegalArgumentException("written in another way");
        }
    }
}
