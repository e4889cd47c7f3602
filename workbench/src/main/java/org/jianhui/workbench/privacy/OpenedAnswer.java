package org.jianhui.workbench.privacy;

import java.util.Set;
import org.jianhui.kernel.privacy.Envelope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An answer as JSON in which every envelope says what it says to this reader, and nobody is named who is withheld. */
public final class OpenedAnswer {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Set<String> ENVELOPE = Set.of("person", "field", "key", "origin", "nonce", "ciphertext");
    private final Opener opener;

    public OpenedAnswer(Opener opener) {
        this.opener = opener;
    }

    public JsonNode of(Object answer) {
        return opened(MAPPER.valueToTree(answer));
    }

    private JsonNode opened(JsonNode node) {
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, opened(array.get(i)));
            }
        } else if (node instanceof ObjectNode object) {
            if (Set.copyOf(object.propertyNames()).equals(ENVELOPE)) {
                return MAPPER.getNodeFactory().stringNode(opener.text(MAPPER.treeToValue(object, Envelope.class)));
            }
            for (String name : Set.copyOf(object.propertyNames())) {
                object.set(name, opened(object.get(name)));
            }
        }
        return node.isString() ? MAPPER.getNodeFactory().stringNode(opener.told(node.asString())) : node;
    }
}
