package org.jianhui.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.process.TokenReplay;
import org.jianhui.kernel.process.Tokens;
import org.jianhui.kernel.process.Tokens.Phase;
import org.jianhui.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The engine alone, on a database of its own, with time in the test's hand. */
final class EngineScenario implements AutoCloseable {

    static final Instant START = Instant.parse("2026-11-23T01:00:00Z");

    final TestDatabase database = TestDatabase.fresh();
    final RememberedSteps steps = new RememberedSteps();
    final ProcessEngine engine;
    final Procedures procedures;
    final Timers timers;
    final Incidents incidents;
    final DrawingMoves moves;
    final DeployedDrawings drawings;
    final LiveTokens live;
    final TransactionTemplate act;
    private final Map<String, JavaDelegate> delegates = new HashMap<>();

    EngineScenario() {
        ClockUtil.setCurrentTime(Date.from(START));
        JdbcTransactionManager transactions = new JdbcTransactionManager(database.app());
        Moves queued = new Moves();
        engine = EngineStart.start(
                new StepEngine(database.app(), transactions, beans(), queued, () -> steps), database.app());
        procedures = new Procedures(engine, queued, database.app());
        timers = new Timers(engine, queued);
        incidents = new Incidents(engine);
        moves = new DrawingMoves(engine, database.app());
        drawings = new DeployedDrawings(engine);
        live = new LiveTokens(engine);
        act = new TransactionTemplate(transactions);
    }

    /** The delegates can change from test to test; the engine asks for them by name when it needs them. */
    private BeanFactory beans() {
        return new StaticListableBeanFactory(Map.of()) {
            @Override
            public boolean containsBean(String name) {
                return delegates.containsKey(name);
            }

            @Override
            public boolean isTypeMatch(String name, @Nullable Class<?> type) {
                return delegates.containsKey(name);
            }

            @Override
            public <B> B getBean(String name, @Nullable Class<B> type) {
                return type.cast(delegates.get(name));
            }
        };
    }

    void delegate(String name, JavaDelegate delegate) {
        delegates.put(name, delegate);
    }

    void draw(BpmnModelInstance... drawings) {
        for (BpmnModelInstance drawing : drawings) {
            String key =
                    drawing.getDefinitions().getRootElements().iterator().next().getAttributeValue("id");
            engine.getRepositoryService()
                    .createDeployment()
                    .addString(key + ".bpmn", Bpmn.convertToString(drawing))
                    .deploy();
        }
    }

    /** Draws a procedure of which the builder knows no words, from the elements in it. */
    void drawXml(String key, String elements) {
        String xml = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
                + " xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" targetNamespace=\"test\"><signal id=\"any\" name=\"any\"/>"
                + "<process id=\"" + key + "\" isExecutable=\"true\">" + elements + "</process></definitions>";
        engine.getRepositoryService()
                .createDeployment()
                .addString(key + ".bpmn", xml)
                .deploy();
    }

    ElectionId start(String definition, Map<String, ?> values) {
        ElectionId aggregate = ElectionId.random();
        act(() -> procedures.start(definition, aggregate, values));
        return aggregate;
    }

    void complete(ElectionId aggregate, String element) {
        act(() -> procedures.complete(Waiting.at(aggregate, element), Map.of()));
    }

    /** One act in one transaction; afterwards events and engine must agree about every run. */
    void act(Runnable work) {
        act.executeWithoutResult(status -> work.run());
        eventsEqualEngine();
    }

    /** Lets time pass and runs what is due then, in order. */
    void pass(Instant until) {
        ClockUtil.setCurrentTime(Date.from(until));
        runDueJobs();
    }

    void runDueJobs() {
        for (Job job : due()) {
            try {
                engine.getManagementService().executeJob(job.getId());
            } catch (RuntimeException expectedToBeCountedByTheEngine) {
                assertThat(expectedToBeCountedByTheEngine).isNotNull();
            }
            eventsEqualEngine();
        }
    }

    private List<Job> due() {
        return engine.getManagementService()
                .createJobQuery()
                .executable()
                .orderByJobDuedate()
                .asc()
                .list();
    }

    void eventsEqualEngine() {
        steps.streams().forEach((instance, stream) -> {
            Tokens told = TokenReplay.of(stream);
            boolean over = told.phase() == Phase.ENDED || told.phase() == Phase.DELETED;
            Tokens gone = new Tokens(told.phase(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
            assertThat(told)
                    .as("%s", stream)
                    .isEqualTo(over ? gone : live.of(instance).orElseThrow());
            if (over) {
                assertThat(live.of(instance)).isEmpty();
            }
        });
    }

    /** What the events say about the only run of a procedure. */
    Tokens tokens(String definition) {
        return steps.streams().values().stream()
                .filter(stream -> stream.get(0).run().definition().equals(definition))
                .map(TokenReplay::of)
                .reduce((one, other) -> {
                    throw new AssertionError("several runs");
                })
                .orElseThrow();
    }

    /** Leaves nothing behind for the next test. */
    void clean() {
        engine.getRepositoryService()
                .createDeploymentQuery()
                .list()
                .forEach(each -> engine.getRepositoryService().deleteDeployment(each.getId(), true));
        steps.clear();
        ClockUtil.setCurrentTime(Date.from(START));
    }

    @Override
    public void close() {
        engine.close();
        ClockUtil.reset();
        database.close();
    }
}
