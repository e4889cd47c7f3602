package org.jianhui.benchmark;

import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;

/** Start, one person's task, end: the smallest process that waits for somebody. */
final class SmallProcess {

    static final String KEY = "small";
    static final String TASK = "decide";

    private SmallProcess() {}

    static void deploy(ProcessEngine engine) {
        engine.getRepositoryService()
                .createDeployment()
                .addString(
                        KEY + ".bpmn",
                        Bpmn.convertToString(Bpmn.createExecutableProcess(KEY)
                                .startEvent()
                                .userTask(TASK)
                                .endEvent()
                                .done()))
                .deploy();
    }

    /** One run from start to end: two writing transactions of the engine, and the search for the task between them. */
    static Contender.Work on(ProcessEngine engine) {
        deploy(engine);
        RuntimeService runtime = engine.getRuntimeService();
        TaskService tasks = engine.getTaskService();
        return () -> {
            String run = runtime.startProcessInstanceByKey(KEY, "small-" + UUID.randomUUID())
                    .getId();
            tasks.complete(tasks.createTaskQuery()
                    .processInstanceId(run)
                    .singleResult()
                    .getId());
        };
    }
}
