package org.jianhui.process.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.jianhui.kernel.id.Id;

/** From the domain's values to what the engine may hold: text, truth, whole numbers and instants. */
final class ProcedureVariables {

    private ProcedureVariables() {}

    static Map<String, Object> of(Map<String, ?> values) {
        Map<String, Object> variables = new HashMap<>();
        values.forEach((name, value) -> variables.put(name, variable(name, value)));
        return variables;
    }

    /** @throws IllegalArgumentException for anything else: it has no place in a process variable */
    private static Object variable(String name, Object value) {
        if (value instanceof Instant instant) {
            return Date.from(instant);
        } else if (value instanceof LocalDate date) {
            return date.toString();
        } else if (value instanceof Id id) {
            return id.value();
        } else if (value instanceof Enum<?> outcome) {
            return outcome.name();
        } else if (value instanceof String
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long) {
            return value;
        }
        throw new IllegalArgumentException("not allowed as a process variable: " + name);
    }
}
