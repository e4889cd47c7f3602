package org.jianhui.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.process.Tokens.Phase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Events no procedure of ours has yet: after every act their folded steps equal the engine all the same. */
class RarerEventsTest {

    private static final Instant DUE = EngineScenario.START.plusSeconds(86_400);
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
    void messages_signals_and_conditions_caught_on_the_way_and_thrown() {
        here.draw(Bpmn.createExecutableProcess("events")
                .startEvent()
                .intermediateCatchEvent("told")
                .message("told-message")
                .receiveTask("receive")
                .message("received-message")
                .intermediateCatchEvent("rung")
                .signal("rung-signal")
                .intermediateCatchEvent("ripe")
                .condition("${ready}")
                .intermediateThrowEvent("ring")
                .signal("other-signal")
                .endEvent()
                .done());
        ElectionId election = here.start("events", Map.of("ready", false));
        here.act(() -> here.procedures.message("told-message", election, Map.of()));
        assertThat(here.tokens("events").positions()).containsExactly("receive");
        here.act(() -> here.procedures.message("received-message", election, Map.of()));
        assertThat(here.tokens("events").positions()).containsExactly("rung");
        here.act(() -> here.engine.getRuntimeService().signalEventReceived("rung-signal"));
        assertThat(here.tokens("events").positions()).containsExactly("ripe");
        here.act(() -> here.engine
                .getRuntimeService()
                .setVariable(here.steps.streams().keySet().iterator().next(), "ready", true));
        assertThat(here.tokens("events").phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void messages_signals_and_conditions_at_the_boundary() {
        here.draw(Bpmn.createExecutableProcess("events")
                .startEvent()
                .userTask("work")
                .endEvent()
                .moveToActivity("work")
                .boundaryEvent("told")
                .cancelActivity(false)
                .message("told-message")
                .userTask("after-message")
                .endEvent()
                .moveToActivity("work")
                .boundaryEvent("rung")
                .cancelActivity(false)
                .signal("rung-signal")
                .userTask("after-signal")
                .endEvent()
                .moveToActivity("work")
                .boundaryEvent("ripe")
                .condition("${ready}")
                .userTask("after-condition")
                .endEvent()
                .done());
        ElectionId election = here.start("events", Map.of("ready", false));
        here.act(() -> here.procedures.message("told-message", election, Map.of()));
        here.act(() -> here.engine.getRuntimeService().signalEventReceived("rung-signal"));
        assertThat(here.tokens("events").positions())
                .containsExactlyInAnyOrder("work", "after-message", "after-signal");
        here.act(() -> here.engine
                .getRuntimeService()
                .setVariable(here.steps.streams().keySet().iterator().next(), "ready", true));
        assertThat(here.tokens("events").positions())
                .containsExactlyInAnyOrder("after-condition", "after-message", "after-signal");
    }

    @Test
    void event_sub_processes_inside_a_part_begun_by_time_and_by_error() {
        here.delegate("fails", execution -> {
            throw new BpmnError("refused");
        });
        here.drawXml("events", """
                <startEvent id="start"/><sequenceFlow id="f1" sourceRef="start" targetRef="part"/>
                <subProcess id="part"><startEvent id="s"/><sequenceFlow id="p1" sourceRef="s" targetRef="work"/>
                  <userTask id="work"/><sequenceFlow id="p2" sourceRef="work" targetRef="try"/>
                  <serviceTask id="try" camunda:delegateExpression="${fails}"/>
                  <subProcess id="reminding" triggeredByEvent="true">
                    <startEvent id="remind" isInterrupting="false"><timerEventDefinition><timeDate>${dueAt}</timeDate>
                    </timerEventDefinition></startEvent><sequenceFlow id="r1" sourceRef="remind" targetRef="reminded"/>
                    <userTask id="reminded"/>
                  </subProcess>
                  <subProcess id="mending" triggeredByEvent="true">
                    <startEvent id="failed"><errorEventDefinition/></startEvent>
                    <sequenceFlow id="m1" sourceRef="failed" targetRef="mend"/><userTask id="mend"/>
                  </subProcess>
                </subProcess>
                """);
        ElectionId election = here.start("events", Map.of("dueAt", DUE));
        here.pass(DUE);
        assertThat(here.tokens("events").positions()).containsExactlyInAnyOrder("work", "reminded");
        here.complete(election, "work");
        assertThat(here.tokens("events").positions()).containsExactly("mend");
        here.complete(election, "mend");
        assertThat(here.tokens("events").phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void a_procedure_called_once_for_each_and_cut_short() {
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
                        .camundaIn("person", "person")
                        .multiInstance()
                        .parallel()
                        .camundaCollection("${ids.of(persons)}")
                        .camundaElementVariable("person")
                        .completionCondition("${nrOfCompletedInstances == 2}")
                        .multiInstanceDone()
                        .userTask("outer")
                        .endEvent()
                        .done());
        ElectionId election = here.start("calling", Map.of("persons", "person-1,person-2,person-3"));
        assertThat(here.steps.streams()).hasSize(4);
        inner(election, "person-3");
        inner(election, "person-1");
        assertThat(here.tokens("calling").positions()).containsExactly("outer");
        assertThat(here.engine.getTaskService().createTaskQuery().count()).isEqualTo(1);
        here.complete(election, "outer");
    }

    private static void inner(ElectionId election, String person) {
        here.act(() -> here.procedures.complete(Waiting.at(election, "inner").where("person", person), Map.of()));
    }

    @Test
    void errors_and_escalations_thrown_by_ends() {
        here.draw(Bpmn.createExecutableProcess("thrown")
                .startEvent()
                .subProcess("part")
                .embeddedSubProcess()
                .startEvent()
                .parallelGateway("split")
                .userTask("tell")
                .endEvent()
                .escalation("above")
                .moveToNode("split")
                .userTask("fail")
                .endEvent()
                .error("refused")
                .subProcessDone()
                .endEvent()
                .moveToActivity("part")
                .boundaryEvent("escalated")
                .cancelActivity(false)
                .escalation("above")
                .userTask("know")
                .endEvent()
                .moveToActivity("part")
                .boundaryEvent("failed")
                .error("refused")
                .userTask("mend")
                .endEvent()
                .done());
        ElectionId election = here.start("thrown", Map.of());
        here.complete(election, "tell");
        assertThat(here.tokens("thrown").positions()).containsExactlyInAnyOrder("fail", "know");
        here.complete(election, "fail");
        assertThat(here.tokens("thrown").positions()).containsExactlyInAnyOrder("mend", "know");
        here.complete(election, "mend");
        here.complete(election, "know");
        assertThat(here.tokens("thrown").phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void a_timer_that_rings_again_and_again_beside_the_task() {
        here.draw(Bpmn.createExecutableProcess("cycle")
                .startEvent()
                .userTask("work")
                .boundaryEvent("ring")
                .cancelActivity(false)
                .timerWithCycle("R3/PT1H")
                .userTask("remind")
                .endEvent()
                .moveToActivity("work")
                .endEvent()
                .done());
        ElectionId election = here.start("cycle", Map.of());
        here.pass(EngineScenario.START.plusSeconds(3_600));
        here.pass(EngineScenario.START.plusSeconds(7_200));
        assertThat(here.tokens("cycle").positions()).containsExactlyInAnyOrder("work", "remind", "remind");
        assertThat(here.tokens("cycle").timers()).hasSize(1);
        here.complete(election, "work");
        assertThat(here.tokens("cycle").timers()).isEmpty();
    }
}
