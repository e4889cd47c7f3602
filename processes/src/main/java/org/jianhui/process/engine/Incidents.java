package org.jianhui.process.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.process.IncidentRetried;
import org.jspecify.annotations.Nullable;

/** What an operator can do about a job the engine has given up. Listing them is a query over the steps. */
final class Incidents {

    private final ProcessEngine engine;

    Incidents(ProcessEngine engine) {
        this.engine = engine;
    }

    /**
     * Gives the failed job one more try, at once, and records who ordered it. Runs inside the operator's act. The
     * incident of a calling procedure stands for that of the called one.
     *
     * @param instance the run at which the incident is shown
     * @throws NotFound {@code INCIDENT_NOT_FOUND}: there is none, or it was resolved meanwhile
     */
    public void retry(String instance, String incident) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(new Retry(instance, incident));
    }

    private record Retry(String instance, String incident) implements Command<Void> {

        @Override
        @SuppressWarnings("NullAway")
        public Void execute(CommandContext context) {
            IncidentEntity shown = find(context, incident);
            if (!instance.equals(shown.getProcessInstanceId())) {
                throw notFound(incident);
            }
            IncidentEntity cause = find(context, shown.getRootCauseIncidentId());
            @Nullable JobEntity job = context.getJobManager().findJobById(cause.getConfiguration());
            if (job == null) {
                throw notFound(incident);
            }
            StepSession steps = StepSession.current();
            steps.add(new IncidentRetried(
                    steps.run(job.getExecution()), cause.getId(), cause.getActivityId(), job.getId()));
            if (job instanceof TimerEntity) {
                Timers.move(job, ClockUtil.getCurrentTime(), "RETRY");
            } else {
                job.setDuedate(ClockUtil.getCurrentTime());
            }
            job.setRetries(1);
            return null;
        }

        private static IncidentEntity find(CommandContext context, String id) {
            @Nullable
            IncidentEntity found = (IncidentEntity) context.getIncidentManager().findIncidentById(id);
            if (found == null) {
                throw notFound(id);
            }
            return found;
        }

        private static NotFound notFound(String id) {
            return new NotFound("INCIDENT_NOT_FOUND", "no open incident " + id);
        }
    }
}
