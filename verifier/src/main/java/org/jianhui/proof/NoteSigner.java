package org.jianhui.proof;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;

/** Signs notes with an Ed25519 key. Who has the private key can sign anything: see the operations page on keeping it. */
public final class NoteSigner {

    private final NoteKey key;
    private final PrivateKey secret;

    public NoteSigner(String name, NoteKey.Kind kind, KeyPair pair) {
        this.key = NoteKey.of(name, kind, pair.getPublic());
        this.secret = pair.getPrivate();
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
