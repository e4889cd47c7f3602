package org.jianhui.query.inspection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A stored payload as an inspector may see it: envelopes give way to a note of whose and which value they seal. */
final class StoredContent {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonNode tree;

    private StoredContent(JsonNode tree) {
        this.tree = tree;
    }

    static StoredContent of(String payload) {
        return new StoredContent(MAPPER.readTree(payload));
    }

    static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }

    /** Catalogue ids of the rules the decision rests on, and of rules that only warned. */
    List<String> rules() {
        Set<String> rules = new LinkedHashSet<>();
        collect(tree.path("basis").path("rules"), rules);
        collect(tree.path("warnings"), rules);
        return List.copyOf(rules);
    }

    String shown() {
        return MAPPER.writeValueAsString(sealed(tree.deepCopy()));
    }

    /** Whose the values under these fields are. */
    Set<String> persons(String... fields) {
        Set<String> persons = new LinkedHashSet<>();
        for (String field : fields) {
            String person = tree.path(field).path("person").asString("");
            if (!person.isEmpty()) {
                persons.add(person);
            }
        }
        return persons;
    }

    /** As {@link #shown()}, with {@code withheld} in place of these persons' identifiers. */
    String without(Set<String> persons) {
        return MAPPER.writeValueAsString(withheld(sealed(tree.deepCopy()), persons));
    }

    /** Only these fields; the names of the others are said under {@code heldBack}. */
    String only(List<String> fields) {
        ObjectNode shown = MAPPER.createObjectNode();
        ArrayNode held = MAPPER.createArrayNode();
        tree.properties().forEach(each -> {
            if (fields.contains(each.getKey())) {
                shown.set(each.getKey(), each.getValue());
            } else {
                held.add(each.getKey());
            }
        });
        return MAPPER.writeValueAsString(shown.set("heldBack", held));
    }

    private static void collect(JsonNode array, Set<String> into) {
        array.forEach(each -> into.add(each.asString()));
    }

    private static JsonNode withheld(JsonNode node, Set<String> persons) {
        if (node instanceof ObjectNode object) {
            for (String name : new ArrayList<>(object.propertyNames())) {
                object.set(name, withheld(object.get(name), persons));
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, withheld(array.get(i), persons));
            }
        } else if (node.isString() && persons.contains(node.asString())) {
            return MAPPER.getNodeFactory().stringNode("withheld");
        }
        return node;
    }

    private static JsonNode sealed(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.has("ciphertext") && object.has("nonce")) {
                return MAPPER.createObjectNode()
                        .put("sealed", object.path("field").asString())
                        .put("person", object.path("person").asString());
            }
            for (String name : new ArrayList<>(object.propertyNames())) {
                object.set(name, sealed(object.get(name)));
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, sealed(array.get(i)));
            }
        }
        return node;
    }
}
