package org.jianhui.process.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;
import org.jianhui.kernel.id.Id;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What correlators do to procedures. Each move is harmless where nothing waits for it, and happens inside the
 * transaction of the act: at once, or after the engine's running step. Values may be text, truth, whole numbers, enums,
 * ids, instants and dates; never names, amounts or documents.
 */
public final class Procedures {

    private final ProcessEngine engine;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Moves moves;
    private final JdbcClient sql;
    private final CaseQueue queue;

    Procedures(ProcessEngine engine, Moves moves, DataSource source) {
        this.engine = engine;
        this.runtime = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
        this.moves = moves;
        this.sql = JdbcClient.create(source);
        this.queue = new CaseQueue(sql);
    }

    /** Starts a procedure for an aggregate, once for ever. */
    public void start(String definition, Id aggregate, Map<String, ?> values) {
        Map<String, Object> variables = ProcedureVariables.of(values);
        moves.submit(() -> {
            int first = sql.sql("INSERT INTO desk.procedure_start (definition, business_key) VALUES (?, ?)"
                            + " ON CONFLICT DO NOTHING")
                    .params(definition, aggregate.value())
                    .update();
            if (first == 1) {
                runtime.startProcessInstanceByKey(definition, aggregate.value(), variables);
            }
        });
    }

    /**
     * Takes a procedure up again, by its newest drawing and from one of its elements on, where it was started once and has come to
     * its end: an older drawing may end earlier than what is decided. Nothing happens where it goes on, or another has followed it.
     */
    public void resume(String definition, Id aggregate, String element, String followedBy, Map<String, ?> values) {
        Map<String, Object> variables = ProcedureVariables.of(values);
        moves.submit(() -> {
            queue.behindOthers(aggregate.value());
            boolean goesOn = runtime.createProcessInstanceQuery()
                            .processDefinitionKey(definition)
                            .processInstanceBusinessKey(aggregate.value())
                            .count()
                    > 0;
            if (!goesOn && wasStarted(definition, aggregate) && !wasStarted(followedBy, aggregate)) {
                runtime.createProcessInstanceByKey(definition)
                        .businessKey(aggregate.value())
                        .setVariables(variables)
                        .startBeforeActivity(element)
                        .execute();
            }
        });
    }

    private boolean wasStarted(String definition, Id aggregate) {
        return sql.sql("SELECT EXISTS (SELECT 1 FROM desk.procedure_start WHERE definition = ? AND business_key = ?)")
                .params(definition, aggregate.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Completes the person's task that waits there.
     *
     * @throws IllegalStateException if several wait there and nothing distinguishes them
     */
    public void complete(Waiting at, Map<String, ?> values) {
        Map<String, Object> variables = ProcedureVariables.of(values);
        moves.submit(() -> {
            queue.behindOthers(at.businessKey());
            List<Task> waiting = waiting(at);
            if (waiting.size() > 1) {
                throw new IllegalStateException("several tasks wait at " + at.element());
            }
            waiting.forEach(task -> tasks.complete(task.getId(), variables));
        });
    }

    /** Changes by when the person's tasks that wait there should be done, and records it as a step. */
    public void due(Waiting at, Instant dueAt) {
        moves.submit(() -> {
            queue.behindOthers(at.businessKey());
            waiting(at)
                    .forEach(task -> ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                            .getCommandExecutorTxRequired()
                            .execute(new MoveTaskDue(task.getId(), Date.from(dueAt))));
        });
    }

    /** Delivers a message wherever the aggregate's procedures wait for it. */
    public void message(String name, Id aggregate, Map<String, ?> values) {
        message(Waiting.at(aggregate, name), values);
    }

    /** Delivers a message, named in place of an element, to those that wait for it and have the variable's value. */
    public void message(Waiting at, Map<String, ?> values) {
        Map<String, Object> variables = ProcedureVariables.of(values);
        moves.submit(() -> {
            queue.behindOthers(at.businessKey());
            deliver(at, variables);
        });
    }

    /** Delivers a message unless a person's task still waits at one of the elements when it is due. */
    public void messageUnlessWaiting(String name, Id aggregate, Set<String> elements) {
        moves.submit(() -> {
            queue.behindOthers(aggregate.value());
            if (elements.stream()
                    .allMatch(each -> waiting(Waiting.at(aggregate, each)).isEmpty())) {
                deliver(Waiting.at(aggregate, name), Map.of());
            }
        });
    }

    private void deliver(Waiting at, Map<String, Object> variables) {
        for (Execution execution : listening(at)) {
            // An earlier delivery may have interrupted this one.
            if (listening(at).stream().anyMatch(each -> each.getId().equals(execution.getId()))) {
                runtime.messageEventReceived(at.element(), execution.getId(), variables);
            }
        }
    }

    private List<Task> waiting(Waiting at) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(at.businessKey())
                .taskDefinitionKey(at.element())
                .list()
                .stream()
                .filter(task -> at.matches(name -> tasks.getVariable(task.getId(), name)))
                .toList();
    }

    private List<Execution> listening(Waiting at) {
        return runtime
                .createExecutionQuery()
                .messageEventSubscriptionName(at.element())
                .processInstanceBusinessKey(at.businessKey())
                .list()
                .stream()
                .filter(each -> at.matches(name -> runtime.getVariable(each.getId(), name)))
                .toList();
    }
}
