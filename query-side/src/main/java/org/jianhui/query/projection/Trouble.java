package org.jianhui.query.projection;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the failures of a moment from those of an event, and describes them without their texts, which may quote rows. */
final class Trouble {

    /** Connection, resources, operator intervention, serialization; by the first two characters of the SQLState. */
    private static final Set<String> PASSING = Set.of("08", "53", "57", "40", "55", "25");

    private Trouble() {}

    static boolean isPassing(Throwable failure) {
        @Nullable String state = sqlState(failure);
        return state != null && PASSING.contains(state.substring(0, 2));
    }

    static String describe(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = root.getCause(); cause != null; cause = cause.getCause()) {
            root = cause;
        }
        if (root instanceof UnknownEvents.UnknownToThisNode unknown) {
            return String.valueOf(unknown.getMessage());
        }
        StackTraceElement[] trace = root.getStackTrace();
        @Nullable String state = sqlState(failure);
        return root.getClass().getName()
                + (state == null ? "" : " SQLState " + state)
                + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private static @Nullable String sqlState(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().length() == 5) {
                return sql.getSQLState();
            }
        }
        return null;
    }
}
