package org.jianhui.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.process.IncidentRaised;
import org.jianhui.kernel.process.JobFailed;
import org.jianhui.kernel.process.Tokens.Phase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** After every step of every kind of drawing, the folded events equal the engine's own tokens. */
class TokensFollowTheEngineTest {

    private static final Instant DUE = EngineScenario.START.plus(Duration.ofDays(5));

    private static EngineScenario here;

    @BeforeAll
    static void open() {
        here = new EngineScenario();
    }

    @AfterEach
    void clean() {
        here.clean();
    }

    @AfterAll
    static void close() {
        here.close();
    }

    @Test
    void a_task() {
        here.draw(Bpmn.createExecutableProcess("one")
                .startEvent()
                .userTask("sign")
                .endEvent("signed")
                .done());
        ElectionId election = here.start("one", Map.of());
        assertThat(here.tokens("one").positions()).containsExactly("sign");
        here.complete(election, "sign");
        assertThat(here.tokens("one").phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void parallel_paths_that_meet_again() {
        here.draw(Bpmn.createExecutableProcess("parallel")
                .startEvent()
                .parallelGateway("split")
                .userTask("left")
                .parallelGateway("join")
                .userTask("after")
                .endEvent()
                .moveToNode("split")
                .userTask("right")
                .connectTo("join")
                .done());
        ElectionId election = here.start("parallel", Map.of());
        assertThat(here.tokens("parallel").positions()).containsExactlyInAnyOrder("left", "right");
        here.complete(election, "left");
        assertThat(here.tokens("parallel").positions()).containsExactlyInAnyOrder("join", "right");
        here.complete(election, "right");
        assertThat(here.tokens("parallel").positions()).containsExactly("after");
        here.complete(election, "after");
    }

    @Test
    void an_event_gateway_where_the_message_is_first() {
        drawEventGateway();
        ElectionId election = here.start("waits", Map.of("dueAt", DUE));
        assertThat(here.tokens("waits").timers()).hasSize(1);
        here.act(() -> here.procedures.message("reply-received", election, Map.of()));
        assertThat(here.tokens("waits").timers()).isEmpty();
        here.complete(election, "read");
    }

    @Test
    void an_event_gateway_where_the_time_is_first() {
        drawEventGateway();
        ElectionId election = here.start("waits", Map.of("dueAt", DUE));
        here.pass(DUE.minusMillis(1));
        assertThat(here.tokens("waits").positions()).containsExactly("gateway");
        here.pass(DUE);
        assertThat(here.tokens("waits").positions()).containsExactly("chase");
        here.complete(election, "chase");
    }

    private void drawEventGateway() {
        here.draw(Bpmn.createExecutableProcess("waits")
                .startEvent()
                .eventBasedGateway()
                .id("gateway")
                .intermediateCatchEvent("replied")
                .message("reply-received")
                .userTask("read")
                .endEvent()
                .moveToNode("gateway")
                .intermediateCatchEvent("late")
                .timerWithDate("${dueAt}")
                .userTask("chase")
                .endEvent()
                .done());
    }

    @Test
    void timers_at_the_boundary_of_a_task() {
        here.draw(Bpmn.createExecutableProcess("boundary")
                .startEvent()
                .userTask("review")
                .endEvent()
                .moveToActivity("review")
                .boundaryEvent("remind")
                .cancelActivity(false)
                .timerWithDate("${remindAt}")
                .userTask("reminded")
                .endEvent()
                .moveToActivity("review")
                .boundaryEvent("expire")
                .timerWithDate("${dueAt}")
                .userTask("expired")
                .endEvent()
                .done());
        ElectionId election = here.start("boundary", Map.of("remindAt", DUE.minusSeconds(60), "dueAt", DUE));
        here.pass(DUE.minusSeconds(60));
        assertThat(here.tokens("boundary").positions()).containsExactlyInAnyOrder("review", "reminded");
        here.pass(DUE);
        assertThat(here.tokens("boundary").positions()).containsExactlyInAnyOrder("expired", "reminded");
        here.complete(election, "reminded");
        here.complete(election, "expired");
        assertThat(here.tokens("boundary").phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void a_called_procedure_has_a_stream_of_its_own() {
        here.draw(
                Bpmn.createExecutableProcess("called")
                        .startEvent()
                        .userTask("inner")
                        .endEvent()
                        .done(),
                Bpmn.createExecutableProcess("calling")
                        .startEvent()
                        .callActivity("call")
                        .calledElement("called")
                        .camundaInBusinessKey("#{execution.processBusinessKey}")
                        .userTask("outer")
                        .endEvent()
                        .done());
        ElectionId election = here.start("calling", Map.of());
        assertThat(here.steps.streams()).hasSize(2);
        here.complete(election, "inner");
        assertThat(here.tokens("called").phase()).isEqualTo(Phase.ENDED);
        here.complete(election, "outer");
    }

    @Test
    void cancelling_the_caller_deletes_the_called() {
        here.draw(
                Bpmn.createExecutableProcess("called")
                        .startEvent()
                        .userTask("inner")
                        .endEvent()
                        .done(),
                Bpmn.createExecutableProcess("calling")
                        .startEvent()
                        .callActivity("call")
                        .calledElement("called")
                        .camundaInBusinessKey("#{execution.processBusinessKey}")
                        .endEvent()
                        .moveToActivity("call")
                        .boundaryEvent("give-up")
                        .timerWithDate("${dueAt}")
                        .userTask("gave-up")
                        .endEvent()
                        .done());
        here.start("calling", Map.of("dueAt", DUE));
        here.pass(DUE);
        assertThat(here.tokens("called").phase()).isEqualTo(Phase.DELETED);
        assertThat(here.tokens("calling").positions()).containsExactly("gave-up");
    }

    @Test
    void several_at_once() {
        drawMultiInstance(false);
        ElectionId election = here.start("each", Map.of("persons", "person-1,person-2,person-3"));
        assertThat(here.tokens("each").tasks()).hasSize(3);
        here.act(() -> here.procedures.complete(Waiting.at(election, "review").where("person", "person-2"), Map.of()));
        assertThat(here.tokens("each").tasks()).hasSize(2);
        here.act(() -> here.procedures.complete(Waiting.at(election, "review").where("person", "person-2"), Map.of()));
        assertThat(here.tokens("each").tasks()).as("redelivered").hasSize(2);
        here.act(() -> here.procedures.complete(Waiting.at(election, "review").where("person", "person-1"), Map.of()));
        here.act(() -> here.procedures.complete(Waiting.at(election, "review").where("person", "person-3"), Map.of()));
        assertThat(here.tokens("each").phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void several_one_by_one() {
        drawMultiInstance(true);
        ElectionId election = here.start("each", Map.of("persons", "person-1,person-2"));
        here.complete(election, "review");
        here.complete(election, "review");
        assertThat(here.tokens("each").phase()).isEqualTo(Phase.ENDED);
    }

    private void drawMultiInstance(boolean sequential) {
        var task = Bpmn.createExecutableProcess("each")
                .startEvent()
                .userTask("review")
                .multiInstance();
        here.draw((sequential ? task.sequential() : task.parallel())
                .camundaCollection("${ids.of(persons)}")
                .camundaElementVariable("person")
                .multiInstanceDone()
                .endEvent()
                .done());
    }

    @Test
    void an_interrupting_event_sub_process() {
        drawEventSubProcess(true);
        ElectionId election = here.start("events", Map.of());
        here.act(() -> here.procedures.message("changed", election, Map.of()));
        assertThat(here.tokens("events").positions()).containsExactly("restart");
        here.complete(election, "restart");
        assertThat(here.tokens("events").phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void a_non_interrupting_event_sub_process() {
        drawEventSubProcess(false);
        ElectionId election = here.start("events", Map.of());
        here.act(() -> here.procedures.message("changed", election, Map.of()));
        here.act(() -> here.procedures.message("changed", election, Map.of()));
        assertThat(here.tokens("events").positions()).containsExactlyInAnyOrder("post", "restart", "restart");
        here.complete(election, "post");
    }

    private void drawEventSubProcess(boolean interrupting) {
        var process = Bpmn.createExecutableProcess("events");
        process.startEvent().userTask("post").endEvent();
        here.draw(process.eventSubProcess("change")
                .startEvent("changed-event")
                .interrupting(interrupting)
                .message("changed")
                .userTask("restart")
                .endEvent()
                .subProcessDone()
                .done());
    }

    @Test
    void continuations_before_and_after() {
        here.draw(Bpmn.createExecutableProcess("async")
                .startEvent()
                .camundaAsyncAfter()
                .userTask("first")
                .camundaAsyncBefore()
                .camundaAsyncAfter()
                .userTask("second")
                .endEvent()
                .camundaAsyncBefore()
                .done());
        ElectionId election = here.start("async", Map.of());
        assertThat(here.tokens("async").continuations()).hasSize(1);
        here.runDueJobs();
        here.runDueJobs();
        here.complete(election, "first");
        here.runDueJobs();
        here.complete(election, "second");
        here.runDueJobs();
        assertThat(here.tokens("async").phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void a_failing_job_becomes_an_incident_and_is_retried() {
        AtomicInteger calls = new AtomicInteger();
        here.delegate("flaky", execution -> {
            if (calls.incrementAndGet() <= 4) {
                throw new IllegalStateException("not shown anywhere");
            }
        });
        here.draw(Bpmn.createExecutableProcess("fails")
                .startEvent()
                .serviceTask("work")
                .camundaDelegateExpression("${flaky}")
                .camundaAsyncBefore()
                .endEvent()
                .done());
        here.start("fails", Map.of());
        here.runDueJobs();
        here.pass(EngineScenario.START.plusSeconds(10));
        here.pass(EngineScenario.START.plusSeconds(70));
        assertThat(here.tokens("fails").incidents()).isEmpty();
        here.pass(EngineScenario.START.plusSeconds(370));
        assertThat(here.tokens("fails").incidents()).hasSize(1);
        assertThat(here.steps.all(JobFailed.class))
                .extracting(JobFailed::retriesLeft)
                .containsExactly(3, 2, 1, 0);
        IncidentRaised incident = here.steps.all(IncidentRaised.class).get(0);
        here.act(() -> here.incidents.retry(incident.run().instance(), incident.incident()));
        assertThat(here.tokens("fails").incidents()).isEmpty();
        here.runDueJobs();
        assertThat(here.tokens("fails").phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void a_failing_timer_becomes_an_incident_and_is_retried() {
        AtomicInteger calls = new AtomicInteger();
        here.delegate("flaky", execution -> {
            if (calls.incrementAndGet() <= 4) {
                throw new IllegalStateException("not shown anywhere");
            }
        });
        here.draw(Bpmn.createExecutableProcess("fails")
                .startEvent()
                .intermediateCatchEvent("wait")
                .timerWithDate("${dueAt}")
                .serviceTask("work")
                .camundaDelegateExpression("${flaky}")
                .endEvent()
                .done());
        here.start("fails", Map.of("dueAt", DUE));
        here.pass(DUE);
        here.pass(DUE.plusSeconds(10));
        here.pass(DUE.plusSeconds(70));
        here.pass(DUE.plusSeconds(370));
        IncidentRaised incident = here.steps.all(IncidentRaised.class).get(0);
        here.pass(DUE.plusSeconds(1000));
        here.act(() -> here.incidents.retry(incident.run().instance(), incident.incident()));
        here.runDueJobs();
        assertThat(here.tokens("fails").phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void an_error_caught_at_the_boundary() {
        here.delegate("refuses", execution -> {
            throw new BpmnError("REFUSED");
        });
        here.draw(Bpmn.createExecutableProcess("errors")
                .startEvent()
                .serviceTask("try")
                .camundaDelegateExpression("${refuses}")
                .endEvent()
                .moveToActivity("try")
                .boundaryEvent("refused")
                .error("REFUSED")
                .userTask("explain")
                .endEvent()
                .done());
        ElectionId election = here.start("errors", Map.of());
        here.complete(election, "explain");
        assertThat(here.tokens("errors").phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void modification_signal_suspension_and_deletion() {
        here.draw(Bpmn.createExecutableProcess("modified")
                .startEvent()
                .userTask("one")
                .intermediateCatchEvent("await")
                .signal("all-clear")
                .userTask("two")
                .endEvent()
                .done());
        here.start("modified", Map.of());
        String instance = here.steps.streams().keySet().iterator().next();
        var runtime = here.engine.getRuntimeService();
        here.act(() -> runtime.createProcessInstanceModification(instance)
                .cancelAllForActivity("one")
                .startBeforeActivity("await")
                .execute());
        here.act(() -> runtime.suspendProcessInstanceById(instance));
        assertThat(here.tokens("modified").phase()).isEqualTo(Phase.SUSPENDED);
        here.act(() -> runtime.activateProcessInstanceById(instance));
        here.act(() -> runtime.signalEventReceived("all-clear"));
        assertThat(here.tokens("modified").positions()).containsExactly("two");
        here.act(() -> runtime.deleteProcessInstance(instance, "STARTED_BY_MISTAKE"));
        assertThat(here.tokens("modified").phase()).isEqualTo(Phase.DELETED);
    }

    @Test
    void migration_to_a_new_version() {
        here.draw(Bpmn.createExecutableProcess("versions")
                .startEvent()
                .userTask("one")
                .endEvent()
                .done());
        ElectionId election = here.start("versions", Map.of());
        here.draw(Bpmn.createExecutableProcess("versions")
                .startEvent()
                .userTask("uno")
                .userTask("two")
                .endEvent()
                .done());
        String instance = here.steps.streams().keySet().iterator().next();
        var repository = here.engine.getRepositoryService();
        String from = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("versions")
                .processDefinitionVersion(1)
                .singleResult()
                .getId();
        String to = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("versions")
                .processDefinitionVersion(2)
                .singleResult()
                .getId();
        var runtime = here.engine.getRuntimeService();
        here.act(() -> runtime.newMigration(runtime.createMigrationPlan(from, to)
                        .mapActivities("one", "uno")
                        .build())
                .processInstanceIds(instance)
                .execute());
        here.complete(election, "uno");
        here.complete(election, "two");
        assertThat(here.tokens("versions").phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void the_engine_keeps_no_history() {
        a_called_procedure_has_a_stream_of_its_own();
        List<String> tables = here.database
                .sql()
                .sql("SELECT tablename FROM pg_tables WHERE schemaname = 'engine' AND tablename LIKE 'act_hi_%'")
                .query(String.class)
                .list();
        assertThat(tables)
                .hasSizeGreaterThan(10)
                .allSatisfy(table -> assertThat(here.database
                                .sql()
                                .sql("SELECT count(*) FROM engine." + table)
                                .query(Long.class)
                                .single())
                        .isZero());
    }

    @Test
    void a_timer_recomputed_while_it_waits() {
        drawEventGateway();
        ElectionId election = here.start("waits", Map.of("dueAt", DUE));
        here.act(() -> here.timers.move(Waiting.at(election, "late"), DUE.plusSeconds(86_400), "CALENDAR_EDITION"));
        here.pass(DUE);
        assertThat(here.tokens("waits").positions()).containsExactly("gateway");
        here.act(() -> here.timers.move(Waiting.at(election, "late"), DUE.minusSeconds(1), "CALENDAR_EDITION"));
        here.runDueJobs();
        assertThat(here.tokens("waits").positions()).containsExactly("chase");
        here.act(() -> here.timers.move(Waiting.at(election, "late"), DUE, "CALENDAR_EDITION"));
    }
}
