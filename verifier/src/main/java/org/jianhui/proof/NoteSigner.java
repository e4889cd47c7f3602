package org.jianhui.proof;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;

/** Signs notes with an Ed25519 key. Who has the private key can sign anything: see the operations page on keeping it. */
public final class NoteSigner {

    private final NoteKey key;
    private final PrivateKey secret;

    public NoteSigner(String name, NoteKey.Kind kind, KeyPair pair) {
        this.key = NoteKey.of(name, kind, pair.getPublic());
        this.secret = pair.getPrivate();
    }

    /**
     * The signer whose private key is this seed (RFC 8032, 5.1.5); the same seed gives the same key.
     *
     * @param seed 32 random bytes
     */
    public static NoteSigner of(String name, NoteKey.Kind kind, byte[] seed) {
        if (seed.length != MerkleHash.LENGTH) {
            throw new IllegalArgumentException("a seed has 32 bytes");
        }
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Seeded(seed.clone()));
            return new NoteSigner(name, kind, generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives the generator the seed instead of chance. */
    private static final class Seeded extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        private Seeded(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }

    /** What checks its signatures. */
    public NoteKey key() {
        return key;
    }

    /** A note of its own over the text, which ends with a newline. */
    public SignedNote sign(String text) {
        SignedNote bare = new SignedNote(text, java.util.List.of());
        return bare.with(line(ByteBuffer.allocate(0), text));
    }

    /** The note with the statement added that its checkpoint was seen then, to the second, and found to go on from the last one. */
    public SignedNote cosign(SignedNote note, Instant seen) {
        long seconds = seen.getEpochSecond();
        ByteBuffer time = ByteBuffer.allocate(Long.BYTES).putLong(seconds).flip();
        return note.with(line(time, SignedNote.cosigned(note.text(), seconds)));
    }

    private SignedNote.Line line(ByteBuffer before, String message) {
        byte[] id = key.id();
        byte[] signature = signature(message);
        ByteBuffer bytes = ByteBuffer.allocate(id.length + before.remaining() + signature.length);
        return new SignedNote.Line(
                key.name(), bytes.put(id).put(before).put(signature).array());
    }

    private byte[] signature(String message) {
        try {
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(secret);
            signing.update(NoteText.bytes(message));
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
