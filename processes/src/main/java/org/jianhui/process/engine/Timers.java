package org.jianhui.process.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jianhui.kernel.process.TimerMoved;

/** Recomputes running timers, for example when a calendar edition has changed what a working day is. */
public final class Timers {

    private final ProcessEngine engine;
    private final Moves moves;

    Timers(ProcessEngine engine, Moves moves) {
        this.engine = engine;
        this.moves = moves;
    }

    /**
     * Moves the timers that wait there, and records it as a step. Harmless where
     * none waits, or where it is due then already. A time that has passed makes it fire at once.
     *
     * @param reason a reason code, for example {@code CALENDAR_EDITION}
     */
    public void move(Waiting at, Instant dueAt, String reason) {
        moves.submit(() -> waiting(at)
                .forEach(job -> ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                        .getCommandExecutorTxRequired()
                        .execute(new MoveTimer(job.getId(), dueAt, reason))));
    }

    private List<Job> waiting(Waiting at) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(at.businessKey())
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .flatMap(instance -> engine
                        .getManagementService()
                        .createJobQuery()
                        .timers()
                        .processInstanceId(instance)
                        .activityId(at.element())
                        .list()
                        .stream())
                .filter(job -> at.matches(
                        name -> engine.getRuntimeService().getVariable(((JobEntity) job).getExecutionId(), name)))
                .toList();
    }

    private record MoveTimer(String id, Instant dueAt, String reason) implements Command<Void> {

        @Override
        @SuppressWarnings("NullAway")
        public Void execute(CommandContext context) {
            JobEntity job = context.getJobManager().findJobById(id);
            Date due = Date.from(dueAt);
            if (job != null && !due.equals(job.getDuedate())) {
                move(job, due, reason);
            }
            return null;
        }
    }

    /** Changes the due date and tells it; to be called inside an engine command. */
    static void move(JobEntity job, Date due, String reason) {
        StepSession steps = StepSession.current();
        steps.add(new TimerMoved(
                steps.run(job.getExecution()),
                job.getId(),
                job.getActivityId(),
                job.getDuedate().toInstant(),
                due.toInstant(),
                reason));
        job.setDuedate(due);
    }
}
