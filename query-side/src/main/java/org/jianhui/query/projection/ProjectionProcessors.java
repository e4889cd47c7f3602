package org.jianhui.query.projection;

import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;

/** Registers each projection as a streaming processor of its own, and the handlers of queries. */
final class ProjectionProcessors implements ConfigurerModule {

    static final int BATCH = 1_000;

    private final Projections projections;
    private final List<Answering> answering;
    private final ScheduledExecutorService coordinators;
    private final ScheduledExecutorService workers;
    private final ParkedEvents parked;
    private final QueryGuard guard;

    ProjectionProcessors(
            Projections projections,
            List<Answering> answering,
            ScheduledExecutorService coordinators,
            ScheduledExecutorService workers,
            ParkedEvents parked,
            QueryGuard guard) {
        this.projections = projections;
        this.answering = answering;
        this.coordinators = coordinators;
        this.workers = workers;
        this.parked = parked;
        this.guard = guard;
    }

    @Override
    public void configureModule(Configurer configurer) {
        projections.byName().forEach((name, projection) -> register(configurer.eventProcessing(), name, projection));
        answering.forEach(each -> configurer.registerQueryHandler(configuration -> each));
        configurer.onInitialize(configuration ->
                configuration.onStart(() -> configuration.queryBus().registerDispatchInterceptor(guard)));
    }

    private void register(EventProcessingConfigurer processing, String name, Projection projection) {
        UnknownEvents unknown = new UnknownEvents();
        processing
                .registerEventHandler(configuration -> projection)
                .registerEventHandler(configuration -> unknown)
                .assignHandlerInstancesMatching(name, handler -> handler == projection || handler == unknown)
                .registerPooledStreamingEventProcessor(
                        name,
                        org.axonframework.config.Configuration::eventStore,
                        (configuration, builder) ->
                                tune(builder.transactionManager(configuration.getComponent(TransactionManager.class))))
                .registerListenerInvocationErrorHandler(name, configuration -> PropagatingErrorHandler.instance())
                .registerErrorHandler(name, configuration -> PropagatingErrorHandler.instance())
                .registerHandlerInterceptor(name, configuration -> new PoisonParking(name, parked));
    }

    /** One segment keeps the order over all streams of a case; the claim is renewed each second, so lag shows on every node. */
    private PooledStreamingEventProcessor.Builder tune(PooledStreamingEventProcessor.Builder builder) {
        return builder.initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(BATCH)
                .claimExtensionThreshold(1_000)
                .tokenClaimInterval(2_000)
                .coordinatorExecutor(coordinators)
                .workerExecutor(workers);
    }
}
