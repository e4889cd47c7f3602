package org.jianhui.command.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.Disclosed;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.proof.Commitment;

/**
 * The two forms of an envelope, AES-256-GCM with person, field, key version and origin bound as associated data. Form 1 seals
 * the value. Form 2, written today, seals a salt before the value and carries the {@link Commitment} to both, bound as well.
 */
final class SealedValue {

    private static final String DOT = ".";

    private SealedValue() {}

    static Envelope seal(byte[] key, PersonId person, String field, int version, String origin, String value) {
        byte[] salt = Cipher256.random(Commitment.SALT_BYTES);
        String commitment = encode(Commitment.of(salt, person.value(), field, origin, value));
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        byte[] clear = Arrays.copyOf(salt, salt.length + bytes.length);
        System.arraycopy(bytes, 0, clear, salt.length, bytes.length);
        byte[] nonce = Cipher256.random(Cipher256.NONCE_BYTES);
        byte[] sealed = Cipher256.encrypt(key, nonce, form2(person, field, version, origin, commitment), clear);
        return new Envelope(person, field, version, origin, encode(nonce), commitment + DOT + encode(sealed));
    }

    /** @throws IllegalStateException if the envelope was altered or moved, or is of another key */
    static Disclosed open(byte[] key, Envelope envelope) {
        String text = envelope.ciphertext();
        int dot = text.indexOf(DOT);
        byte[] nonce = decode(envelope.nonce());
        byte[] sealed = decode(text.substring(dot + 1));
        return dot < 0
                ? new Disclosed(text(Cipher256.decrypt(key, nonce, form1(envelope), sealed)), null)
                : committed(envelope, text.substring(0, dot), key, nonce, sealed);
    }

    private static Disclosed committed(Envelope of, String commitment, byte[] key, byte[] nonce, byte[] sealed) {
        byte[] bound = form2(of.person(), of.field(), of.key(), of.origin(), commitment);
        byte[] clear = Cipher256.decrypt(key, nonce, bound, sealed);
        if (clear.length < Commitment.SALT_BYTES) {
            throw new IllegalStateException("altered envelope");
        }
        byte[] salt = Arrays.copyOf(clear, Commitment.SALT_BYTES);
        String value = text(Arrays.copyOfRange(clear, Commitment.SALT_BYTES, clear.length));
        byte[] computed = Commitment.of(salt, of.person().value(), of.field(), of.origin(), value);
        if (!MessageDigest.isEqual(computed, decode(commitment))) {
            throw new IllegalStateException("the envelope commits to another value");
        }
        return new Disclosed(value, encode(salt));
    }

    private static byte[] form1(Envelope of) {
        return Hmac.preimage(
                "jianhui/envelope/1", of.person().value(), of.field(), Integer.toString(of.key()), of.origin());
    }

    private static byte[] form2(PersonId person, String field, int version, String origin, String commitment) {
        return Hmac.preimage(
                "jianhui/envelope/2", person.value(), field, Integer.toString(version), origin, commitment);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("altered envelope", e);
        }
    }
}
