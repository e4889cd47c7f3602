package org.jianhui.process.engine;

import java.util.Optional;
import org.camunda.bpm.engine.impl.jobexecutor.AsyncContinuationJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.jianhui.kernel.process.ContinuationCancelled;
import org.jianhui.kernel.process.ContinuationQueued;
import org.jianhui.kernel.process.ContinuationRun;
import org.jianhui.kernel.process.ProcessRun;
import org.jianhui.kernel.process.ProcessStep;
import org.jianhui.kernel.process.TimerCancelled;
import org.jianhui.kernel.process.TimerFired;
import org.jianhui.kernel.process.TimerSet;
import org.jspecify.annotations.Nullable;

/** The steps of timers and of asynchronous continuations. Jobs that belong to no run have none. */
final class JobSteps {

    private JobSteps() {}

    static Optional<ProcessStep> created(JobEntity job) {
        return step(
                job,
                run -> new TimerSet(
                        run,
                        job.getId(),
                        job.getActivityId(),
                        job.getExecutionId(),
                        job.getDuedate().toInstant()),
                run -> new ContinuationQueued(run, job.getId(), job.getActivityId(), job.getExecutionId()));
    }

    static Optional<ProcessStep> ran(JobEntity job) {
        return step(
                job,
                run -> new TimerFired(run, job.getId(), job.getActivityId()),
                run -> new ContinuationRun(run, job.getId(), job.getActivityId()));
    }

    static Optional<ProcessStep> cancelled(JobEntity job) {
        return step(
                job,
                run -> new TimerCancelled(run, job.getId(), job.getActivityId()),
                run -> new ContinuationCancelled(run, job.getId(), job.getActivityId()));
    }

    static boolean isContinuation(JobEntity job) {
        return AsyncContinuationJobHandler.TYPE.equals(job.getJobHandlerType());
    }

    private static Optional<ProcessStep> step(JobEntity job, Telling timer, Telling continuation) {
        @Nullable ExecutionEntity execution = job.getProcessInstanceId() == null ? null : job.getExecution();
        if (execution == null) {
            return Optional.empty();
        }
        ProcessRun run = StepSession.current().run(execution);
        if (job instanceof TimerEntity) {
            return Optional.of(timer.tell(run));
        }
        return isContinuation(job) ? Optional.of(continuation.tell(run)) : Optional.empty();
    }

    @FunctionalInterface
    private interface Telling {
        ProcessStep tell(ProcessRun run);
    }
}
