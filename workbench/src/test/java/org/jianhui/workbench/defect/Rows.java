package org.jianhui.workbench.defect;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What grafts need of the engine's own records, and of the transaction that runs. */
final class Rows {

    private Rows() {}

    static @Nullable Object of(Object row, String component) {
        try {
            Method accessor = row.getClass().getDeclaredMethod(component);
            accessor.setAccessible(true);
            return accessor.invoke(row);
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException(renamed);
        }
    }

    /** The same record, but for one component. */
    static Object changed(Object row, String component, @Nullable Object value) {
        RecordComponent[] components = row.getClass().getRecordComponents();
        try {
            Constructor<?> canonical = row.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical.newInstance(Arrays.stream(components)
                    .map(each -> each.getName().equals(component) ? value : of(row, each.getName()))
                    .toArray());
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException(renamed);
        }
    }

    /** A set that an object holds. */
    static Set<?> set(Object holder, String field) {
        try {
            Field held = holder.getClass().getDeclaredField(field);
            held.setAccessible(true);
            return (Set<?>) Objects.requireNonNull(held.get(holder));
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException(renamed);
        }
    }

    static boolean tells(Object row, String type) {
        return type.equals(of(row, "type"));
    }

    /** Once more, as the next of its stream, under an identifier of its own. */
    static Object again(Object row) {
        Object next = changed(row, "sequence", (long) Objects.requireNonNull(of(row, "sequence")) + 1);
        return changed(next, "id", UUID.randomUUID());
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(@Nullable Object rows) {
        return (List<Object>) Objects.requireNonNull(rows);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Long> map(@Nullable Object sequences) {
        return (Map<String, Long>) Objects.requireNonNull(sequences);
    }

    static DataSource database() {
        return TransactionSynchronizationManager.getResourceMap().keySet().stream()
                .filter(DataSource.class::isInstance)
                .map(DataSource.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Ends the running transaction too early; what follows is in another. */
    static void commit() throws SQLException {
        Connection running = DataSourceUtils.getConnection(database());
        running.commit();
    }
}
