package org.jianhui.command.eventstore;

/** A stored event of a type or revision this node does not know: nothing is decided on a history with a hole. */
public final class UnknownEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownEvent(String type, String revision) {
        super("stored event of unknown type or revision: " + type + " revision " + revision
                + "; a newer node wrote it, or an upcaster is missing");
    }
}
