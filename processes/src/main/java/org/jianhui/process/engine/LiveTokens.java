package org.jianhui.process.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jianhui.kernel.process.Tokens;
import org.jianhui.kernel.process.Tokens.Phase;
import org.jianhui.kernel.process.Tokens.Place;
import org.jspecify.annotations.Nullable;

/** Where a run stands according to the engine itself; the folded events must say the same. */
public final class LiveTokens {

    private final ProcessEngine engine;

    LiveTokens(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Empty when the engine no longer has the run: it has ended or was deleted. */
    public Optional<Tokens> of(String instance) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(new GetTokens(engine, instance));
    }

    private record GetTokens(ProcessEngine engine, String instance) implements Command<Optional<Tokens>> {

        @Override
        public Optional<Tokens> execute(CommandContext context) {
            @Nullable
            ProcessInstance run = engine.getRuntimeService()
                    .createProcessInstanceQuery()
                    .processInstanceId(instance)
                    .singleResult();
            if (run == null) {
                return Optional.empty();
            }
            Map<String, Place> elements = new HashMap<>();
            collect(engine.getRuntimeService().getActivityInstance(instance), elements);
            Map<String, String> continuations = new HashMap<>();
            Map<String, Tokens.Timer> timers = new HashMap<>();
            engine.getManagementService()
                    .createJobQuery()
                    .processInstanceId(instance)
                    .list()
                    .forEach(job -> collect((JobEntity) job, continuations, timers));
            Map<String, String> tasks = new HashMap<>();
            for (Task task : engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceId(instance)
                    .list()) {
                tasks.put(task.getId(), task.getTaskDefinitionKey());
            }
            Map<String, String> incidents = new HashMap<>();
            for (Incident incident : engine.getRuntimeService()
                    .createIncidentQuery()
                    .processInstanceId(instance)
                    .list()) {
                incidents.put(incident.getId(), incident.getActivityId());
            }
            Phase phase = run.isSuspended() ? Phase.SUSPENDED : Phase.RUNNING;
            return Optional.of(new Tokens(phase, elements, continuations, tasks, timers, incidents));
        }

        private static void collect(ActivityInstance scope, Map<String, Place> elements) {
            for (ActivityInstance child : scope.getChildActivityInstances()) {
                elements.put(child.getId(), new Place(child.getActivityId(), child.getParentActivityInstanceId()));
                collect(child, elements);
            }
        }

        private static void collect(
                JobEntity job, Map<String, String> continuations, Map<String, Tokens.Timer> timers) {
            if (job instanceof TimerEntity) {
                timers.put(
                        job.getId(),
                        new Tokens.Timer(job.getActivityId(), job.getDuedate().toInstant()));
            } else if (JobSteps.isContinuation(job)) {
                continuations.put(job.getId(), job.getActivityId());
            }
        }
    }
}
