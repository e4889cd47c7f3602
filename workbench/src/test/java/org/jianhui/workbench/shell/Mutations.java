package org.jianhui.workbench.shell;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Spoils JSON texts and plain values, repeatably from a seed. */
final class Mutations {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Values that have broken something somewhere. */
    static final List<String> NASTY = List.of(
            "",
            " ",
            "null",
            "0",
            "-1",
            "1e400",
            "NaN",
            "9999999999999999999999",
            "\u0000",
            "a\u0000b",
            "\u202Eabc",
            "\uD800",
            "\uFFFF",
            "' OR 1=1 --",
            "${7*7}",
            "#{7*7}",
            "__${T(java.lang.Runtime)}__",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "%00",
            "%",
            "{}",
            "[]",
            "\"",
            "\\",
            "９９",
            "9999-12-31",
            "0001-01-01",
            "-5000-01-01",
            "+999999999-12-31",
            "1899-12-31",
            "2201-01-01T00:00",
            "0001-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "0000-00-00",
            "2026-02-30",
            "-999999999-01-01",
            "+999999999-12-31T23:59:59Z",
            "2026-11-20T25:00:00Z",
            "union-",
            "union-x",
            "person-' --",
            "MS4yLjM",
            "AA",
            "LTEuLTEuLTE",
            "OTk5OTk5OTk5OTk5OTk5OTk5OTkuMS4x",
            "文".repeat(5000),
            "a".repeat(20_000));

    /** Days and instants outside every database's range, or ours. */
    private static final List<String> FAR = NASTY.stream()
            .filter(value -> value.matches("[+-]?\\d{4,9}-\\d{2}-\\d{2}.*"))
            .toList();

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T.*)?");

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    String nasty() {
        return NASTY.get(random.nextInt(NASTY.size()));
    }

    /** In place of a plausible value: of a day mostly another day, out of all range. */
    String nasty(String plausible) {
        return DAY.matcher(plausible).matches() && !oneIn(3) ? far(plausible.contains("T")) : nasty();
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    byte[] bodyFrom(JsonNode sample) {
        String text = sample.toString();
        return switch (random.nextInt(12)) {
            case 0 -> new byte[0];
            case 1 -> cut(text);
            case 2 -> noise();
            case 3 -> flipped(text);
            case 4 -> utf8("[".repeat(random.nextInt(5_000)));
            case 5 -> utf8("{\"a\":".repeat(random.nextInt(3_000)));
            case 6 -> utf8(text.replaceFirst("\\{", "{\"unknown\":1,"));
            case 7 -> utf8(text.replaceFirst("\\{(\"[^\"]+\")", "{$1:null,$1"));
            case 8 -> utf8(text + text);
            case 9 -> text.getBytes(StandardCharsets.UTF_16);
            default -> utf8(spoilt(sample.deepCopy()).toString());
        };
    }

    private JsonNode spoilt(JsonNode node) {
        int times = 1 + random.nextInt(2);
        JsonNode changed = node;
        for (int at = 0; at < times; at++) {
            changed = spoilOne(changed);
        }
        return changed;
    }

    private JsonNode spoilOne(JsonNode node) {
        if (node instanceof ObjectNode object && !object.isEmpty() && !oneIn(12)) {
            List<String> names = new ArrayList<>(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            if (oneIn(6)) {
                object.remove(name);
            } else {
                object.set(name, spoilOne(object.get(name)));
            }
            return object;
        }
        if (node instanceof ArrayNode array && !array.isEmpty() && !oneIn(5)) {
            if (oneIn(4)) {
                for (int copies = random.nextInt(600); copies > 0; copies--) {
                    array.add(array.get(0));
                }
            } else {
                array.set(0, spoilOne(array.get(0)));
            }
            return array;
        }
        return switch (random.nextInt(8)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(random.nextLong());
            case 2 -> NODES.numberNode(random.nextDouble());
            case 3 -> NODES.booleanNode(random.nextBoolean());
            case 4 -> NODES.arrayNode().add(1);
            case 5 -> NODES.objectNode().put("a", "b");
            default -> NODES.stringNode(nasty(node.asString("")));
        };
    }

    private String far(boolean instant) {
        String day = FAR.get(random.nextInt(FAR.size()));
        return instant && !day.contains("T") ? day + "T00:00:00Z" : day;
    }

    private byte[] cut(String text) {
        byte[] bytes = utf8(text);
        return java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
    }

    private byte[] noise() {
        byte[] bytes = new byte[random.nextInt(2_000)];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] flipped(String text) {
        byte[] bytes = utf8(text);
        for (int times = 1 + random.nextInt(4); times > 0 && bytes.length > 0; times--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
