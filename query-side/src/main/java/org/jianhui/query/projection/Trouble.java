package org.jianhui.query.projection;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Tells the failures of a moment from those of an event or an act, whatever the engine, Axon or a transaction wrapped around
 * them, and describes them without their texts, which may quote rows.
 */
public final class Trouble {

    /** Connection, resources, operator intervention, rollback by the server; by the first two characters of the SQLState. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "53", "57", "40");

    /** Held by another, locked, read-only during a promotion, idle or open too long. */
    private static final Set<String> PASSING_STATES = Set.of("55006", "55P03", "25006", "25P03", "25P04");

    /** What the pool says of a connection that it has thrown away as broken; it gives no SQLState. */
    private static final String THROWN_AWAY = "Connection is closed";

    private static final int DEEPEST = 50;

    private Trouble() {}

    /** Whether the same may succeed in a while without anything being changed here. A lost answer of a commit is one of these. */
    public static boolean isPassing(Throwable failure) {
        Set<Throwable> all = all(failure);
        return sql(all).anyMatch(Trouble::passes)
                || (sql(all).allMatch(one -> state(one) == null) && all.stream().anyMatch(Trouble::passesUnsaid));
    }

    public static String describe(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = root.getCause(); cause != null; cause = cause.getCause()) {
            root = cause;
        }
        if (root instanceof UnknownEvents.UnknownToThisNode unknown) {
            return String.valueOf(unknown.getMessage());
        }
        StackTraceElement[] trace = root.getStackTrace();
        String state = sql(all(failure))
                .flatMap(one -> Stream.ofNullable(state(one)))
                .findFirst()
                .orElse("");
        return root.getClass().getName()
                + (state.isEmpty() ? "" : " SQLState " + state)
                + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private static boolean passes(SQLException failure) {
        @Nullable String state = state(failure);
        if (state != null && (PASSING_CLASSES.contains(state.substring(0, 2)) || PASSING_STATES.contains(state))) {
            return true;
        }
        return failure instanceof SQLTransientException
                || failure instanceof SQLRecoverableException
                || (state == null && THROWN_AWAY.equals(failure.getMessage()));
    }

    /** For what no SQLState speaks of. */
    private static boolean passesUnsaid(Throwable failure) {
        return failure instanceof TransientDataAccessException
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof CannotCreateTransactionException;
    }

    private static Stream<SQLException> sql(Set<Throwable> all) {
        return all.stream().filter(SQLException.class::isInstance).map(SQLException.class::cast);
    }

    private static @Nullable String state(SQLException failure) {
        @Nullable String state = failure.getSQLState();
        return state != null && state.length() == 5 ? state : null;
    }

    /** The failure, its causes, the others of a batch, and what a failed rollback hides; the outermost first. */
    private static Set<Throwable> all(Throwable failure) {
        Set<Throwable> found = new LinkedHashSet<>();
        Deque<Throwable> next = new ArrayDeque<>();
        next.add(failure);
        while (!next.isEmpty() && found.size() < DEEPEST) {
            Throwable one = next.remove();
            if (found.add(one)) {
                add(next, one.getCause());
                if (one instanceof SQLException sql) {
                    add(next, sql.getNextException());
                }
                if (one instanceof TransactionSystemException failed) {
                    add(next, failed.getApplicationException());
                }
            }
        }
        return found;
    }

    private static void add(Deque<Throwable> next, @Nullable Throwable failure) {
        if (failure != null) {
            next.add(failure);
        }
    }
}
