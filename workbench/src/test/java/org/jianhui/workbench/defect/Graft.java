package org.jianhui.workbench.defect;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Something else in the place of a method of the running application, or of a library under it.
 *
 * @param type its binary name: what is package-private stays so
 * @param method every method of that name and number of parameters
 */
record Graft(String type, String method, int parameters, Instead instead) {

    private static final String JIANHUI = "org.jianhui.";

    /** What is done instead. */
    @FunctionalInterface
    interface Instead {
        @Nullable
        Object of(Call call) throws Throwable;
    }

    static Graft of(String type, String method, int parameters, Instead instead) {
        return new Graft(JIANHUI + type, method, parameters, instead);
    }

    static Graft skip(String type, String method, int parameters) {
        return of(type, method, parameters, call -> null);
    }

    static Graft twice(String type, String method, int parameters) {
        return of(type, method, parameters, call -> {
            call.proceed();
            return call.proceed();
        });
    }

    /** A part of a statement said otherwise whenever the application prepares one that has it. */
    static Graft sql(String part, String otherwise) {
        return sql(statement -> statement.replace(part, otherwise));
    }

    private static Graft sql(UnaryOperator<String> otherwise) {
        return new Graft("org.postgresql.jdbc.PgConnection", "prepareStatement", 4, call -> {
            String statement = call.argument(0);
            String other = otherwise.apply(statement);
            return other.equals(statement) ? Surgeon.missed(call) : call.with(0, other);
        });
    }
}
