package org.jianhui.process.engine;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.bpmn.behavior.SubProcessActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.EventSubscriptionDeclaration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.migration.validation.activity.SupportedActivityValidator;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationInstructionBuilder;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.rule.ReasonStated;
import org.jianhui.kernel.process.DrawingMoveOrdered;
import org.jianhui.kernel.process.DrawingMoveOrdered.Mapped;
import org.jianhui.kernel.process.ProcessRun;
import org.jianhui.kernel.process.rule.EveryStepHasAPlace;
import org.jianhui.kernel.process.rule.EveryValueIsThere;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Moves a running procedure to the newest version of its drawing, by an operator's order that is recorded with it. Steps
 * are mapped by their ids, also where the newer drawing draws a sub-process round them. Timers keep their due times, which a
 * calendar may have moved since; messages are listened to as the newer drawing names them.
 */
final class DrawingMoves {

    private final ProcessEngine engine;
    private final RuntimeService runtime;
    private final CaseQueue queue;

    DrawingMoves(ProcessEngine engine, DataSource source) {
        this.engine = engine;
        this.runtime = engine.getRuntimeService();
        this.queue = new CaseQueue(JdbcClient.create(source));
    }

    /**
     * Runs inside the operator's act.
     *
     * @throws NotFound {@code RUN_UNKNOWN}: no such run goes on
     * @throws Conflict {@code DRAWING_IS_NEWEST}: it follows the newest version already
     * @throws org.jianhui.kernel.rule.RuleViolated R-12 {@code REASON_MISSING}, {@code DRAWING_WITHOUT_PLACE} or
     *     {@code DRAWING_LACKS_VALUES}
     */
    void toNewest(String instance, @Nullable String reason) {
        Rule.verify(new ReasonStated(reason));
        queue.behindOthers(find(instance).getBusinessKey());
        ProcessInstance run = find(instance);
        ProcessDefinition from = engine.getRepositoryService().getProcessDefinition(run.getProcessDefinitionId());
        ProcessDefinition to = newest(from.getKey());
        if (to.getVersion() == from.getVersion()) {
            throw new Conflict("DRAWING_IS_NEWEST", "the run follows the newest drawing already");
        }
        MigrationPlan plan = plan(from, to);
        List<Mapped> mapping = plan.getInstructions().stream()
                .map(each -> new Mapped(each.getSourceActivityId(), each.getTargetActivityId()))
                .toList();
        ProcessRun told = new ProcessRun(instance, from.getKey(), from.getVersion(), run.getBusinessKey());
        record(new DrawingMoveOrdered(told, to.getVersion(), mapping, String.valueOf(reason)));
        try {
            runtime.newMigration(plan).processInstanceIds(instance).execute();
        } catch (MigratingProcessInstanceValidationException refused) {
            Rule.verify(new EveryStepHasAPlace(unplaced(refused.getValidationReport())));
            throw refused;
        } catch (ProcessEngineException failure) {
            Rule.verify(new EveryValueIsThere(from.getKey(), lacksValues(failure)));
            throw failure;
        }
    }

    private ProcessInstance find(String instance) {
        @Nullable
        ProcessInstance found =
                runtime.createProcessInstanceQuery().processInstanceId(instance).singleResult();
        if (found == null) {
            throw new NotFound("RUN_UNKNOWN", "no such run goes on");
        }
        return found;
    }

    private ProcessDefinition newest(String key) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
    }

    private MigrationPlan plan(ProcessDefinition from, ProcessDefinition to) {
        List<String> mapped = new ArrayList<>(
                runtime
                        .createMigrationPlan(from.getId(), to.getId())
                        .mapEqualActivities()
                        .build()
                        .getInstructions()
                        .stream()
                        .map(MigrationInstruction::getSourceActivityId)
                        .toList());
        ProcessDefinitionEntity source = drawn(from);
        ProcessDefinitionEntity target = drawn(to);
        source.getActivities().stream()
                .filter(each -> !mapped.contains(each.getId()) && isTakenIn(each, target.findActivity(each.getId())))
                .map(ActivityImpl::getId)
                .toList()
                .forEach(mapped::add);
        MigrationPlanBuilder plan = runtime.createMigrationPlan(from.getId(), to.getId());
        for (String id : mapped) {
            MigrationInstructionBuilder instruction = plan.mapActivities(id, id);
            plan = listens(source.findActivity(id)) ? instruction.updateEventTrigger() : instruction;
        }
        return plan.build();
    }

    private ProcessDefinitionEntity drawn(ProcessDefinition version) {
        return (ProcessDefinitionEntity)
                ((RepositoryServiceImpl) engine.getRepositoryService()).getDeployedProcessDefinition(version.getId());
    }

    /** Whether the newer drawing has the same step inside a sub-process: the engine's own mapping leaves that out. */
    private static boolean isTakenIn(ActivityImpl step, @Nullable ActivityImpl newer) {
        return newer != null
                && newer.getFlowScope() instanceof ActivityImpl around
                && around.getActivityBehavior() instanceof SubProcessActivityBehavior
                && newer.getActivityBehavior().getClass()
                        == step.getActivityBehavior().getClass()
                && standsAlone(step)
                && standsAlone(newer);
    }

    /** Neither at the border of another step nor behind a gateway that waits for one of several. */
    private static boolean standsAlone(ActivityImpl step) {
        return SupportedActivityValidator.INSTANCE.valid(step)
                && (step.getEventScope() == null || step.getEventScope() == step);
    }

    /** Whether it waits for a message, a signal or a condition; timers are left as they are. */
    private static boolean listens(ActivityImpl activity) {
        return EventSubscriptionDeclaration.getDeclarationsForScope(activity.getEventScope())
                .containsKey(activity.getId());
    }

    private void record(DrawingMoveOrdered step) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    StepSession.current().add(step);
                    return step;
                });
    }

    private static List<String> unplaced(MigratingProcessInstanceValidationReport report) {
        List<String> elements = new ArrayList<>();
        report.getActivityInstanceReports().forEach(each -> elements.add(each.getSourceScopeId()));
        report.getTransitionInstanceReports().forEach(each -> elements.add(each.getSourceScopeId()));
        return elements.stream().distinct().sorted().toList();
    }

    private static boolean lacksValues(Throwable failure) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            if (each.getClass().getSimpleName().equals("PropertyNotFoundException")) {
                return true;
            }
        }
        return false;
    }
}
