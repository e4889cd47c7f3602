package org.jianhui.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jianhui.benchmark.Streams.Place;
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
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Appending one event per transaction, to streams of ten: a bare insert of the same row, our engine, Axon's stock JDBC
 * engine.
 */
class AppendBenchmark {

    private static final String RAW = "INSERT INTO log.event (epoch, tx_id, stream, seq, type, revision, event_id,"
            + " recorded_at, payload, metadata, hash_form, hash)"
            + " VALUES (1, pg_current_xact_id(), ?, ?, 'benchmark.measured', 1, ?, ?, ?, ?, 1, ?)";

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
                        database.superuser(),
                        new Contender("raw insert", raw()),
                        new Contender("raw insert in a Spring transaction", rawInSpring()),
                        new Contender("ours", ours()),
                        new Contender("Axon JDBC", stock()))
                .run(Path.of("results/append.csv"));
    }

    private Contender.Work raw() {
        Streams streams = new Streams();
        DataSource pool = context.getBean(DataSource.class);
        return () -> {
            try (Connection connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                insert(connection, streams.next());
                connection.commit();
            }
        };
    }

    /** The same through Spring, as every transaction of an application goes. */
    private Contender.Work rawInSpring() {
        Streams streams = new Streams();
        DataSource pool = new TransactionAwareDataSourceProxy(context.getBean(DataSource.class));
        return () -> template().execute(status -> {
            try (Connection connection = pool.getConnection()) {
                return insert(connection, streams.next());
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private static int insert(Connection connection, Place place) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(RAW)) {
            insert.setString(1, place.stream());
            insert.setLong(2, place.sequence());
            insert.setObject(3, UUID.randomUUID());
            insert.setObject(4, OffsetDateTime.now());
            insert.setString(5, "{\"id\":\"" + place.stream() + "\",\"amount\":7}");
            insert.setString(6, METADATA);
            insert.setBytes(7, new byte[32]);
            return insert.executeUpdate();
        }
    }

    private Contender.Work ours() {
        Streams streams = new Streams();
        Ledger ledger = context.getBean(Ledger.class);
        TransactionTemplate transaction = template();
        return () -> transaction.executeWithoutResult(status -> ledger.publish(message(streams.next())));
    }

    private Contender.Work stock() {
        Streams streams = new Streams();
        DataSource pool = database.newAppPool(16);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                .connectionProvider(new TransactionAwareDataSourceProxy(pool)::getConnection)
                .transactionManager(context.getBean(TransactionManager.class))
                .eventSerializer(Jackson3Serializer.builder().build())
                .snapshotSerializer(Jackson3Serializer.builder().build())
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return () -> transaction.executeWithoutResult(
                status -> engine.appendEvents(message(streams.next()).andMetaData(Map.of("account", METADATA))));
    }

    private TransactionTemplate template() {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    private static GenericDomainEventMessage<Measured> message(Place place) {
        return new GenericDomainEventMessage<>(
                "measured", place.stream(), place.sequence(), new Measured(place.stream(), 7));
    }
}
