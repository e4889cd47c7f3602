package org.jianhui.process.engine;

import java.time.Instant;
import java.util.Set;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.jspecify.annotations.Nullable;

/** What may be a process variable at all: identifiers, gateway outcomes, due dates. */
final class VariableSteps {

    /** Longer texts are documents, and those have no place in a process variable. */
    static final int MAX_TEXT = 2000;

    private static final Set<String> BOOKKEEPING =
            Set.of("nrOfInstances", "nrOfCompletedInstances", "nrOfActiveInstances", "loopCounter");

    private VariableSteps() {}

    /** Whether the engine keeps it for its own counting of multi-instances. */
    static boolean isBookkeeping(VariableInstanceEntity variable) {
        return BOOKKEEPING.contains(variable.getName());
    }

    /** @throws IllegalArgumentException for objects, bytes, files and long texts */
    static @Nullable String value(VariableInstanceEntity variable) {
        return switch (variable.getSerializerName()) {
            case "null" -> null;
            case "string" -> text(variable);
            case "boolean" -> String.valueOf(Long.valueOf(1).equals(variable.getLongValue()));
            case "integer", "long", "short" -> String.valueOf(variable.getLongValue());
            case "date" -> Instant.ofEpochMilli(variable.getLongValue()).toString();
            default ->
                throw new IllegalArgumentException("not allowed as a process variable: " + variable.getName()
                        + " of type " + variable.getSerializerName());
        };
    }

    private static String text(VariableInstanceEntity variable) {
        String text = variable.getTextValue();
        if (text.length() > MAX_TEXT) {
            throw new IllegalArgumentException("too long for a process variable: " + variable.getName());
        }
        return text;
    }
}
