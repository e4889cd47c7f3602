package org.jianhui.kernel.act;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A place in the event log, opaque to clients: (epoch, transaction id, position). Ordered by these three. */
public record SeenAt(long epoch, long transaction, long position) implements Comparable<SeenAt> {

    public static final SeenAt START = new SeenAt(0, 0, 0);

    /** @throws IllegalArgumentException if the text is not a token of ours */
    @JsonCreator
    public static SeenAt parse(String text) {
        String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split("\\.", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a seenAt token");
        }
        return new SeenAt(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
    }

    @JsonValue
    public String format() {
        String clear = epoch + "." + transaction + "." + position;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(clear.getBytes(StandardCharsets.US_ASCII));
    }

    /** Behind all that was committed before what stands here, and before everything that was committed with it: positions begin at 1. */
    public SeenAt beforeItsAct() {
        return new SeenAt(epoch, transaction, 0);
    }

    @Override
    public int compareTo(SeenAt other) {
        int byEpoch = Long.compare(epoch, other.epoch);
        int byTransaction = Long.compare(transaction, other.transaction);
        return byEpoch != 0 ? byEpoch : byTransaction != 0 ? byTransaction : Long.compare(position, other.position);
    }
}
