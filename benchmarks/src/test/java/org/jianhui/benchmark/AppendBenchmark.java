package org.jianhui.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jianhui.command.act.ActConfiguration;
import org.jianhui.command.eventstore.Ledger;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.testing.SettableClock;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Appending one event per transaction: a bare insert of the same row, our engine, Axon's stock JDBC engine. */
class AppendBenchmark {

    private static final String RAW = "INSERT INTO log.event (epoch, tx_id, stream, seq, type, revision, event_id,"
            + " recorded_at, payload, metadata, hash_form, hash)"
            + " VALUES (1, pg_current_xact_id(), ?, 0, 'benchmark.measured', 1, ?, ?, ?, ?, 1, ?)";

    private static final String METADATA = "{\"requestId\":\"request-00000000-0000-4000-8000-000000000001\","
            + "\"correlationId\":\"request-00000000-0000-4000-8000-000000000001\",\"account\":\"system:timer\","
            + "\"actedOn\":\"2026-11-23T02:00:00Z\",\"recordedAt\":\"2026-11-23T02:00:00Z\"}";

    private final TestDatabase database = TestDatabase.fresh();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    @BeforeEach
    void start() {
        context.registerBean(DataSource.class, () -> database.newAppPool(16));
        context.registerBean(ActClock.class, SettableClock::new);
        context.registerBean("measured", EventContents.class, () -> new EventContents(Measured.class));
        context.register(ActConfiguration.class);
        context.refresh();
    }

    @AfterEach
    void close() {
        context.close();
        database.close();
    }

    @Test
    void one_event_per_transaction() throws Exception {
        new SideBySide(
                        "Append one event and commit",
                        new Contender("raw insert", this::raw),
                        new Contender("ours", this::ours),
                        new Contender("Axon JDBC", stock()))
                .run(Path.of("results/append.csv"));
    }

    private void raw() throws Exception {
        UUID id = UUID.randomUUID();
        try (Connection connection = context.getBean(DataSource.class).getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(RAW)) {
                insert.setString(1, stream(id));
                insert.setObject(2, id);
                insert.setObject(3, OffsetDateTime.now());
                insert.setString(4, "{\"id\":\"" + stream(id) + "\",\"amount\":7}");
                insert.setString(5, METADATA);
                insert.setBytes(6, new byte[32]);
                insert.executeUpdate();
            }
            connection.commit();
        }
    }

    private void ours() {
        Ledger ledger = context.getBean(Ledger.class);
        template().executeWithoutResult(status -> ledger.publish(message()));
    }

    private Contender.Work stock() {
        DataSource pool = database.newAppPool(16);
        TransactionTemplate transaction =
                new TransactionTemplate(new org.springframework.jdbc.support.JdbcTransactionManager(pool));
        TransactionManager joined = context.getBean(TransactionManager.class);
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                .connectionProvider(new TransactionAwareDataSourceProxy(pool)::getConnection)
                .transactionManager(joined)
                .eventSerializer(Jackson3Serializer.builder().build())
                .snapshotSerializer(Jackson3Serializer.builder().build())
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return () -> transaction.executeWithoutResult(
                status -> engine.appendEvents(message().andMetaData(Map.of("account", METADATA))));
    }

    private TransactionTemplate template() {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    private static GenericDomainEventMessage<Measured> message() {
        UUID id = UUID.randomUUID();
        return new GenericDomainEventMessage<>("measured", stream(id), 0, new Measured(stream(id), 7));
    }

    private static String stream(UUID id) {
        return "measured-" + id;
    }
}
