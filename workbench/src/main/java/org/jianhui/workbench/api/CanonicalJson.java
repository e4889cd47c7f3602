package org.jianhui.workbench.api;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** One spelling for every JSON text: keys sorted, no blanks. Refuses forbidden characters in names and values. */
final class CanonicalJson {

    private static final JsonMapper MAPPER = StrictJson.mapper()
            .rebuild()
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private CanonicalJson() {}

    /** @throws tools.jackson.core.JacksonException if it is not JSON, too deep, or names a key twice */
    static byte[] of(byte[] body) {
        if (body.length == 0) {
            return body;
        }
        JsonNode tree = MAPPER.readTree(body);
        check(tree, "");
        return MAPPER.writeValueAsBytes(tree);
    }

    private static void check(JsonNode node, String path) {
        if (node.isString()) {
            CleanText.require(node.stringValue(), path);
        }
        if (node.isArray()) {
            for (int at = 0; at < node.size(); at++) {
                check(node.get(at), path + "[" + at + "]");
            }
        }
        if (node.isObject()) {
            for (var property : node.properties()) {
                CleanText.require(property.getKey(), path.isEmpty() ? null : path);
                check(property.getValue(), path.isEmpty() ? property.getKey() : path + "." + property.getKey());
            }
        }
    }
}
