package org.jianhui.query.projection;

import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jianhui.kernel.act.SeenAt;
import org.springframework.dao.DataAccessResourceFailureException;

/** A view made anew from the first event on, beside the live one. For one thread. */
final class Shadow {

    private final AnnotationEventHandlerAdapter projection;
    private final AnnotationEventHandlerAdapter unknown;
    private final Aside aside;
    private final LogReading log;
    private final LeftOut leftOut;

    Shadow(Projection projection, ParameterResolverFactory resolvers, Aside aside, LogReading log, LeftOut leftOut) {
        this.projection = new AnnotationEventHandlerAdapter(projection, resolvers);
        this.unknown = new AnnotationEventHandlerAdapter(new UnknownEvents(), resolvers);
        this.aside = aside;
        this.log = log;
        this.leftOut = leftOut;
    }

    /** Makes its tables, those that the projection empties when it is reset. */
    Set<String> tables() {
        return aside.making(projection::prepareReset);
    }

    SeenAt at() {
        return log.at();
    }

    /** Goes on, at most so many events, in a transaction of its own; false if the place is reached. */
    boolean advance(SeenAt last, int most) {
        List<TrackedEventMessage<?>> events = log.next(last, most);
        if (!events.isEmpty()) {
            aside.run(work -> take(events, work));
        }
        return !events.isEmpty();
    }

    /** Goes on to the place within the transaction of the work. */
    void advance(SeenAt last, AsideWork work) {
        for (List<TrackedEventMessage<?>> events = log.next(last, ProjectionProcessors.BATCH);
                !events.isEmpty();
                events = log.next(last, ProjectionProcessors.BATCH)) {
            take(events, work);
        }
    }

    /** Takes all of them in, or is set back to before and leaves out the stream of the one that fails. */
    private void take(List<TrackedEventMessage<?>> events, AsideWork work) {
        try {
            while (true) {
                Savepoint before = work.connection().setSavepoint();
                if (taken(events)) {
                    work.connection().releaseSavepoint(before);
                    return;
                }
                work.connection().rollback(before);
            }
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("no savepoint", failure);
        }
    }

    private boolean taken(List<TrackedEventMessage<?>> events) {
        for (TrackedEventMessage<?> each : events) {
            if (each instanceof DomainEventMessage<?> event && !leftOut.has(event)) {
                try {
                    take(event);
                } catch (RuntimeException failure) {
                    if (Trouble.isPassing(failure)) {
                        throw failure;
                    }
                    leftOut.from(event, Trouble.describe(failure));
                    return false;
                }
            }
        }
        events.stream()
                .filter(each -> each instanceof DomainEventMessage<?> event && handles(event) && leftOut.has(event))
                .forEach(each -> leftOut.passed((DomainEventMessage<?>) each));
        return true;
    }

    private boolean handles(DomainEventMessage<?> event) {
        return projection.canHandle(event) || unknown.canHandle(event);
    }

    private void take(DomainEventMessage<?> event) {
        if (handles(event)) {
            AnnotationEventHandlerAdapter handler = projection.canHandle(event) ? projection : unknown;
            DefaultUnitOfWork.startAndGet(event)
                    .executeWithResult(() -> handler.handle(event))
                    .getPayload();
        }
    }
}
