package org.jianhui.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jianhui.command.tally.TallyNode;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which version of a drawing a node starts, and whether it can carry one it has not brought itself. */
class KnownDrawingsTest {

    private TestDatabase database;
    private TallyNode first;
    private TallyNode second;

    @BeforeEach
    void start() {
        System.setProperty("jianhui.jobs", "false");
        database = TestDatabase.fresh();
        first = new TallyNode(database, EngineConfiguration.class);
        second = new TallyNode(database, EngineConfiguration.class);
    }

    @AfterEach
    void close() {
        System.clearProperty("jianhui.jobs");
        first.close();
        second.close();
        database.close();
    }

    @Test
    void what_a_node_deploys_it_starts() {
        deploy(first, "a");
        assertThat(startedVersion(first)).isEqualTo(1);
        deploy(first, "b");
        assertThat(startedVersion(first)).isEqualTo(2);
    }

    @Test
    void a_node_keeps_to_what_it_has_started_and_carries_what_another_has_brought() {
        deploy(first, "a");
        assertThat(startedVersion(first)).isEqualTo(1);

        deploy(second, "b");
        String ofTheNew = start(second).getId();
        assertThat(startedVersion(second)).isEqualTo(2);

        complete(first, ofTheNew, "b");
        assertThat(startedVersion(first)).isEqualTo(1);
        String ofTheOld = start(first).getId();
        complete(second, ofTheOld, "a");
        assertThat(startedVersion(second)).isEqualTo(2);
    }

    @Test
    void what_is_called_by_another_drawing_is_chosen_the_same_way() {
        deploy(first, "a");
        engine(first)
                .getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "caller.bpmn",
                        Bpmn.createExecutableProcess("caller")
                                .startEvent()
                                .callActivity("call")
                                .calledElement("known")
                                .camundaInBusinessKey("#{execution.processBusinessKey}")
                                .endEvent()
                                .done())
                .deploy();
        assertThat(calledTask(first)).isEqualTo("a");

        deploy(second, "b");

        assertThat(calledTask(first)).isEqualTo("a");
        assertThat(calledTask(second)).isEqualTo("b");
    }

    /** The task at which what a new run of the caller has called now waits. */
    private static String calledTask(TallyNode node) {
        String key = TallyNode.newId();
        engine(node).getRuntimeService().startProcessInstanceByKey("caller", key, Map.<String, Object>of());
        return engine(node)
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .singleResult()
                .getTaskDefinitionKey();
    }

    private static void deploy(TallyNode node, String task) {
        engine(node)
                .getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "known.bpmn",
                        Bpmn.createExecutableProcess("known")
                                .startEvent()
                                .userTask(task)
                                .endEvent()
                                .done())
                .deploy();
    }

    private static int startedVersion(TallyNode node) {
        return engine(node)
                .getRepositoryService()
                .getProcessDefinition(start(node).getProcessDefinitionId())
                .getVersion();
    }

    private static ProcessInstance start(TallyNode node) {
        return engine(node)
                .getRuntimeService()
                .startProcessInstanceByKey("known", TallyNode.newId(), Map.<String, Object>of());
    }

    private static void complete(TallyNode node, String run, String task) {
        var tasks = engine(node).getTaskService();
        tasks.complete(tasks.createTaskQuery()
                .processInstanceId(run)
                .taskDefinitionKey(task)
                .singleResult()
                .getId());
        assertThat(engine(node)
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(run)
                        .count())
                .isZero();
    }

    private static ProcessEngine engine(TallyNode node) {
        return node.bean(ProcessEngine.class);
    }
}
