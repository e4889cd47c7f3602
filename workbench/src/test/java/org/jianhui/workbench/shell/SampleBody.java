package org.jianhui.workbench.shell;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jianhui.kernel.id.Id;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A plausible JSON value for a type of a request body, so that mutations of it get past the first check. */
final class SampleBody {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SampleBody() {}

    static JsonNode of(Type type) {
        return of(type, Map.of());
    }

    /** @param known identifiers to use, by their class; others are random */
    static JsonNode of(Type type, Map<Class<?>, String> known) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type[] arguments = generic.getActualTypeArguments();
            if (Collection.class.isAssignableFrom(raw)) {
                return NODES.arrayNode().add(of(arguments[0], known));
            }
            if (Map.class.isAssignableFrom(raw)) {
                ObjectNode map = NODES.objectNode();
                map.set("key", of(arguments[1], known));
                return map;
            }
            return of(raw, known);
        }
        return type instanceof Class<?> plain ? ofClass(plain, known) : NODES.stringNode("文字");
    }

    private static JsonNode ofClass(Class<?> type, Map<Class<?>, String> known) {
        if (type.isEnum()) {
            return NODES.stringNode(type.getEnumConstants()[0].toString());
        }
        if (Id.class.isAssignableFrom(type)) {
            return NODES.stringNode(known.getOrDefault(type, id(type)));
        }
        if (type == LocalDate.class) {
            return NODES.stringNode("2026-03-20");
        }
        if (type == Instant.class) {
            return NODES.stringNode("2026-03-20T02:00:00Z");
        }
        if (type == boolean.class || type == Boolean.class) {
            return NODES.booleanNode(true);
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return type == BigDecimal.class ? NODES.numberNode(new BigDecimal("12.50")) : NODES.numberNode(3);
        }
        if (type.isRecord()) {
            ObjectNode object = NODES.objectNode();
            for (RecordComponent component : type.getRecordComponents()) {
                object.set(component.getName(), of(component.getGenericType(), known));
            }
            return object;
        }
        return NODES.stringNode("文字");
    }

    static String id(Class<?> type) {
        try {
            return type.getField("PREFIX").get(null) + "-" + UUID.randomUUID();
        } catch (ReflectiveOperationException noPrefix) {
            return "union-" + UUID.randomUUID();
        }
    }
}
