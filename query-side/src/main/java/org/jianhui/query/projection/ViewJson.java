package org.jianhui.query.projection;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How folded states are written into rows. A row of an older form that can no longer be read is healed by a rebuild. */
public final class ViewJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private ViewJson() {}

    public static String write(Object state) {
        return MAPPER.writeValueAsString(state);
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
