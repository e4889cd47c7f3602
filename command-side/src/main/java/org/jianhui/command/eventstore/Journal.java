package org.jianhui.command.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializedType;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.process.ProcessStep;
import org.jianhui.kernel.process.StepJournal;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * The running transaction's journal: everything an act tells, of aggregates and of the process engine alike, waits here
 * and is inserted by ONE statement before the commit.
 */
public final class Journal implements StepJournal {

    private final DataSource dataSource;
    private final EventSerializer serializer;
    private final EventInsert insert;
    private final Authorship authorship;
    private final LogSignal signal;
    private final JobCauses causes;

    Journal(DataSource dataSource, EventSerializer serializer, long epoch, Authorship authorship, LogSignal signal) {
        this.dataSource = dataSource;
        this.serializer = serializer;
        this.insert = new EventInsert(epoch);
        this.authorship = authorship;
        this.signal = signal;
        this.causes = new JobCauses(dataSource, serializer);
    }

    @Override
    public void record(String processInstanceId, ProcessStep step) {
        recordIn(streamOf(processInstanceId), step);
    }

    @Override
    public void engineChanged() {
        JournalBuffer.current(this).engineChanged();
    }

    @Override
    public void jobDue(String processInstanceId, String job) {
        causes.of(streamOf(processInstanceId), job).ifPresent(authorship::causedBy);
    }

    private static String streamOf(String processInstanceId) {
        return "process-" + processInstanceId;
    }

    /** Adds an event to a stream that is no aggregate's; its sequence is given at commit. */
    public void recordIn(String stream, DomainEvent event) {
        serializer.typeForClass(event.getClass());
        JournalBuffer.current(this)
                .add(new PendingEvent(
                        UUID.randomUUID(),
                        stream,
                        PendingEvent.AT_COMMIT,
                        event,
                        authorship.metadata(),
                        authorship.recordedAt(),
                        null));
    }

    void append(List<? extends EventMessage<?>> events) {
        JournalBuffer buffer = JournalBuffer.current(this);
        for (EventMessage<?> event : events) {
            if (!(event instanceof DomainEventMessage<?> told)) {
                throw new IllegalArgumentException("only aggregates publish events: " + event.getPayloadType());
            }
            serializer.typeForClass(told.getPayloadType());
            if (told.getAggregateIdentifier() == null
                    || told.getAggregateIdentifier().isEmpty()) {
                throw new IllegalStateException(
                        "aggregate without identifier at its first event; its field must be null"
                                + " before, and be set by it: " + told.getPayloadType());
            }
            buffer.add(new PendingEvent(
                    UUID.fromString(told.getIdentifier()),
                    told.getAggregateIdentifier(),
                    told.getSequenceNumber(),
                    told.getPayload(),
                    told.getMetaData(),
                    told.getTimestamp(),
                    told));
        }
    }

    /**
     * Whether the running transaction records this event and tells this listener of it for the first time. What is stored
     * already, or recorded by another transaction, is no news to anybody.
     */
    public boolean tellsFirst(EventMessage<?> event, String listener) {
        return JournalBuffer.current(this).tellsFirst(event.getIdentifier(), listener);
    }

    List<DomainEventMessage<?>> pending(String stream, long firstSequence) {
        List<DomainEventMessage<?>> found = new ArrayList<>();
        for (PendingEvent event : JournalBuffer.current(this).pending()) {
            DomainEventMessage<?> message = event.message();
            if (message != null
                    && event.sequence() >= firstSequence
                    && event.stream().equals(stream)) {
                found.add(message);
            }
        }
        return found;
    }

    /**
     * Inserts what waits, and says where the last event of the transaction now stands; null if nothing waited.
     *
     * @throws ConcurrencyException if another transaction has continued a stream meanwhile
     * @throws AggregateStreamCreationException if the stream to be begun exists
     */
    public @Nullable SeenAt flush() {
        List<PendingEvent> events = JournalBuffer.current(this).drain();
        if (events.isEmpty()) {
            return null;
        }
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            return insert.insert(connection, number(events, StreamHeads.take(connection, events)));
        } catch (SQLException e) {
            throw translate(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    void committed() {
        signal.committed();
    }

    private List<NewRow> number(List<PendingEvent> events, Map<String, Long> heads) {
        Map<String, Long> next = new HashMap<>(heads);
        List<NewRow> rows = new ArrayList<>(events.size());
        @Nullable Map<String, ?> lastMetadata = null;
        String metadata = "{}";
        for (PendingEvent event : events) {
            if (lastMetadata != event.metadata()) {
                lastMetadata = event.metadata();
                metadata = serializer.json(lastMetadata);
            }
            long sequence = event.numberedAtCommit() ? next.merge(event.stream(), 1L, Long::sum) - 1 : event.sequence();
            SerializedType type = serializer.typeForClass(event.payload().getClass());
            rows.add(NewRow.of(
                    event,
                    sequence,
                    type.getName(),
                    Integer.parseInt(String.valueOf(type.getRevision())),
                    serializer.json(event.payload()),
                    metadata));
        }
        return rows;
    }

    private static RuntimeException translate(SQLException failure) {
        if (!SqlState.isDuplicateKey(failure)) {
            return new EventStoreException("events could not be stored", failure);
        }
        return beginsStream(failure)
                ? new AggregateStreamCreationException("the stream exists already", failure)
                : new ConcurrencyException("another transaction has continued the stream", failure);
    }

    /** The server names the key that was taken: (stream, sequence). */
    private static boolean beginsStream(SQLException failure) {
        ServerErrorMessage message = failure instanceof PSQLException server ? server.getServerErrorMessage() : null;
        String detail = message == null ? null : message.getDetail();
        return detail != null && detail.contains(", 0)");
    }
}
