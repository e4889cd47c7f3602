package org.jianhui.query.projection;

import java.time.Instant;
import org.jianhui.kernel.act.SeenAt;

/** The moment up to which a case is read, by what had been recorded then. */
public sealed interface AsOf {

    /** Everything up to and including a place in the log. */
    record Place(SeenAt seenAt) implements AsOf {}

    /** Everything recorded up to and including an instant of the acts' clock. */
    record Moment(Instant instant) implements AsOf {}

    /**
     * Reads a token of ours or an ISO-8601 instant.
     *
     * @throws IllegalArgumentException if it is neither
     */
    static AsOf parse(String text) {
        if (text.length() > 100) {
            throw new IllegalArgumentException("neither token nor instant");
        }
        if (text.contains(":")) {
            try {
                return new Moment(java.time.OffsetDateTime.parse(text).toInstant());
            } catch (java.time.format.DateTimeParseException e) {
                throw new IllegalArgumentException("not an instant with offset", e);
            }
        }
        return new Place(SeenAt.parse(text));
    }
}
