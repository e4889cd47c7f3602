package org.jianhui.command.act;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MetaData;
import org.jianhui.kernel.act.ActMetadata;
import org.jianhui.kernel.event.Judged;

/** Gives every published event the metadata of its act, the edition it was judged by, and the act's time. */
final class EventStamp implements MessageDispatchInterceptor<EventMessage<?>> {

    private final CurrentAct current;

    EventStamp(CurrentAct current) {
        this.current = current;
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> messages) {
        return (index, message) -> message instanceof DomainEventMessage<?> told ? stamp(told) : message;
    }

    private EventMessage<?> stamp(DomainEventMessage<?> told) {
        MetaData metadata = current.messageMetadata();
        Instant recordedAt = current.recordedAt();
        if (told.getPayload() instanceof Judged judged) {
            metadata = metadata.and(ActMetadata.EDITION, judged.edition());
        }
        return new GenericDomainEventMessage<>(
                told.getType(),
                told.getAggregateIdentifier(),
                told.getSequenceNumber(),
                new GenericMessage<Object>(told.getIdentifier(), told.getPayload(), metadata),
                () -> recordedAt);
    }
}
