package org.jianhui.process.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cmd.AbstractSetProcessInstanceStateCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.DefaultHistoryEventProducer;
import org.camunda.bpm.engine.impl.migration.instance.MigratingActivityInstance;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.jianhui.kernel.process.ElementMigrated;
import org.jianhui.kernel.process.ProcessCalled;
import org.jianhui.kernel.process.ProcessMigrated;
import org.jianhui.kernel.process.ProcessResumed;
import org.jianhui.kernel.process.ProcessRun;
import org.jianhui.kernel.process.ProcessStarted;
import org.jianhui.kernel.process.ProcessStep;
import org.jianhui.kernel.process.ProcessSuspended;
import org.jianhui.kernel.process.VariableSet;
import org.jspecify.annotations.NullUnmarked;

/**
 * Turns what the engine tells into steps, straight from its entities. It answers null to the engine everywhere, so that
 * no history row is ever made.
 */
@NullUnmarked
final class StepProducer extends DefaultHistoryEventProducer {

    @Override
    public HistoryEvent createProcessInstanceStartEvt(DelegateExecution execution) {
        ExecutionEntity instance = (ExecutionEntity) execution;
        ExecutionEntity caller = instance.getSuperExecution();
        return add(new ProcessStarted(run(instance), caller == null ? null : caller.getProcessInstanceId()));
    }

    /** Suspension is not yet on the instance when it is told: the engine writes it into the answer, which tells it on. */
    @Override
    public HistoryEvent createProcessInstanceUpdateEvt(DelegateExecution execution) {
        boolean suspension =
                Context.getCommandInvocationContext().getCommand() instanceof AbstractSetProcessInstanceStateCmd;
        return suspension ? new Suspension(run((ExecutionEntity) execution)) : new HistoricProcessInstanceEventEntity();
    }

    @Override
    public HistoryEvent createProcessInstanceMigrateEvt(DelegateExecution execution) {
        return add(new ProcessMigrated(run((ExecutionEntity) execution)));
    }

    @Override
    public HistoryEvent createProcessInstanceEndEvt(DelegateExecution execution) {
        return add(ElementSteps.ended((ExecutionEntity) execution));
    }

    @Override
    public HistoryEvent createActivityInstanceStartEvt(DelegateExecution execution) {
        return add(ElementSteps.entered((ExecutionEntity) execution));
    }

    @Override
    public HistoryEvent createActivityInstanceEndEvt(DelegateExecution execution) {
        return add(ElementSteps.left((ExecutionEntity) execution));
    }

    @Override
    public HistoryEvent createActivityInstanceUpdateEvt(DelegateExecution execution) {
        ExecutionEntity calling = (ExecutionEntity) execution;
        ExecutionEntity called = calling.getSubProcessInstance();
        return called == null
                ? null
                : add(new ProcessCalled(
                        run(calling), calling.getActivityId(), calling.getActivityInstanceId(), called.getId()));
    }

    @Override
    public HistoryEvent createActivityInstanceUpdateEvt(DelegateExecution execution, DelegateTask task) {
        return null;
    }

    @Override
    public HistoryEvent createActivityInstanceMigrateEvt(MigratingActivityInstance instance) {
        return add(new ElementMigrated(
                run(instance.resolveRepresentativeExecution()),
                instance.getTargetScope().getId(),
                instance.getActivityInstanceId(),
                instance.getParent().getActivityInstanceId()));
    }

    @Override
    public HistoryEvent createTaskInstanceCreateEvt(DelegateTask task) {
        return add(TaskSteps.created((TaskEntity) task));
    }

    @Override
    public HistoryEvent createTaskInstanceUpdateEvt(DelegateTask task) {
        return null; // what may change of a task tells it itself (AssignTask, MoveTaskDue): by now the engine has
        // forgotten
    }

    @Override
    public HistoryEvent createTaskInstanceMigrateEvt(DelegateTask task) {
        return add(TaskSteps.migrated((TaskEntity) task));
    }

    @Override
    public HistoryEvent createTaskInstanceCompleteEvt(DelegateTask task, String reason) {
        return add(TaskSteps.ended((TaskEntity) task, reason));
    }

    @Override
    public HistoryEvent createHistoricVariableCreateEvt(VariableInstanceEntity variable, VariableScope scope) {
        return set(variable);
    }

    @Override
    public HistoryEvent createHistoricVariableUpdateEvt(VariableInstanceEntity variable, VariableScope scope) {
        return set(variable);
    }

    @Override
    public HistoryEvent createHistoricIncidentCreateEvt(Incident incident) {
        return add(IncidentSteps.raised(incident));
    }

    @Override
    public HistoryEvent createHistoricIncidentResolveEvt(Incident incident) {
        return add(IncidentSteps.resolved(incident));
    }

    @Override
    public HistoryEvent createHistoricIncidentDeleteEvt(Incident incident) {
        return add(IncidentSteps.cancelled(incident));
    }

    @Override
    public HistoryEvent createHistoricJobLogCreateEvt(Job job) {
        return add(JobSteps.created((JobEntity) job));
    }

    @Override
    public HistoryEvent createHistoricJobLogSuccessfulEvt(Job job) {
        StepSession.current().ran((JobEntity) job);
        return null;
    }

    @Override
    public HistoryEvent createHistoricJobLogDeleteEvt(Job job) {
        return add(JobSteps.cancelled((JobEntity) job));
    }

    private static HistoryEvent set(VariableInstanceEntity variable) {
        ExecutionEntity execution = variable.getExecution();
        if (execution == null || VariableSteps.isBookkeeping(variable)) {
            return null;
        }
        return add(new VariableSet(
                run(execution),
                variable.getName(),
                variable.getSerializerName(),
                VariableSteps.value(variable),
                execution.getId()));
    }

    private static ProcessRun run(ExecutionEntity execution) {
        return StepSession.current().run(execution);
    }

    private static HistoryEvent add(ProcessStep step) {
        StepSession.current().add(step);
        return null;
    }

    private static HistoryEvent add(Optional<ProcessStep> step) {
        step.ifPresent(StepSession.current()::add);
        return null;
    }

    private static final class Suspension extends HistoricProcessInstanceEventEntity {

        private static final long serialVersionUID = 1L;
        private final transient ProcessRun run;

        Suspension(ProcessRun run) {
            this.run = run;
        }

        @Override
        public void setState(String state) {
            add(
                    HistoricProcessInstance.STATE_SUSPENDED.equals(state)
                            ? new ProcessSuspended(run)
                            : new ProcessResumed(run));
        }
    }
}
