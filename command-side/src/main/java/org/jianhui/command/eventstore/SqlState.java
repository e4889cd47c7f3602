package org.jianhui.command.eventstore;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The SQLState of a failure: pgjdbc tells duplicates and deadlocks by it alone, not by exception classes. */
public final class SqlState {

    public static final String DUPLICATE_KEY = "23505";
    public static final String SERIALIZATION_FAILURE = "40001";
    public static final String DEADLOCK = "40P01";

    private SqlState() {}

    /** The first one in the chain of causes, or null. */
    public static @Nullable String of(@Nullable Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return null;
    }

    public static boolean isDuplicateKey(Throwable failure) {
        return DUPLICATE_KEY.equals(of(failure));
    }
}
