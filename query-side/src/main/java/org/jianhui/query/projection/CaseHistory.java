package org.jianhui.query.projection;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
        Cut cut = cut(asOf);
        return known(streams, cut).entrySet().stream()
                .flatMap(each -> stream(each.getKey(), each.getValue()).stream())
                .sorted(Comparator.comparing(Recorded::place))
                .toList();
    }

    private List<Recorded<?>> stream(String stream, Map<Long, Row> rows) {
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

    /** By stream and sequence; a stream of which nothing was known is not there. All in one statement: a past view reads thousands. */
    private Map<String, Map<Long, Row>> known(Collection<String> streams, Cut cut) {
        return rows(streams).stream()
                .filter(row -> cut.knows(row.place(), row.recordedAt()))
                .collect(Collectors.groupingBy(Row::stream, Collectors.toMap(Row::sequence, row -> row)));
    }

    private List<Row> rows(Collection<String> streams) {
        return sql.sql("SELECT stream, seq, epoch, tx_id::text::bigint AS tx, position, recorded_at FROM log.event"
                        + " WHERE stream = ANY (?) AND (epoch < (SELECT max(epoch) FROM log.epoch)"
                        + " OR tx_id < pg_snapshot_xmin(pg_current_snapshot()))")
                .param(streams.toArray(String[]::new))
                .query((row, n) -> new Row(
                        row.getString("stream"),
                        row.getLong("seq"),
                        new SeenAt(row.getLong("epoch"), row.getLong("tx"), row.getLong("position")),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * Where a reading as of that moment ends.
     *
     * @param asOf null for all
     * @throws NotSettled if that moment is not yet complete
     */
    public Cut cut(@Nullable AsOf asOf) {
        if (asOf instanceof AsOf.Place place) {
            SeenAt last = place.seenAt();
            horizon.requireSettled(last);
            return new Cut(new SeenAt(last.epoch(), last.transaction(), last.position() + 1), null);
        }
        return asOf instanceof AsOf.Moment moment
                ? new Cut(horizon.resolve(moment.instant()), moment.instant())
                : Cut.NONE;
    }

    /**
     * The end of a reading.
     *
     * @param end place of the first event that is left out
     * @param recordedBy later ones are left out too; null where the place alone counts
     */
    public record Cut(SeenAt end, @Nullable Instant recordedBy) {

        static final Cut NONE = new Cut(new SeenAt(Long.MAX_VALUE, 0, 0), null);

        boolean knows(SeenAt place, Instant recordedAt) {
            return place.compareTo(end) < 0 && (recordedBy == null || !recordedAt.isAfter(recordedBy));
        }
    }

    private record Row(String stream, long sequence, SeenAt place, Instant recordedAt) {}
}
