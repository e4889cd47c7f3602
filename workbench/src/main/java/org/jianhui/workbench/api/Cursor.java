package org.jianhui.workbench.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/** The place in a list after which the next page starts: the sort keys of the last row, opaque to clients. */
@Schema(type = "string", description = "opaque place in a list")
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor after(Object... keys) {
        List<String> texts = new ArrayList<>();
        for (Object key : keys) {
            texts.add(String.valueOf(key));
        }
        return new Cursor(texts);
    }

    /** @throws BadRequest with code {@code BAD_CURSOR} */
    @JsonCreator
    public static Cursor valueOf(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            String clear = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
            List<String> keys = List.of(clear.split(SEPARATOR, -1));
            keys.forEach(key -> CleanText.require(key, "cursor"));
            return new Cursor(keys);
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new BadRequest("BAD_CURSOR", "cursor");
        }
    }

    /**
     * The first key as what it stands for.
     *
     * @throws BadRequest with code {@code BAD_CURSOR} if it is none
     */
    public <T> T first(Function<String, T> type) {
        try {
            return type.apply(keys.get(0));
        } catch (IllegalArgumentException e) {
            throw new BadRequest("BAD_CURSOR", "cursor");
        }
    }

    @JsonValue
    @Override
    public String toString() {
        String clear = String.join(SEPARATOR, keys);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(clear.getBytes(StandardCharsets.UTF_8));
    }
}
