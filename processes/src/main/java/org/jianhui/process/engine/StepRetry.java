package org.jianhui.process.engine;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jianhui.kernel.process.JobFailed;
import org.jspecify.annotations.Nullable;

/** After a job was rolled back with everything it did: counts its retries down, in a transaction of its own, and tells. */
final class StepRetry extends DefaultJobRetryCmd {

    private static final long serialVersionUID = 1L;

    StepRetry(String jobId, Throwable failure) {
        super(jobId, failure);
    }

    @Override
    public @Nullable Object execute(CommandContext context) {
        StepSession steps = StepSession.current();
        int before = steps.size();
        JobEntity job = getJob();
        @Nullable Date due = job.getDuedate();
        super.execute(context);
        @Nullable ExecutionEntity execution = job.getProcessInstanceId() == null ? null : job.getExecution();
        if (execution != null) {
            @Nullable Instant retryAt = Objects.equals(due, job.getDuedate()) ? null : instant(job.getDuedate());
            steps.insert(
                    before,
                    new JobFailed(
                            steps.run(execution),
                            job.getId(),
                            job.getActivityId(),
                            job.getRetries(),
                            FailureCause.of(exception),
                            retryAt));
        }
        return null;
    }

    /** Neither text nor trace is kept in the engine's tables: an exception's text may hold personal data. */
    @Override
    protected void logException(JobEntity job) {
        job.setExceptionMessage(FailureCause.of(exception));
    }

    @Override
    protected boolean shouldDecrementRetriesFor(Throwable failure) {
        return !EngineRaces.lost(failure);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
