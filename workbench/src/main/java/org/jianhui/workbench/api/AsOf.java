package org.jianhui.workbench.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jianhui.kernel.act.SeenAt;

/** The recorded time a reader asks for: a {@code seenAt} token, or an instant with its offset. */
@Schema(type = "string", description = "a seenAt token, or an instant such as 2026-11-23T10:00:00+08:00")
public sealed interface AsOf {

    record Token(SeenAt place) implements AsOf {}

    record At(Instant instant) implements AsOf {}

    /** @throws BadRequest with code {@code BAD_AS_OF}, or {@code DAY_OUT_OF_RANGE} */
    static AsOf valueOf(String text) {
        Instant instant;
        try {
            // A "+" that arrived as a blank through form decoding is the offset's sign.
            instant = OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException notAnInstant) {
            return new Token(token(text));
        }
        if (!KnownDays.hold(instant)) {
            throw new BadRequest(DayOutOfRange.CODE, "asOf");
        }
        return new At(instant);
    }

    private static SeenAt token(String text) {
        try {
            return SeenAt.parse(text);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("BAD_AS_OF", "asOf");
        }
    }
}
