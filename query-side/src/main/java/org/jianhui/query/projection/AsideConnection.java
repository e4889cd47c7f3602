package org.jianhui.query.projection;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Objects;
import java.util.function.Consumer;

/** A connection on which what is said of the schema {@code views} happens in the schema {@value #SCHEMA} instead. */
final class AsideConnection {

    static final String SCHEMA = "rebuilt";

    private AsideConnection() {}

    /** @param named is told every table of the views that a statement names, before the statement is prepared */
    static Connection of(Connection real, Consumer<String> named) {
        return (Connection) Proxy.newProxyInstance(
                AsideConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, given) -> {
                    if (method.getName().equals("createStatement")) {
                        throw new IllegalStateException("a projection says what it writes in prepared statements");
                    }
                    if (method.getName().startsWith("prepare")
                            && given != null
                            && given[0] instanceof String statement) {
                        given[0] = AsideStatement.of(statement, named);
                    }
                    try {
                        return method.invoke(real, given);
                    } catch (InvocationTargetException failure) {
                        throw Objects.requireNonNull(failure.getCause());
                    }
                });
    }
}
