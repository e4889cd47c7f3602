package org.jianhui.proof.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A sealed value in clear; a line of {@code opened.jsonl}.
 *
 * @param pointer to the envelope (RFC 6901)
 * @param salt of the commitment, base64url without padding; null where the envelope has none
 */
public record OpenedValue(
        UUID event, String pointer, String value, @Nullable String salt) {

    private static final List<String> NAMES = List.of("event", "pointer", "value", "salt");

    /** The line, without its newline. */
    public String line() {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("event", event.toString());
        line.put("pointer", pointer);
        line.put("value", value);
        line.put("salt", salt);
        return StrictJson.write(line);
    }

    /** @throws IllegalArgumentException if the line is none */
    public static OpenedValue parse(String line) {
        JsonNode read = StrictJson.read(line, NAMES);
        return new OpenedValue(
                Written.uuid(StrictJson.text(read, "event")),
                StrictJson.text(read, "pointer"),
                StrictJson.text(read, "value"),
                read.path("salt").isNull() ? null : StrictJson.text(read, "salt"));
    }
}
