package org.jianhui.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jianhui.command.tally.TallyCommand.Add;
import org.jianhui.command.tally.TallyCommand.AddThenFail;
import org.jianhui.command.tally.TallyCommand.Open;
import org.jianhui.command.tally.TallyNode;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.process.IncidentRaised;
import org.jianhui.kernel.process.IncidentRetried;
import org.jianhui.kernel.process.JobFailed;
import org.jianhui.kernel.process.ProcedureCommand.RetryIncident;
import org.jianhui.process.engine.TallyProcedures.Sending;
import org.jianhui.process.engine.TallyProcedures.TallyId;
import org.jianhui.testing.TestActs;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A job that fails leaves nothing of what it did, but its failure is told; an operator's retry is told with the operator. */
class FailingJobsTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static TallyNode node;
    private static StoredSteps steps;

    private final String tally = TallyNode.newId();
    private Act started;

    @BeforeAll
    static void open() {
        System.setProperty("jianhui.jobs", "false");
        node = new TallyNode(DATABASE, EngineConfiguration.class, TallyProcedures.class);
        node.bean(ProcessEngine.class)
                .getRepositoryService()
                .createDeployment()
                .addString(
                        "job.bpmn",
                        Bpmn.convertToString(Bpmn.createExecutableProcess("job")
                                .startEvent()
                                .serviceTask("work")
                                .camundaAsyncBefore()
                                .camundaDelegateExpression("${send}")
                                .endEvent()
                                .done()))
                .deploy();
        TallyProcedures.draw(node.bean(ProcessEngine.class));
        steps = new StoredSteps(DATABASE.sql());
    }

    @AfterAll
    static void close() {
        node.close();
        DATABASE.close();
        System.clearProperty("jianhui.jobs");
    }

    @BeforeEach
    void a_job_waits() {
        node.perform(new Open(tally));
        started = TestActs.now(node.clock);
        node.bean(Acts.class).perform(started, null, sender -> {
            node.bean(Procedures.class).start("job", new TallyId(tally), Map.of());
            return tally;
        });
    }

    @AfterEach
    void events_and_engine_agree() {
        steps.equalEngine(node.bean(LiveTokens.class));
    }

    @Test
    void a_failed_job_leaves_no_event_but_its_failure() {
        send(new Sending(new AddThenFail(tally, 7), false));
        run();
        assertThat(added()).isZero();
        assertThat(mine(JobFailed.class)).singleElement().satisfies(failure -> {
            assertThat(failure.retriesLeft()).isEqualTo(3);
            assertThat(failure.cause()).isEqualTo("T-01 NEGATIVE");
        });
        assertThat(job().getExceptionMessage()).isEqualTo("T-01 NEGATIVE");
    }

    @Test
    void what_a_job_does_is_the_timers_act_caused_by_the_act_that_set_it() {
        send(new Sending(new Add(tally, 7), false));
        run();
        assertThat(DATABASE.sql()
                        .sql("SELECT metadata::json ->> 'account', metadata::json ->> 'causationId' FROM log.event"
                                + " WHERE stream = ? AND type = 'tally.added'")
                        .param(tally)
                        .query((row, number) -> List.of(row.getString(1), row.getString(2)))
                        .single())
                .containsExactly("system:timer", started.requestId().value());
    }

    @Test
    void an_operator_retries_an_incident_and_the_log_knows_who() {
        IncidentRaised incident = incident();
        send(new Sending(new Add(tally, 7), false));
        Act operator = TestActs.now(node.clock);
        retry(operator, incident.run().instance(), incident.incident());
        run();
        assertThat(added()).isEqualTo(1);
        assertThat(mine(IncidentRetried.class)).hasSize(1);
        assertThat(DATABASE.sql()
                        .sql("SELECT metadata::json ->> 'account' FROM log.event WHERE stream = ? AND type ="
                                + " 'process.incident-retried'")
                        .param("process-" + incident.run().instance())
                        .query(String.class)
                        .single())
                .isEqualTo(operator.actor().account());
    }

    @Test
    void an_incident_that_is_gone_or_of_another_run_cannot_be_retried() {
        IncidentRaised incident = incident();
        assertThatThrownBy(() -> retry(TestActs.now(node.clock), "another-run", incident.incident()))
                .isInstanceOf(NotFound.class);
        retry(TestActs.now(node.clock), incident.run().instance(), incident.incident());
        assertThatThrownBy(() -> retry(TestActs.now(node.clock), incident.run().instance(), incident.incident()))
                .isInstanceOfSatisfying(
                        NotFound.class, refusal -> assertThat(refusal.code()).isEqualTo("INCIDENT_NOT_FOUND"));
    }

    private IncidentRaised incident() {
        send(new Sending(new Add(tally, -1), false));
        for (int attempt = 0; attempt < 4; attempt++) {
            run();
        }
        return mine(IncidentRaised.class).get(0);
    }

    private static void retry(Act operator, String instance, String incident) {
        node.bean(Acts.class).perform(operator, null, sender -> {
            sender.send(new RetryIncident(instance, incident));
            return incident;
        });
    }

    private static void send(Sending sending) {
        TallyProcedures.SENDING.set(sending);
    }

    /** Runs the job as the executor would, due or not. */
    private void run() {
        Job job = job();
        Throwable counted = catchThrowable(() -> management().executeJob(job.getId()));
        assertThat(counted == null || counted instanceof RuntimeException).isTrue();
    }

    private Job job() {
        String instance = node.bean(ProcessEngine.class)
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("job")
                .processInstanceBusinessKey(tally)
                .singleResult()
                .getId();
        return management().createJobQuery().processInstanceId(instance).singleResult();
    }

    private static ManagementService management() {
        return node.bean(ProcessEngine.class).getManagementService();
    }

    private <S extends org.jianhui.kernel.process.ProcessStep> List<S> mine(Class<S> kind) {
        return steps.all(kind).stream()
                .filter(step -> step.run().businessKey().equals(tally))
                .toList();
    }

    private long added() {
        return DATABASE.sql()
                .sql("SELECT count(*) FROM log.event WHERE stream = ? AND type = 'tally.added'")
                .param(tally)
                .query(Long.class)
                .single();
    }
}
