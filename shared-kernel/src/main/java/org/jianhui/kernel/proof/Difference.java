package org.jianhui.kernel.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands otherwise than it follows from the log. It quotes no value.
 *
 * @param of the view, or the definition of the procedure
 * @param table of the view; null where it is about none
 * @param key which row, or which run of the procedure; null for who may not know
 * @param parts the columns that differ, or the steps
 */
public record Difference(
        StateFlaw flaw,
        String of,
        @Nullable String table,
        @Nullable String key,
        List<String> parts) {

    public Difference {
        parts = List.copyOf(parts);
    }

    /** Without saying of whom or what. */
    public Difference withoutKey() {
        return new Difference(flaw, of, table, null, parts);
    }
}
