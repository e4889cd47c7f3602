package org.jianhui.query.projection;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of one table as they stand in the running batch of events: what the batch concerns is read with one statement, and
 * what it has changed is written with one, before it commits. Two statements for each event would cost more than all
 * else a projection does (docs/benchmarks.md). The first column is the key; a row that is read again is folded from the
 * column {@code state}.
 *
 * @param <V> what a row is made of
 */
public final class BatchedRows<V> {

    private static final String BATCHES = BatchedRows.class.getName();

    private final JdbcClient sql;
    private final String table;
    private final Class<V> type;
    private final List<Column<V>> columns;
    private final String upsert;

    /** A column of texts. */
    public record Column<V>(String name, Function<V, String> value) {}

    /** @param table with its schema, as {@code views.member} */
    @SafeVarargs
    public BatchedRows(JdbcClient sql, String table, Class<V> type, Column<V>... columns) {
        this.sql = sql;
        this.table = table;
        this.type = type;
        this.columns = List.of(columns);
        this.upsert = upsert();
    }

    private String upsert() {
        String key = columns.get(0).name();
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String others = columns.stream()
                .skip(1)
                .map(column -> column.name() + " = excluded." + column.name())
                .collect(Collectors.joining(", "));
        String given = columns.stream().map(column -> "?::text[]").collect(Collectors.joining(", "));
        return "INSERT INTO %s (%s) SELECT * FROM unnest(%s) ON CONFLICT (%s) DO UPDATE SET %s"
                .formatted(table, names, given, key, others);
    }

    /** The row as the batch has left it so far. */
    public Optional<V> find(String key) {
        Batch batch = batch();
        if (!batch.read.contains(key)) {
            batch.read(keys(key));
        }
        return Optional.ofNullable(batch.rows.get(key));
    }

    /** The row is this one from now on. */
    public void put(V row) {
        Batch batch = batch();
        String key = columns.get(0).value().apply(row);
        batch.rows.put(key, row);
        batch.read.add(key);
        batch.changed.add(key);
        if (!CurrentUnitOfWork.isStarted()) {
            batch.write();
        }
    }

    /** Removes the row, also one that is not written yet. */
    public void remove(String key) {
        Batch batch = batch();
        batch.rows.remove(key);
        batch.read.add(key);
        batch.changed.remove(key);
        sql.sql("DELETE FROM " + table + " WHERE " + columns.get(0).name() + " = ?")
                .param(key)
                .update();
    }

    /** Writes what any table's batch still holds: what cannot be written then fails with the event that changed it. */
    static void write(UnitOfWork<?> unit) {
        batches(unit).values().forEach(BatchedRows.Batch::write);
    }

    private static Map<Object, BatchedRows<?>.Batch> batches(UnitOfWork<?> unit) {
        return unit.getOrComputeResource(BATCHES, key -> new LinkedHashMap<>());
    }

    private Batch batch() {
        if (!CurrentUnitOfWork.isStarted()) {
            return new Batch();
        }
        UnitOfWork<?> unit = CurrentUnitOfWork.get();
        Map<Object, BatchedRows<?>.Batch> batches = batches(unit);
        @SuppressWarnings("unchecked")
        @Nullable
        Batch known = (Batch) batches.get(this);
        if (known != null) {
            return known;
        }
        Batch begun = new Batch();
        batches.put(this, begun);
        unit.onPrepareCommit(done -> begun.write());
        return begun;
    }

    /** The streams of the batch bear the keys of the rows they make; one that does not is read by itself. */
    private static Set<String> keys(String key) {
        Set<String> keys = new TreeSet<>(Set.of(key));
        if (CurrentUnitOfWork.isStarted() && CurrentUnitOfWork.get() instanceof BatchingUnitOfWork<?> unit) {
            unit.getMessages().stream().flatMap(BatchedRows::stream).forEach(keys::add);
        }
        return keys;
    }

    private static Stream<String> stream(Message<?> message) {
        return message instanceof DomainEventMessage<?> event ? Stream.of(event.getAggregateIdentifier()) : Stream.of();
    }

    private final class Batch {

        private final Map<String, @Nullable V> rows = new LinkedHashMap<>();
        private final Set<String> read = new TreeSet<>();
        private final Set<String> changed = new LinkedHashSet<>();

        void read(Set<String> keys) {
            keys.removeAll(read);
            String key = columns.get(0).name();
            sql.sql("SELECT " + key + ", state FROM " + table + " WHERE " + key + " = ANY (?)")
                    .param(keys.toArray(String[]::new))
                    .query(row -> {
                        rows.put(row.getString(1), ViewJson.read(row.getString(2), type));
                    });
            read.addAll(keys);
        }

        void write() {
            if (changed.isEmpty()) {
                return;
            }
            Collection<V> written = changed.stream().map(rows::get).toList();
            sql.sql(upsert)
                    .params(columns.stream()
                            .map(column -> written.stream().map(column.value()).toArray(String[]::new))
                            .map(Object.class::cast)
                            .toList())
                    .update();
            changed.clear();
        }
    }
}
