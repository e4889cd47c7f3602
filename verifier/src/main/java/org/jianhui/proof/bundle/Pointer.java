package org.jianhui.proof.bundle;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Places in a payload, by RFC 6901. */
final class Pointer {

    private static final Pattern FORM = Pattern.compile("(/([^~/]|~[01])*)*");
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final List<String> PARTS = List.of("person", "field", "origin", "nonce", "ciphertext");

    private Pointer() {}

    /** What the pointer points to; null if nothing is there. */
    static @Nullable JsonNode in(JsonNode tree, String pointer) {
        if (!FORM.matcher(pointer).matches()) {
            return null;
        }
        JsonNode at = tree;
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            String name = step.replace("~1", "/").replace("~0", "~");
            if (at != null && at.isObject()) {
                at = at.get(name);
            } else if (at != null && at.isArray() && INDEX.matcher(name).matches()) {
                at = at.get(Integer.parseInt(name));
            } else {
                return null;
            }
        }
        return at;
    }

    static boolean isEnvelope(JsonNode node) {
        return node.isObject()
                && PARTS.stream().allMatch(part -> node.path(part).isString());
    }

    /** Every object below, with its place. */
    static void objects(JsonNode tree, String at, BiConsumer<String, JsonNode> consumer) {
        if (tree.isObject()) {
            consumer.accept(at, tree);
            tree.properties()
                    .forEach(each -> objects(
                            each.getValue(),
                            at + "/" + each.getKey().replace("~", "~0").replace("/", "~1"),
                            consumer));
        } else if (tree.isArray()) {
            for (int i = 0; i < tree.size(); i++) {
                objects(tree.get(i), at + "/" + i, consumer);
            }
        }
    }
}
