package org.jianhui.process.engine;

import org.jianhui.kernel.id.Id;
import org.jspecify.annotations.Nullable;

/**
 * Where a procedure may be waiting.
 *
 * @param businessKey identifier of the aggregate
 * @param element id of the element in the drawing
 * @param variable distinguishes the instances of a multi-instance by their variable, if the element is one
 * @param value the variable's value, as text
 */
public record Waiting(
        String businessKey,
        String element,
        @Nullable String variable,
        @Nullable String value) {

    public static Waiting at(Id aggregate, String element) {
        return new Waiting(aggregate.value(), element, null, null);
    }

    /** The one among the instances whose variable has this value. */
    public Waiting where(String name, String text) {
        return new Waiting(businessKey, element, name, text);
    }
}
