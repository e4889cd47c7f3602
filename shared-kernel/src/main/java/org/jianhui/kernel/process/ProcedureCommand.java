package org.jianhui.kernel.process;

import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.UnionId;

/** What is ordered about a running procedure itself; the process engine decides it, and a step records it. */
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

    /**
     * Lets the others who could do a task see that this account does it. It keeps nobody from the task: who fell ill must not
     * hold a case up.
     *
     * @param heldAt the organisation at which the account holds the role that makes the task its own
     */
    record TakeUpTask(String instance, String task, UnionId heldAt) implements ProcedureCommand {}

    /** Gives a task back to all who could do it; any of them may. */
    record PutBackTask(String instance, String task, UnionId heldAt) implements ProcedureCommand {}
}
