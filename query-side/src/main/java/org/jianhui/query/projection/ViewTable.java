package org.jianhui.query.projection;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table of a view, as the catalogue has it.
 *
 * @param key columns of its primary key
 * @param columns those whose values follow from the events
 * @param numbered the column the database counts up, which only orders the rows; null if there is none
 */
record ViewTable(
        String name,
        List<String> key,
        List<String> columns,
        @Nullable String numbered) {

    /** The live one. */
    String live() {
        return "views." + name;
    }

    /** The one made anew. */
    String anew() {
        return AsideConnection.SCHEMA + "." + name;
    }

    /** The columns, between commas. */
    String list() {
        return each(columns, "%1$s", ", ");
    }

    /** Condition: {@code l} and {@code s} are the same row. */
    String sameKey() {
        return each(key, "l.%1$s = s.%1$s", " AND ");
    }

    /** Condition: {@code l} and {@code s} say the same. */
    String sameRow() {
        return each(columns, "l.%1$s IS NOT DISTINCT FROM s.%1$s", " AND ");
    }

    /** The pattern for each column: quoted as the first argument, bare as the second. */
    static String each(List<String> columns, String pattern, String between) {
        return columns.stream()
                .map(column -> pattern.formatted("\"" + column + "\"", column))
                .collect(Collectors.joining(between));
    }
}
