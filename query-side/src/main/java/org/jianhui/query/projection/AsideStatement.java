package org.jianhui.query.projection;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A statement about the tables aside, made of one about the live ones. */
final class AsideStatement {

    private static final Pattern TABLE = Pattern.compile("\\bviews\\.(\\w+)");

    private AsideStatement() {}

    static String of(String statement, Consumer<String> named) {
        return TABLE.matcher(statement).replaceAll(found -> {
            named.accept(found.group(1));
            return AsideConnection.SCHEMA + "." + found.group(1);
        });
    }
}
