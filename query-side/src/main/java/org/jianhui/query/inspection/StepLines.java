package org.jianhui.query.inspection;

import java.util.List;
import org.jianhui.kernel.process.DrawingMoveOrdered;
import org.jianhui.kernel.process.IncidentRaised;
import org.jianhui.kernel.process.IncidentResolved;
import org.jianhui.kernel.process.IncidentRetried;
import org.jianhui.kernel.process.ProcessDeleted;
import org.jianhui.kernel.process.ProcessEnded;
import org.jianhui.kernel.process.ProcessMigrated;
import org.jianhui.kernel.process.ProcessResumed;
import org.jianhui.kernel.process.ProcessStarted;
import org.jianhui.kernel.process.ProcessStep;
import org.jianhui.kernel.process.ProcessSuspended;
import org.jianhui.kernel.process.TaskAssigned;
import org.jianhui.kernel.process.TaskCompleted;
import org.jianhui.kernel.process.TaskCreated;
import org.jianhui.kernel.process.TaskDueMoved;
import org.jianhui.kernel.process.TimerFired;
import org.jianhui.kernel.process.TimerMoved;
import org.jianhui.kernel.process.TimerSet;
import org.jianhui.kernel.rule.Fact;
import org.jspecify.annotations.Nullable;

/** Which steps of a procedure a person wants to see, and what they tell. The others are in the event list. */
final class StepLines {

    private StepLines() {}

    /** The line of a step; null if it is not shown. */
    static @Nullable Line of(ProcessStep step) {
        if (step instanceof TaskCreated e) {
            return procedure(e.element(), Fact.of("for", String.join(",", e.candidates())), due(e.dueAt()));
        } else if (step instanceof TaskAssigned e) {
            return procedure(e.element(), Fact.of("taken", e.assignee() != null));
        } else if (step instanceof TaskDueMoved e) {
            return procedure(e.element(), due(e.dueAt()));
        } else if (step instanceof TaskCompleted e) {
            return procedure(e.element());
        } else if (step instanceof TimerSet e) {
            return procedure(e.element(), due(e.dueAt()));
        } else if (step instanceof TimerMoved e) {
            return procedure(e.element(), due(e.dueAt()), Fact.of("reason", e.reason()));
        } else if (step instanceof TimerFired e) {
            return procedure(e.element());
        } else if (step instanceof DrawingMoveOrdered e) {
            return new Line(
                    TimelineRow.Kind.ACT,
                    null,
                    List.of(
                            Fact.of("from", e.run().version()),
                            Fact.of("to", e.toVersion()),
                            Fact.of("reason", e.reason())));
        } else if (step instanceof IncidentRaised e) {
            return trouble(e.element());
        } else if (step instanceof IncidentRetried e) {
            return trouble(e.element());
        } else if (step instanceof IncidentResolved e) {
            return trouble(e.element());
        } else if (isOfTheWholeRun(step)) {
            return procedure(null);
        }
        return null;
    }

    private static boolean isOfTheWholeRun(ProcessStep step) {
        return step instanceof ProcessStarted
                || step instanceof ProcessEnded
                || step instanceof ProcessDeleted
                || step instanceof ProcessSuspended
                || step instanceof ProcessResumed
                || step instanceof ProcessMigrated;
    }

    private static Fact due(@Nullable Object dueAt) {
        return Fact.of("dueAt", dueAt == null ? "-" : dueAt);
    }

    private static Line procedure(@Nullable String element, Fact... facts) {
        return new Line(TimelineRow.Kind.PROCEDURE, element, List.of(facts));
    }

    private static Line trouble(String element) {
        return new Line(TimelineRow.Kind.TROUBLE, element, List.of());
    }

    record Line(TimelineRow.Kind kind, @Nullable String element, List<Fact> facts) {}
}
