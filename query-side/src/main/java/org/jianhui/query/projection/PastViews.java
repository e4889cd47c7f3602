package org.jianhui.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A view of rows as it was at a past moment: the projection takes in what had been recorded of some streams by then, into tables of
 * one transaction, and the live question is asked of those tables. Nothing of it stays. For views that are no fold of one case.
 */
public final class PastViews {

    /** Empty but within a transaction that asks: who asks the same of another moment waits for it. */
    private static final String SCHEMA = "past";

    private final Projections projections;
    private final DataSource database;
    private final CaseHistory history;
    private final Supplier<Configuration> axon;

    PastViews(Projections projections, DataSource database, CaseHistory history, Supplier<Configuration> axon) {
        this.projections = projections;
        this.database = database;
        this.history = history;
        this.axon = axon;
    }

    /**
     * @param projection whose tables are the past ones; the others that are asked for are those of now
     * @param streams all that it takes in
     * @param asked asks the tables on this thread
     * @throws NotSettled if that moment is not yet complete
     */
    public <R> R asOf(String projection, Collection<String> streams, AsOf moment, Supplier<R> asked) {
        List<Recorded<?>> events = history.of(streams, moment);
        AnnotationEventHandlerAdapter past = new AnnotationEventHandlerAdapter(
                projections.named(projection), axon.get().getComponent(ParameterResolverFactory.class));
        try (Connection real = database.getConnection()) {
            real.setAutoCommit(false);
            try {
                Set<String> tables = new TreeSet<>();
                JdbcClient sql = JdbcClient.create(new SingleConnectionDataSource(real, true));
                AsideConnection.on(database, real, name -> made(name, tables, sql), () -> {
                    past.prepareReset();
                    return tables;
                });
                return AsideConnection.on(
                        database, real, name -> (tables.contains(name) ? SCHEMA : "views") + "." + name, () -> {
                            events.forEach(event -> take(event, past));
                            return asked.get();
                        });
            } finally {
                real.rollback();
            }
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("no transaction for a past view", failure);
        }
    }

    private static String made(String name, Set<String> tables, JdbcClient sql) {
        if (tables.add(name)) {
            sql.sql("CREATE TABLE " + SCHEMA + "." + name + " (LIKE views." + name + " INCLUDING ALL)")
                    .update();
        }
        return SCHEMA + "." + name;
    }

    private static void take(Recorded<?> event, AnnotationEventHandlerAdapter past) {
        GenericDomainEventMessage<?> message = new GenericDomainEventMessage<>(
                "past",
                event.stream(),
                event.sequence(),
                event.event(),
                event.metadata(),
                UUID.randomUUID().toString(),
                event.recordedAt());
        if (past.canHandle(message)) {
            DefaultUnitOfWork.startAndGet(message)
                    .executeWithResult(() -> past.handle(message))
                    .getPayload();
        }
    }
}
