package org.jianhui.kernel.process;

import org.jianhui.kernel.act.Command;

/** What an operator orders about a running procedure; the process engine decides it, and a step records it. */
public sealed interface ProcedureCommand extends Command {

    /** The run, as its steps name it. */
    String instance();

    @Override
    default String aggregateId() {
        return "process-" + instance();
    }

    /** Tries the failed job behind an incident once more. */
    record RetryIncident(String instance, String incident) implements ProcedureCommand {}

    /**
     * Lets a run go on by the newest version of its drawing; whatever stands or waits in it stays where it is.
     *
     * @param reason in plain words, without names
     */
    record MoveToNewestDrawing(String instance, String reason) implements ProcedureCommand {}
}
