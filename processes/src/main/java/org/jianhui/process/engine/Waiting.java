package org.jianhui.process.engine;

import java.util.function.Function;
import org.jianhui.kernel.id.Id;
import org.jspecify.annotations.Nullable;

/**
 * Where a procedure may be waiting.
 *
 * @param businessKey identifier of the aggregate
 * @param element id of the element in the drawing
 * @param variable distinguishes, by its value there, the instances of a multi-instance or of a procedure called several
 *     times; null if there is one only
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

    /** Whether it is the one looked for, given how to read a variable there. */
    boolean matches(Function<String, @Nullable Object> read) {
        return variable == null || String.valueOf(read.apply(variable)).equals(value);
    }
}
