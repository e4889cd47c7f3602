package org.jianhui.query.process;

import java.time.Instant;
import java.util.List;
import org.jianhui.kernel.process.ElementCancelled;
import org.jianhui.kernel.process.ElementEntered;
import org.jianhui.kernel.process.ElementLeft;
import org.jianhui.kernel.process.FlowTaken;
import org.jianhui.kernel.process.IncidentRaised;
import org.jianhui.kernel.process.IncidentResolved;
import org.jianhui.kernel.process.IncidentRetried;
import org.jianhui.kernel.process.JobFailed;
import org.jianhui.kernel.process.ProcessCalled;
import org.jianhui.kernel.process.ProcessEnded;
import org.jianhui.kernel.process.ProcessRun;
import org.jianhui.kernel.process.ProcessStarted;
import org.jianhui.kernel.process.ProcessStep;
import org.jianhui.kernel.process.TaskAssigned;
import org.jianhui.kernel.process.TaskCompleted;
import org.jianhui.kernel.process.TaskCreated;
import org.jianhui.kernel.process.TaskDueMoved;
import org.jspecify.annotations.Nullable;

/** Invented steps of one run of a procedure. */
public final class ProcessStory {

    private final ProcessRun run;
    private final @Nullable String calledBy;

    public ProcessStory(String instance, String definition, String caseId, @Nullable String calledBy) {
        this.run = new ProcessRun(instance, definition, 1, caseId);
        this.calledBy = calledBy;
    }

    public String stream() {
        return "process-" + run.instance();
    }

    public ProcessStep started() {
        return new ProcessStarted(run, calledBy);
    }

    public List<ProcessStep> entered(String element) {
        return List.of(new ElementEntered(run, element, "userTask", element + ":1", run.instance(), run.instance()));
    }

    public List<ProcessStep> left(String element, String next) {
        return List.of(
                new ElementLeft(run, element, element + ":1"),
                new FlowTaken(run, element + "_to_" + next, element, next, run.instance()));
    }

    public ProcessStep cancelled(String element) {
        return new ElementCancelled(run, element, element + ":1");
    }

    public ProcessStep called(String element, String instance) {
        return new ProcessCalled(run, element, element + ":1", instance);
    }

    public ProcessStep task(String element, @Nullable Instant dueAt, String... roles) {
        return new TaskCreated(
                run, element + "-" + run.instance(), element, element + ":1", List.of(roles), null, dueAt);
    }

    public ProcessStep due(String element, Instant dueAt) {
        return new TaskDueMoved(run, element + "-" + run.instance(), element, dueAt);
    }

    public ProcessStep taken(String element, @Nullable String assignee) {
        return new TaskAssigned(run, element + "-" + run.instance(), element, assignee);
    }

    public ProcessStep done(String element) {
        return new TaskCompleted(run, element + "-" + run.instance(), element);
    }

    public List<ProcessStep> failed(String element, String cause) {
        return List.of(
                new JobFailed(run, "job-" + run.instance(), element, 0, cause, null),
                new IncidentRaised(
                        run,
                        "incident-" + run.instance(),
                        element,
                        "failedJob",
                        "job-" + run.instance(),
                        "incident-" + run.instance()));
    }

    public ProcessStep retried(String element) {
        return new IncidentRetried(run, "incident-" + run.instance(), element, "job-" + run.instance());
    }

    public ProcessStep resolved(String element) {
        return new IncidentResolved(run, "incident-" + run.instance(), element);
    }

    public ProcessStep ended(String element) {
        return new ProcessEnded(run, element);
    }
}
