package org.jianhui.command.eventstore;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.jianhui.command.tally.TallyEvent;
import org.jianhui.kernel.event.EventNames;
import org.jianhui.testing.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** An engine, ours or Axon's stock one, and the transactions around it. */
record EngineFixture(
        DataSource dataSource, EventStorageEngine engine, Journal journal, TransactionTemplate transaction) {

    static final Authorship NOBODY = new Authorship() {
        @Override
        public Map<String, String> metadata() {
            return Map.of("account", "system:test");
        }

        @Override
        public Instant recordedAt() {
            return Instant.parse("2026-11-23T02:00:00Z");
        }

        @Override
        public void causedBy(Map<String, String> metadata) {}
    };

    static EngineFixture ours(DataSource pool) {
        EventNames names = new EventNames(Set.of(TallyEvent.class));
        EventSerializer serializer = new EventSerializer(names);
        long epoch = Epochs.current(pool);
        Journal journal = new Journal(pool, serializer, epoch, NOBODY, new LogSignal());
        LogEngine engine = new LogEngine(
                journal,
                new EventQueries(pool, epoch),
                serializer,
                new TailSerializer(names),
                new EventUpcasterChain(List.of()),
                100);
        return new EngineFixture(pool, engine, journal, template(pool));
    }

    static EngineFixture stock(TestDatabase database, int gapTimeoutMillis) {
        JdbcClient.create(database.owner())
                .sql("CREATE SCHEMA IF NOT EXISTS stock")
                .update();
        PGSimpleDataSource source = (PGSimpleDataSource) database.owner();
        source.setCurrentSchema("stock");
        TransactionTemplate transaction = template(source);
        ConnectionProvider connections = new TransactionAwareDataSourceProxy(source)::getConnection;
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(joining(transaction))
                .eventSerializer(Jackson3Serializer.builder().build())
                .snapshotSerializer(Jackson3Serializer.builder().build())
                .dataType(byte[].class)
                .gapTimeout(gapTimeoutMillis)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return new EngineFixture(source, engine, null, transaction);
    }

    void append(String stream, long sequence) {
        engine.appendEvents(new GenericDomainEventMessage<>(
                "tally", stream, sequence, new TallyEvent.Added(stream, (int) sequence, "2026"), Map.of()));
    }

    private static TransactionTemplate template(DataSource source) {
        return new TransactionTemplate(new JdbcTransactionManager(source));
    }

    private static TransactionManager joining(TransactionTemplate template) {
        return () -> {
            TransactionStatus status = template.getTransactionManager().getTransaction(template);
            return new Transaction() {
                @Override
                public void commit() {
                    template.getTransactionManager().commit(status);
                }

                @Override
                public void rollback() {
                    template.getTransactionManager().rollback(status);
                }
            };
        };
    }
}
