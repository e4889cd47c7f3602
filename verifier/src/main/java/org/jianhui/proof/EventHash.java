package org.jianhui.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/** SHA-256 over one stored event, as specified with vectors in {@code docs/event-hash.md}. */
public final class EventHash {

    /** Form of the preimage written today; stored beside the hash. */
    public static final short FORM = 1;

    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(EventHash::sha256);

    private EventHash() {}

    /** @param recordedAt of microsecond precision, as PostgreSQL stores it */
    public static byte[] of(
            UUID eventId,
            String stream,
            long sequence,
            String type,
            int revision,
            Instant recordedAt,
            String payload,
            String metadata) {
        MessageDigest digest = DIGEST.get();
        digest.reset();
        digest.update((byte) FORM);
        field(digest, bytes(eventId));
        field(digest, stream);
        field(digest, ByteBuffer.allocate(8).putLong(sequence).array());
        field(digest, type);
        field(digest, ByteBuffer.allocate(4).putInt(revision).array());
        field(digest, ByteBuffer.allocate(8).putLong(micros(recordedAt)).array());
        field(digest, payload);
        field(digest, metadata);
        return digest.digest();
    }

    private static long micros(Instant instant) {
        // ChronoUnit counts nanoseconds on the way and overflows in 2262
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1000);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static void field(MessageDigest digest, String text) {
        field(digest, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void field(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
