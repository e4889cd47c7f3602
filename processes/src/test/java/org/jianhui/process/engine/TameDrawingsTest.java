package org.jianhui.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a drawing and a process variable may not do. */
class TameDrawingsTest {

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
    void a_script_is_refused() {
        assertRefused(Bpmn.createExecutableProcess("scripted")
                .startEvent()
                .scriptTask("run")
                .scriptFormat("javascript")
                .scriptText("1")
                .endEvent()
                .done());
    }

    @Test
    void a_class_named_in_a_drawing_is_refused() {
        assertRefused(Bpmn.createExecutableProcess("classy")
                .startEvent()
                .serviceTask("run")
                .camundaClass("java.lang.Object")
                .endEvent()
                .done());
    }

    @Test
    void a_call_that_would_lose_the_aggregate_is_refused() {
        assertRefused(Bpmn.createExecutableProcess("calling")
                .startEvent()
                .callActivity("call")
                .calledElement("called")
                .endEvent()
                .done());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "a loop marker | <userTask id='x'><standardLoopCharacteristics/></userTask>",
                "ad-hoc | <adHocSubProcess id='x'/>",
                "complex gateway | <complexGateway id='x'/>",
                "transaction | <transaction id='x'><startEvent id='y'/></transaction>",
                "not by DMN | <businessRuleTask id='x' camunda:decisionRef='quorum'/>",
                "CMMN | <callActivity id='x' camunda:caseRef='care'><extensionElements>"
                        + "<camunda:in businessKey='#{execution.processBusinessKey}'/></extensionElements></callActivity>",
                "external | <serviceTask id='x' camunda:type='external' camunda:topic='bank'/>",
                "compensation | <subProcess id='p'><startEvent id='s'/><userTask id='t'/><boundaryEvent id='x'"
                        + " attachedToRef='t'><compensateEventDefinition/></boundaryEvent>"
                        + "<userTask id='u' isForCompensation='true'/><association id='a'"
                        + " associationDirection='One' sourceRef='x' targetRef='u'/></subProcess>",
                "compensation | <userTask id='t'><multiInstanceLoopCharacteristics><loopCardinality>2</loopCardinality>"
                        + "</multiInstanceLoopCharacteristics></userTask><boundaryEvent id='x' attachedToRef='t'>"
                        + "<compensateEventDefinition/></boundaryEvent><userTask id='u' isForCompensation='true'/>"
                        + "<association id='a' associationDirection='One' sourceRef='x' targetRef='u'/>",
                "begun for its aggregate | <startEvent id='x'><timerEventDefinition><timeCycle>R/PT1H</timeCycle>"
                        + "</timerEventDefinition></startEvent>",
                "begun for its aggregate | <startEvent id='x'><signalEventDefinition signalRef='any'/></startEvent>"
            })
    void what_we_do_not_run_is_refused_and_the_refusal_says_why(String why, String element) {
        assertThatThrownBy(() -> here.drawXml(
                        "odd", element.startsWith("<startEvent") ? element : "<startEvent id='start'/>" + element))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why)
                .hasMessageContaining(" x");
        assertThat(here.engine
                        .getRepositoryService()
                        .createProcessDefinitionQuery()
                        .count())
                .isZero();
    }

    @Test
    void a_decision_table_is_refused() {
        assertThatThrownBy(() -> here.engine
                        .getRepositoryService()
                        .createDeployment()
                        .addString("quorum.dmn", "<definitions/>")
                        .deploy())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("quorum.dmn");
        assertThat(here.engine.getRepositoryService().createDeploymentQuery().count())
                .isZero();
    }

    @Test
    void an_expression_reaches_no_bean_but_the_delegates() {
        here.draw(Bpmn.createExecutableProcess("reaching")
                .startEvent()
                .serviceTask("run")
                .camundaExpression("${dataSource.getConnection()}")
                .endEvent()
                .done());
        assertThatThrownBy(() -> here.start("reaching", Map.of())).hasMessageContaining("dataSource");
        assertThat(here.steps.streams()).isEmpty();
    }

    @Test
    void a_run_without_an_aggregate_is_refused() {
        drawTask();
        assertThatThrownBy(() -> here.act(() -> here.engine.getRuntimeService().startProcessInstanceByKey("task")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void objects_and_long_texts_cannot_be_variables() {
        drawTask();
        assertThatThrownBy(() -> here.start("task", Map.of("names", List.of("one"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> here.start("task", Map.of("letter", "x".repeat(VariableSteps.MAX_TEXT + 1))))
                .isInstanceOf(IllegalArgumentException.class);
        here.start("task", Map.of("short", "x".repeat(VariableSteps.MAX_TEXT)));
        String run = here.steps.streams().keySet().iterator().next();
        assertThatThrownBy(
                        () -> here.act(() -> here.engine.getRuntimeService().setVariable(run, "names", List.of("one"))))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() ->
                        here.act(() -> here.engine.getRuntimeService().setVariable(run, "file", new byte[] {1})))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_procedure_is_moved_inside_an_act_only() {
        drawTask();
        assertThatThrownBy(() -> here.procedures.start("task", org.jianhui.kernel.id.ElectionId.random(), Map.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    private static void drawTask() {
        here.draw(Bpmn.createExecutableProcess("task")
                .startEvent()
                .userTask("wait")
                .endEvent()
                .done());
    }

    private static void assertRefused(BpmnModelInstance drawing) {
        assertThatThrownBy(() -> here.draw(drawing)).rootCause().isInstanceOf(IllegalArgumentException.class);
    }
}
