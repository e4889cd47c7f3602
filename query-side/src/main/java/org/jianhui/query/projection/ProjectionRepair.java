package org.jianhui.query.projection;

import java.util.List;
import java.util.function.Supplier;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** What an operator can do about a stream that a projection has set aside. It is harmless to the log and may be repeated. */
public final class ProjectionRepair {

    private final Projections projections;
    private final ParkedEvents parked;
    private final Supplier<Configuration> axon;

    ProjectionRepair(Projections projections, ParkedEvents parked, Supplier<Configuration> axon) {
        this.projections = projections;
        this.parked = parked;
        this.axon = axon;
    }

    /**
     * Takes in what was parked of one stream, all of it or nothing. Events that arrive meanwhile wait.
     *
     * @throws RuntimeException as thrown by the projection, if it still cannot take it in
     */
    public void retry(String projection, String stream) {
        axon.get().getComponent(TransactionManager.class).executeInTransaction(() -> {
            parked.share(projection);
            ParkedEvents.Span span = parked.lock(projection, stream);
            AnnotationEventHandlerAdapter handler = new AnnotationEventHandlerAdapter(
                    projections.named(projection), axon.get().getComponent(ParameterResolverFactory.class));
            events(stream, span).forEach(event -> take(handler, event));
            parked.release(projection, stream);
        });
    }

    private List<? extends DomainEventMessage<?>> events(String stream, ParkedEvents.Span span) {
        return axon.get()
                .eventStore()
                .readEvents(stream, span.first())
                .asStream()
                .filter(event -> event.getSequenceNumber() <= span.last())
                .toList();
    }

    private static void take(AnnotationEventHandlerAdapter handler, DomainEventMessage<?> event) {
        DefaultUnitOfWork<DomainEventMessage<?>> unit = DefaultUnitOfWork.startAndGet(event);
        unit.executeWithResult(() -> handler.canHandle(event) ? handler.handle(event) : null)
                .getPayload();
    }
}
