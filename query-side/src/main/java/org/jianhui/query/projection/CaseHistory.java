package org.jianhui.query.projection;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jianhui.kernel.act.SeenAt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the events of one case's own streams: the cost depends on the case, not on the size of the log. */
public final class CaseHistory {

    private final Supplier<EventStore> store;
    private final JdbcClient sql;
    private final Horizon horizon;

    CaseHistory(Supplier<EventStore> store, JdbcClient sql, Horizon horizon) {
        this.store = store;
        this.sql = sql;
        this.horizon = horizon;
    }

    /**
     * All settled events of the streams in the order of the log.
     *
     * @param asOf leaves out what was recorded later; null for all
     * @throws NotSettled if that moment is not yet complete
     */
    public List<Recorded<?>> of(Collection<String> streams, @Nullable AsOf asOf) {
        Predicate<Row> known = cut(asOf);
        return streams.stream()
                .flatMap(stream -> stream(stream, known).stream())
                .sorted(Comparator.comparing(Recorded::place))
                .toList();
    }

    private List<Recorded<?>> stream(String stream, Predicate<Row> known) {
        Map<Long, Row> rows = rows(stream).stream().filter(known).collect(Collectors.toMap(Row::sequence, row -> row));
        List<Recorded<?>> recorded = new ArrayList<>(rows.size());
        store.get().readEvents(stream, 0).asStream().forEach(message -> {
            @Nullable Row row = rows.get(message.getSequenceNumber());
            if (row != null) {
                recorded.add(new Recorded<>(
                        message.getPayload(),
                        message.getMetaData(),
                        stream,
                        row.sequence(),
                        row.place(),
                        row.recordedAt()));
            }
        });
        return recorded;
    }

    private List<Row> rows(String stream) {
        return sql.sql("SELECT seq, epoch, tx_id::text::bigint AS tx, position, recorded_at FROM log.event"
                        + " WHERE stream = ? AND (epoch < (SELECT max(epoch) FROM log.epoch)"
                        + " OR tx_id < pg_snapshot_xmin(pg_current_snapshot())) ORDER BY seq")
                .param(stream)
                .query((row, n) -> new Row(
                        row.getLong("seq"),
                        new SeenAt(row.getLong("epoch"), row.getLong("tx"), row.getLong("position")),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private Predicate<Row> cut(@Nullable AsOf asOf) {
        if (asOf instanceof AsOf.Place place) {
            horizon.requireSettled(place.seenAt());
            return row -> row.place().compareTo(place.seenAt()) <= 0;
        }
        if (asOf instanceof AsOf.Moment moment) {
            SeenAt end = horizon.resolve(moment.instant());
            return row -> row.place().compareTo(end) < 0 && !row.recordedAt().isAfter(moment.instant());
        }
        return row -> true;
    }

    private record Row(long sequence, SeenAt place, Instant recordedAt) {}
}
