package org.jianhui.workbench.defect;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** A call of a method in which a defect is planted. */
final class Call {

    private final Method method;
    private final @Nullable Object self;
    private final @Nullable Object[] arguments;

    Call(Method method, @Nullable Object self, @Nullable Object[] arguments) {
        this.method = method;
        this.self = self;
        this.arguments = arguments;
    }

    Object self() {
        return java.util.Objects.requireNonNull(self);
    }

    @SuppressWarnings("unchecked")
    <T> T argument(int n) {
        return (T) java.util.Objects.requireNonNull(arguments[n]);
    }

    /** Does what the method does, as it was called. */
    @Nullable
    Object proceed() throws Throwable {
        return proceed(arguments);
    }

    /** Does what the method does, called with others. */
    @Nullable
    Object proceed(@Nullable Object... others) throws Throwable {
        method.setAccessible(true);
        try {
            return Surgeon.unharmed(() -> method.invoke(self, others));
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    /** As it was called, but for one argument. */
    @Nullable
    Object with(int n, @Nullable Object other) throws Throwable {
        @Nullable Object[] others = arguments.clone();
        others[n] = other;
        return proceed(others);
    }
}
