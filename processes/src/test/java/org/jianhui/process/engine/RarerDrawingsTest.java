package org.jianhui.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.process.Tokens.Phase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Constructs no procedure of ours has yet: after every act their folded steps equal the engine all the same. */
class RarerDrawingsTest {

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
    void compensation_thrown_halfway_and_at_the_end() {
        AtomicInteger undone = new AtomicInteger();
        here.delegate("undo", execution -> undone.incrementAndGet());
        here.drawXml("undoing", """
                <startEvent id="start"/><sequenceFlow id="f1" sourceRef="start" targetRef="book"/>
                <userTask id="book"/><sequenceFlow id="f2" sourceRef="book" targetRef="pay"/>
                <boundaryEvent id="book_undo" attachedToRef="book"><compensateEventDefinition id="c1"/></boundaryEvent>
                <userTask id="cancel_booking" isForCompensation="true"/>
                <userTask id="pay"/><sequenceFlow id="f3" sourceRef="pay" targetRef="give_back"/>
                <boundaryEvent id="pay_undo" attachedToRef="pay"><compensateEventDefinition id="c2"/></boundaryEvent>
                <serviceTask id="refund" isForCompensation="true" camunda:delegateExpression="${undo}"/>
                <intermediateThrowEvent id="give_back"><compensateEventDefinition id="c3" activityRef="pay"/></intermediateThrowEvent>
                <sequenceFlow id="f4" sourceRef="give_back" targetRef="look"/>
                <userTask id="look"/><sequenceFlow id="f5" sourceRef="look" targetRef="end"/>
                <endEvent id="end"><compensateEventDefinition id="c4"/></endEvent>
                <association id="a1" associationDirection="One" sourceRef="book_undo" targetRef="cancel_booking"/>
                <association id="a2" associationDirection="One" sourceRef="pay_undo" targetRef="refund"/>
                """);
        ElectionId election = here.start("undoing", Map.of());
        here.complete(election, "book");
        here.complete(election, "pay");
        assertThat(undone).hasValue(1);
        assertThat(here.tokens("undoing").positions()).containsExactly("look");
        here.complete(election, "look");
        assertThat(here.tokens("undoing").positions()).contains("cancel_booking");
        here.complete(election, "cancel_booking");
        assertThat(here.tokens("undoing").phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void an_end_that_ends_everything() {
        here.drawXml("terminating", """
                <startEvent id="start"/><sequenceFlow id="f1" sourceRef="start" targetRef="split"/>
                <parallelGateway id="split"/><sequenceFlow id="f2" sourceRef="split" targetRef="decide"/>
                <sequenceFlow id="f3" sourceRef="split" targetRef="meanwhile"/>
                <userTask id="decide"/><sequenceFlow id="f4" sourceRef="decide" targetRef="stop"/>
                <endEvent id="stop"><terminateEventDefinition/></endEvent>
                <userTask id="meanwhile"/><sequenceFlow id="f5" sourceRef="meanwhile" targetRef="end"/><endEvent id="end"/>
                <boundaryEvent id="late" attachedToRef="meanwhile"><timerEventDefinition><timeDate>${dueAt}</timeDate>
                </timerEventDefinition></boundaryEvent><sequenceFlow id="f6" sourceRef="late" targetRef="end"/>
                """);
        ElectionId election = here.start("terminating", Map.of("dueAt", DUE));
        assertThat(here.tokens("terminating").timers()).hasSize(1);
        here.complete(election, "decide");
        assertThat(here.tokens("terminating").phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void an_end_that_ends_its_part_only() {
        here.drawXml("terminating", """
                <startEvent id="start"/><sequenceFlow id="f1" sourceRef="start" targetRef="part"/>
                <subProcess id="part"><startEvent id="s"/><sequenceFlow id="p1" sourceRef="s" targetRef="split"/>
                  <parallelGateway id="split"/><sequenceFlow id="p2" sourceRef="split" targetRef="decide"/>
                  <sequenceFlow id="p3" sourceRef="split" targetRef="meanwhile"/>
                  <userTask id="decide"/><sequenceFlow id="p4" sourceRef="decide" targetRef="stop"/>
                  <endEvent id="stop"><terminateEventDefinition/></endEvent><userTask id="meanwhile"/>
                </subProcess><sequenceFlow id="f2" sourceRef="part" targetRef="after"/>
                <userTask id="after"/>
                """);
        ElectionId election = here.start("terminating", Map.of());
        here.complete(election, "decide");
        assertThat(here.tokens("terminating").positions()).containsExactly("after");
        here.complete(election, "after");
    }

    @Test
    void an_inclusive_gateway_takes_what_holds_and_waits_for_all_it_took() {
        here.draw(Bpmn.createExecutableProcess("inclusive")
                .startEvent()
                .inclusiveGateway("split")
                .condition("left", "${left}")
                .userTask("left")
                .inclusiveGateway("join")
                .userTask("after")
                .endEvent()
                .moveToNode("split")
                .condition("middle", "${middle}")
                .userTask("middle")
                .connectTo("join")
                .moveToNode("split")
                .condition("right", "${right}")
                .userTask("right")
                .connectTo("join")
                .done());
        ElectionId election = here.start("inclusive", Map.of("left", true, "middle", false, "right", true));
        assertThat(here.tokens("inclusive").positions()).containsExactlyInAnyOrder("left", "right");
        here.complete(election, "left");
        assertThat(here.tokens("inclusive").positions()).containsExactlyInAnyOrder("join", "right");
        here.complete(election, "right");
        assertThat(here.tokens("inclusive").positions()).containsExactly("after");
        here.complete(election, "after");
    }

    @Test
    void several_at_once_until_enough_have_answered() {
        drawUntilEnough(false);
        ElectionId election = here.start("votes", Map.of("persons", "person-1,person-2,person-3"));
        vote(election, "person-1");
        assertThat(here.tokens("votes").tasks()).hasSize(2);
        vote(election, "person-3");
        assertThat(here.tokens("votes").positions()).containsExactly("count");
        here.complete(election, "count");
    }

    @Test
    void several_one_by_one_until_enough_have_answered() {
        drawUntilEnough(true);
        ElectionId election = here.start("votes", Map.of("persons", "person-1,person-2,person-3"));
        vote(election, "person-1");
        assertThat(here.tokens("votes").positions()).containsExactly("vote");
        vote(election, "person-2");
        assertThat(here.tokens("votes").positions()).containsExactly("count");
        here.complete(election, "count");
    }

    private static void drawUntilEnough(boolean sequential) {
        var task = Bpmn.createExecutableProcess("votes")
                .startEvent()
                .userTask("vote")
                .multiInstance();
        here.draw((sequential ? task.sequential() : task.parallel())
                .camundaCollection("${ids.of(persons)}")
                .camundaElementVariable("person")
                .completionCondition("${nrOfCompletedInstances == 2}")
                .multiInstanceDone()
                .userTask("count")
                .endEvent()
                .done());
    }

    private static void vote(ElectionId election, String person) {
        here.act(() -> here.procedures.complete(Waiting.at(election, "vote").where("person", person), Map.of()));
    }

    @Test
    void a_whole_part_several_times_each_interrupted_on_its_own() {
        here.drawXml("parts", """
                <startEvent id="start"/><sequenceFlow id="f1" sourceRef="start" targetRef="part"/>
                <subProcess id="part">
                  <multiInstanceLoopCharacteristics camunda:collection="${ids.of(persons)}" camunda:elementVariable="person"/>
                  <startEvent id="s"/><sequenceFlow id="p1" sourceRef="s" targetRef="vote"/>
                  <userTask id="vote"/><sequenceFlow id="p2" sourceRef="vote" targetRef="check"/><userTask id="check"/>
                  <boundaryEvent id="late" attachedToRef="vote"><timerEventDefinition><timeDate>${dueAt}</timeDate>
                  </timerEventDefinition></boundaryEvent><sequenceFlow id="p3" sourceRef="late" targetRef="e"/>
                  <endEvent id="e"/>
                </subProcess>
                """);
        ElectionId election = here.start("parts", Map.of("persons", "person-1,person-2,person-3", "dueAt", DUE));
        vote(election, "person-2");
        assertThat(here.tokens("parts").positions()).containsExactlyInAnyOrder("vote", "check", "vote");
        here.pass(DUE);
        assertThat(here.tokens("parts").positions()).containsExactly("check");
        here.complete(election, "check");
        assertThat(here.tokens("parts").phase()).isEqualTo(Phase.ENDED);
    }
}
