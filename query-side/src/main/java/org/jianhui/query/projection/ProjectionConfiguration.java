package org.jianhui.query.projection;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jianhui.kernel.act.Chore;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.proof.StateAudit;
import org.jianhui.kernel.time.ActClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires projections and queries into Axon's configuration, wherever that is built. */
@Configuration(proxyBeanMethods = false)
public class ProjectionConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Bean
    Projections projections(ObjectProvider<Projection> all) {
        return new Projections(all.stream().toList());
    }

    @Bean
    ProjectionProgress projectionProgress(ObjectProvider<org.axonframework.config.Configuration> axon, JdbcClient sql) {
        return new ProjectionProgress(axon::getObject, new StoredTokens(sql));
    }

    @Bean
    SeenAtWaiter seenAtWaiter(ProjectionProgress progress) {
        return new SeenAtWaiter(progress, PATIENCE);
    }

    @Bean
    CaseFiles caseFiles(JdbcClient sql) {
        return new CaseFiles(sql);
    }

    @Bean
    ProjectionLag projectionLag(JdbcClient sql, Projections projections, ProjectionProgress progress) {
        return new ProjectionLag(sql, projections, progress);
    }

    @Bean
    ProjectionOverview projectionOverview(ProjectionLag lag) {
        return new ProjectionOverview(lag);
    }

    @Bean
    ProjectionRepair projectionRepair(
            Projections projections, JdbcClient sql, ObjectProvider<org.axonframework.config.Configuration> axon) {
        return new ProjectionRepair(projections, new ParkedEvents(sql), axon::getObject);
    }

    @Bean
    PastViews pastViews(
            Projections projections,
            DataSource database,
            CaseHistory history,
            ObjectProvider<org.axonframework.config.Configuration> axon) {
        return new PastViews(projections, database, history, axon::getObject);
    }

    @Bean
    ViewWorkshop viewWorkshop(
            Projections projections, DataSource database, ObjectProvider<org.axonframework.config.Configuration> axon) {
        return new ViewWorkshop(projections, database, axon::getObject);
    }

    @Bean
    ViewRebuilds viewRebuilds(ViewWorkshop workshop) {
        return new ViewRebuilds(workshop);
    }

    @Bean
    StateAudit viewAudit(Projections projections, ViewWorkshop workshop) {
        return new ViewAudit(projections, workshop);
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService projectionCoordinators() {
        return Executors.newScheduledThreadPool(1, new NamedThreads("view-coordinator"));
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService projectionWorkers() {
        return Executors.newScheduledThreadPool(2, new NamedThreads("view-worker"));
    }

    @Bean
    ConfigurerModule projectionProcessors(
            Projections projections,
            ObjectProvider<Answering> answering,
            ScheduledExecutorService projectionCoordinators,
            ScheduledExecutorService projectionWorkers,
            JdbcClient sql,
            ObjectProvider<Authority> authority,
            CaseFiles cases,
            SeenAtWaiter waiter) {
        return new ProjectionProcessors(
                projections,
                answering.orderedStream().toList(),
                projectionCoordinators,
                projectionWorkers,
                new ParkedEvents(sql),
                new QueryGuard(authority::getObject, cases, waiter));
    }

    @Bean
    Queries queries(ObjectProvider<org.axonframework.config.Configuration> axon) {
        return new Queries(() -> axon.getObject().queryBus());
    }

    @Bean
    Horizon horizon(JdbcClient sql, ActClock clock) {
        return new Horizon(sql, clock);
    }

    @Bean
    Chore horizonThinning(JdbcClient sql) {
        return new HorizonThinning(sql);
    }

    @Bean
    HorizonRecorder horizonRecorder(Horizon horizon) {
        return new HorizonRecorder(horizon);
    }

    @Bean
    CaseHistory caseHistory(
            ObjectProvider<org.axonframework.config.Configuration> axon, JdbcClient sql, Horizon horizon) {
        return new CaseHistory(() -> (EventStore) axon.getObject().eventStore(), sql, horizon);
    }
}
