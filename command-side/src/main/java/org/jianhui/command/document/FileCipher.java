package org.jianhui.command.document;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM over one chunk of a file; the file id and the chunk's place are bound as associated data. */
final class FileCipher {

    static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;
    private final String file;

    FileCipher(byte[] key, String file) {
        this.key = new SecretKeySpec(key, "AES");
        this.file = file;
    }

    static byte[] random(int bytes) {
        byte[] value = new byte[bytes];
        RANDOM.nextBytes(value);
        return value;
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Chunk(byte[] nonce, byte[] data) {}

    Chunk seal(int place, int of, byte[] clear, int from, int length) {
        byte[] nonce = random(NONCE_BYTES);
        return new Chunk(nonce, run(Cipher.ENCRYPT_MODE, nonce, place, of, clear, from, length));
    }

    byte[] open(int place, int of, Chunk chunk) {
        return run(Cipher.DECRYPT_MODE, chunk.nonce(), place, of, chunk.data(), 0, chunk.data().length);
    }

    private byte[] run(int mode, byte[] nonce, int place, int of, byte[] data, int from, int length) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((file + "|" + place + "|" + of).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(data, from, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("chunk " + place + " of " + file + " is not what was stored", e);
        }
    }
}
