package org.jianhui.proof.bundle;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON that has one meaning: no name twice, nothing behind it, no half of a surrogate pair, not deeper than a reader can follow. */
final class StrictJson {

    /** Levels of arrays and objects. */
    static final int DEEPEST = 64;

    static final int LONGEST = 32 << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /** @throws IllegalArgumentException if the text is no JSON with one meaning */
    static JsonNode read(String text) {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no JSON with one meaning", e);
        }
        whole(tree);
        return tree;
    }

    /** @throws IllegalArgumentException if the text is not an object with these names in this order */
    static JsonNode read(String text, List<String> names) {
        JsonNode tree = read(text);
        if (!tree.isObject() || !List.copyOf(tree.propertyNames()).equals(names)) {
            throw new IllegalArgumentException("not an object of " + String.join(", ", names));
        }
        return tree;
    }

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static String text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        if (!value.isString()) {
            throw new IllegalArgumentException(name + " is no text");
        }
        return value.stringValue();
    }

    /** A number from 0 to {@code most}, written without a fraction or exponent. */
    static long number(JsonNode object, String name, long most) {
        JsonNode value = object.path(name);
        if (!value.isIntegralNumber()
                || !value.canConvertToLong()
                || value.longValue() < 0
                || value.longValue() > most) {
            throw new IllegalArgumentException(name + " is no number from 0 to " + most);
        }
        return value.longValue();
    }

    /** Whether every half of a surrogate pair has its other half: without it a text has no bytes in UTF-8. */
    static boolean whole(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static void whole(JsonNode node) {
        if (node.isString() && !whole(node.stringValue())) {
            throw new IllegalArgumentException("half of a surrogate pair");
        }
        if (node.isObject() && !node.propertyNames().stream().allMatch(StrictJson::whole)) {
            throw new IllegalArgumentException("half of a surrogate pair");
        }
        node.forEach(StrictJson::whole);
    }
}
