package org.jianhui.workbench.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the rows of this page
 * @param next cursor of the page after it, opaque; null on the last page
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CursorPage<T>(List<T> items, @Nullable Cursor next) {

    /**
     * Cuts a page out of rows read with one row more than asked for.
     *
     * @param rows at most {@code limit + 1} rows
     * @param key the place of a row in the order of the list
     */
    public static <T> CursorPage<T> cut(List<T> rows, int limit, Function<T, Cursor> key) {
        if (rows.size() <= limit) {
            return new CursorPage<>(List.copyOf(rows), null);
        }
        List<T> items = List.copyOf(rows.subList(0, limit));
        return new CursorPage<>(items, key.apply(items.get(limit - 1)));
    }
}
