package org.jianhui.query.projection;

import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.jianhui.kernel.act.SeenAt;
import org.springframework.dao.DataAccessResourceFailureException;

/** A view made anew from the first event on, beside the live one. For one thread. */
final class Shadow {

    private final AnnotationEventHandlerAdapter projection;
    private final AnnotationEventHandlerAdapter unknown;
    private final Aside aside;
    private final LogReading log;
    private final LeftOut leftOut;
    private boolean oneByOne;

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

    /** A batch that cannot be written is taken in again event by event, to find which one it is. */
    private boolean taken(List<TrackedEventMessage<?>> events) {
        List<DomainEventMessage<?>> concerned = new ArrayList<>();
        for (TrackedEventMessage<?> each : events) {
            if (each instanceof DomainEventMessage<?> event && handles(event)) {
                concerned.add(event);
            }
        }
        List<DomainEventMessage<?>> mine =
                concerned.stream().filter(event -> !leftOut.has(event)).toList();
        if (oneByOne ? mine.stream().allMatch(event -> takenIn(List.of(event))) : takenIn(mine)) {
            oneByOne = false;
            concerned.stream().filter(leftOut::has).forEach(leftOut::passed);
            return true;
        }
        return false;
    }

    private boolean takenIn(List<DomainEventMessage<?>> events) {
        if (events.isEmpty()) {
            return true;
        }
        BatchingUnitOfWork<DomainEventMessage<?>> unit = new BatchingUnitOfWork<>(events);
        List<DomainEventMessage<?>> done = new ArrayList<>();
        ResultMessage<?> result = unit.executeWithResult(() -> {
            take(unit.getMessage());
            return done.add(unit.getMessage());
        });
        if (!result.isExceptional()) {
            return true;
        }
        Throwable failure = result.exceptionResult();
        if (Trouble.isPassing(failure)) {
            throw new IllegalStateException(failure);
        }
        boolean allTaken = done.size() == events.size();
        if (allTaken && events.size() > 1) {
            oneByOne = true;
        } else {
            leftOut.from(events.get(allTaken ? 0 : done.size()), Trouble.describe(failure));
        }
        return false;
    }

    private boolean handles(DomainEventMessage<?> event) {
        return projection.canHandle(event) || unknown.canHandle(event);
    }

    private void take(DomainEventMessage<?> event) throws Exception {
        (projection.canHandle(event) ? projection : unknown).handle(event);
    }
}
