package org.jianhui.query.projection;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.UnknownSerializedType;

/**
 * Stands beside each projection and refuses what this node does not know: whether it concerns the projection, nobody can
 * tell. So it is parked with its stream like any event that cannot be taken in, and never passed over.
 */
final class UnknownEvents {

    @EventHandler
    void on(UnknownSerializedType stored) {
        SerializedType type = stored.serializedType();
        throw new UnknownToThisNode(type.getName() + " revision " + type.getRevision());
    }

    /** Names a stored type: part of no event's content, so it may be shown. */
    static final class UnknownToThisNode extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private UnknownToThisNode(String type) {
            super("unknown to this node: " + type);
        }
    }
}
