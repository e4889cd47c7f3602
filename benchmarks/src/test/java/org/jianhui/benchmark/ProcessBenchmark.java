package org.jianhui.benchmark;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jianhui.command.tally.TallyCommand;
import org.jianhui.command.tally.TallyNode;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.IdempotencyKey;
import org.jianhui.process.engine.EngineConfiguration;
import org.jianhui.testing.TestActs;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One small process from start to end: Camunda with history full and none, ours with its steps as events. */
class ProcessBenchmark {

    private static final int POOL = 16;

    private final TestDatabase full = TestDatabase.fresh();
    private final TestDatabase none = TestDatabase.fresh();
    private final TestDatabase ours = TestDatabase.fresh();
    private final TestDatabase whole = TestDatabase.fresh();

    private TallyNode steps;
    private TallyNode acts;
    private ProcessEngine plainFull;
    private ProcessEngine plainNone;

    @BeforeEach
    void start() {
        System.setProperty("jianhui.jobs", "false");
        steps = new TallyNode(ours, EngineConfiguration.class);
        acts = new TallyNode(whole, EngineConfiguration.class, SmallCorrelator.class);
        IdGenerator ids = ((ProcessEngineConfigurationImpl)
                        steps.bean(ProcessEngine.class).getProcessEngineConfiguration())
                .getIdGenerator();
        plainFull = PlainEngine.withHistory("full", full.newAppPool(POOL), ids);
        plainNone = PlainEngine.withHistory("none", none.newAppPool(POOL), ids);
    }

    @AfterEach
    void close() {
        plainFull.close();
        plainNone.close();
        steps.close();
        acts.close();
        full.close();
        none.close();
        ours.close();
        whole.close();
    }

    @Test
    void one_small_process_from_start_to_end() throws Exception {
        new SideBySide(
                        "Start a process, complete its task, end it",
                        full.superuser(),
                        new Contender("Camunda, history full", SmallProcess.on(plainFull)),
                        new Contender("Camunda, history none", SmallProcess.on(plainNone)),
                        new Contender("ours, steps as events", SmallProcess.on(steps.bean(ProcessEngine.class))),
                        new Contender("ours, two whole acts around it", wholeActs()))
                .run(Path.of("results/process.csv"));
    }

    /** Key, command, aggregate, event, register, correlator, process, answer: once to open and once to complete. */
    private Contender.Work wholeActs() {
        SmallProcess.deploy(acts.bean(ProcessEngine.class));
        return () -> {
            String tally = TallyNode.newId();
            perform(new TallyCommand.Open(tally));
            perform(new TallyCommand.Add(tally, 1));
        };
    }

    private void perform(TallyCommand command) {
        IdempotencyKey key = new IdempotencyKey(
                "account", UUID.randomUUID().toString(), command.toString().getBytes(StandardCharsets.UTF_8));
        acts.bean(Acts.class).perform(TestActs.now(acts.clock), key, sender -> {
            sender.send(command);
            return command.id();
        });
    }
}
