package org.jianhui.command.eventstore;

import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.jianhui.kernel.event.EventNames;

/**
 * Reads the tail of the log for all projections of a node. One event this node does not know must not stop them all: it is
 * handed on as unknown, and each projection sets its stream aside. Aggregates and folds of a case still refuse it.
 */
final class TailSerializer extends EventSerializer {

    TailSerializer(EventNames names) {
        super(names);
    }

    @Override
    public Class<?> classForType(SerializedType stored) {
        return knows(stored) ? super.classForType(stored) : UnknownSerializedType.class;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, T> T deserialize(SerializedObject<S> stored) {
        return knows(stored.getType()) ? super.deserialize(stored) : (T) new UnknownSerializedType(this, stored);
    }
}
