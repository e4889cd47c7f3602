package org.jianhui.kernel.process;

import org.jianhui.kernel.event.DomainEvent;

/**
 * One step of a running procedure, recorded in the transaction that took it. The permitted records are its vocabulary;
 * folded by {@link TokenReplay}, a stream of them gives exactly the engine's live tokens.
 */
public sealed interface ProcessStep extends DomainEvent
        permits ProcessStarted,
                ProcessEnded,
                ProcessDeleted,
                ProcessSuspended,
                ProcessResumed,
                ProcessMigrated,
                DrawingMoveOrdered,
                ProcessCalled,
                ElementEntered,
                ElementLeft,
                ElementCancelled,
                ElementMigrated,
                FlowTaken,
                TaskCreated,
                TaskAssigned,
                TaskDueMoved,
                TaskMigrated,
                TaskCompleted,
                TaskCancelled,
                TimerSet,
                TimerMoved,
                TimerFired,
                TimerCancelled,
                ContinuationQueued,
                ContinuationRun,
                ContinuationCancelled,
                JobFailed,
                IncidentRaised,
                IncidentResolved,
                IncidentCancelled,
                IncidentRetried,
                VariableSet {

    /** Of which run of which procedure this is a step. */
    ProcessRun run();
}
