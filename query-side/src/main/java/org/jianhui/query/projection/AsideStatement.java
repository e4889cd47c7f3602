package org.jianhui.query.projection;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A statement about other tables, made of one about those of the views. */
final class AsideStatement {

    private static final Pattern TABLE = Pattern.compile("\\bviews\\.(\\w+)");

    private AsideStatement() {}

    /** @param table says of a table of the views, without its schema, which one stands for it, with its schema */
    static String of(String statement, UnaryOperator<String> table) {
        return TABLE.matcher(statement).replaceAll(found -> table.apply(found.group(1)));
    }
}
