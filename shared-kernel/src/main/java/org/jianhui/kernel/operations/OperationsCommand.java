package org.jianhui.kernel.operations;

import org.jianhui.kernel.act.Command;

/** What an operator can order. The order is remembered before it is carried out. */
public sealed interface OperationsCommand extends Command {

    /** The one stream of all orders of an installation. */
    String STREAM = "operations";

    @Override
    default String aggregateId() {
        return STREAM;
    }

    /** Empties a view and reads it anew from the log. */
    record RebuildView(String view) implements OperationsCommand {}

    /** Takes in what a view has set aside of one stream. */
    record RetryParkedStream(String view, String stream) implements OperationsCommand {}

    /** Has the log recomputed and compared with its checkpoints. */
    record OrderLogAudit() implements OperationsCommand {}

    /** Notes that an operator orders the failed step of a procedure to be tried again. */
    record NoteIncidentRetry(String incident, String definition, String element) implements OperationsCommand {}

    /**
     * Notes that an operator orders a running procedure to go on by the newest version of its drawing.
     *
     * @param reason in plain words, without names
     */
    record NoteNewestDrawing(String instance, String definition, int fromVersion, int toVersion, String reason)
            implements OperationsCommand {}
}
