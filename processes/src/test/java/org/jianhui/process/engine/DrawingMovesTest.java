package org.jianhui.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.process.DrawingMoveOrdered;
import org.jianhui.kernel.process.DrawingMoveOrdered.Mapped;
import org.jianhui.kernel.process.ProcessMigrated;
import org.jianhui.kernel.process.ProcessStep;
import org.jianhui.kernel.process.Tokens.Phase;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.RuleViolated;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A running procedure goes on by a newer drawing where an operator orders it, with nothing lost on the way. */
@Covers("R-12")
class DrawingMovesTest {

    private static final Instant DUE = EngineScenario.START.plusSeconds(86_400);
    private static final Instant LATER = DUE.plusSeconds(3_600);
    private static final String REASON = "流程图已更正";
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

    /** Signed by one person, chased when late; an objection may come at any time. */
    private static BpmnModelInstance first() {
        var process = Bpmn.createExecutableProcess("signing");
        process.startEvent()
                .userTask("sign")
                .endEvent("signed")
                .moveToActivity("sign")
                .boundaryEvent("late")
                .cancelActivity(false)
                .timerWithDate("${dueAt}")
                .userTask("chase")
                .endEvent();
        return process.eventSubProcess("objecting")
                .startEvent("object")
                .interrupting(false)
                .message("objection")
                .userTask("rule")
                .endEvent()
                .subProcessDone()
                .done();
    }

    /** The signature is countersigned, the message has another name, and after a while the level above is told. */
    private static BpmnModelInstance second() {
        var process = Bpmn.createExecutableProcess("signing");
        process.startEvent()
                .userTask("sign")
                .userTask("countersign")
                .endEvent("signed")
                .moveToActivity("sign")
                .boundaryEvent("late")
                .cancelActivity(false)
                .timerWithDate("${dueAt}")
                .userTask("chase")
                .endEvent()
                .moveToActivity("sign")
                .boundaryEvent("very-late")
                .cancelActivity(false)
                .timerWithDate("${laterAt}")
                .userTask("tell")
                .endEvent();
        return process.eventSubProcess("objecting")
                .startEvent("object")
                .interrupting(false)
                .message("objection-received")
                .userTask("rule")
                .endEvent()
                .subProcessDone()
                .done();
    }

    private static String run() {
        return here.steps.streams().keySet().iterator().next();
    }

    @Test
    void goes_on_by_the_newest_with_what_waits_where_it_waited() {
        here.draw(first());
        ElectionId election = here.start("signing", Map.of("dueAt", DUE, "laterAt", LATER.plusSeconds(3_600)));
        here.act(() -> here.procedures.message("objection", election, Map.of()));
        here.act(() -> here.timers.move(Waiting.at(election, "late"), LATER, "CALENDAR_EDITION"));
        here.draw(second());
        assertThat(here.drawings.onOlderVersions()).singleElement().satisfies(older -> {
            assertThat(older.run().instance()).isEqualTo(run());
            assertThat(older.run().version()).isEqualTo(1);
            assertThat(older.newest()).isEqualTo(2);
        });

        here.act(() -> here.moves.toNewest(run(), REASON));

        assertThat(here.drawings.onOlderVersions()).isEmpty();
        DrawingMoveOrdered order = here.steps.all(DrawingMoveOrdered.class).get(0);
        assertThat(order.run().version()).isEqualTo(1);
        assertThat(order.toVersion()).isEqualTo(2);
        assertThat(order.reason()).isEqualTo(REASON);
        assertThat(order.mapping())
                .contains(new Mapped("sign", "sign"), new Mapped("rule", "rule"), new Mapped("late", "late"));
        assertThat(here.steps.all(ProcessMigrated.class))
                .singleElement()
                .satisfies(moved -> assertThat(moved.run().version()).isEqualTo(2));
        assertThat(here.tokens("signing").positions()).containsExactlyInAnyOrder("sign", "rule");
        assertThat(here.tokens("signing").timers().values())
                .extracting(timer -> timer.element() + " " + timer.dueAt())
                .containsExactlyInAnyOrder("late " + LATER, "very-late " + LATER.plusSeconds(3_600));

        here.act(() -> here.procedures.message("objection", election, Map.of()));
        assertThat(here.tokens("signing").positions()).as("the old name").hasSize(2);
        here.act(() -> here.procedures.message("objection-received", election, Map.of()));
        assertThat(here.tokens("signing").positions()).containsExactlyInAnyOrder("sign", "rule", "rule");
        here.pass(LATER);
        here.pass(LATER.plusSeconds(3_600));
        assertThat(here.tokens("signing").positions())
                .containsExactlyInAnyOrder("sign", "rule", "rule", "chase", "tell");
        here.complete(election, "sign");
        assertThat(here.tokens("signing").positions()).contains("countersign");
    }

    @Test
    void is_refused_where_a_step_has_no_place_in_the_newer_drawing_and_changes_nothing() {
        here.draw(first());
        ElectionId election = here.start("signing", Map.of("dueAt", DUE));
        here.draw(Bpmn.createExecutableProcess("signing")
                .startEvent()
                .userTask("approve")
                .endEvent()
                .done());
        List<ProcessStep> before = here.steps.all(ProcessStep.class);

        refused(() -> here.act(() -> here.moves.toNewest(run(), REASON)), "DRAWING_WITHOUT_PLACE", "sign");

        assertThat(here.steps.all(ProcessStep.class)).isEqualTo(before);
        assertThat(here.drawings.onOlderVersions()).hasSize(1);
        here.complete(election, "sign");
        assertThat(here.tokens("signing").phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void is_refused_where_the_newer_drawing_reckons_with_what_the_run_does_not_know() {
        here.draw(first());
        here.start("signing", Map.of("dueAt", DUE));
        here.draw(second());
        refused(() -> here.act(() -> here.moves.toNewest(run(), REASON)), "DRAWING_LACKS_VALUES", "signing");
        assertThat(here.steps.all(DrawingMoveOrdered.class)).isEmpty();
        here.eventsEqualEngine();
    }

    @Test
    void is_refused_without_a_reason() {
        here.draw(first());
        here.start("signing", Map.of("dueAt", DUE, "laterAt", LATER));
        here.draw(second());
        refused(() -> here.act(() -> here.moves.toNewest(run(), " ")), "REASON_MISSING", "false");
    }

    @Test
    void is_refused_for_what_follows_the_newest_already_or_is_over() {
        here.draw(first());
        ElectionId election = here.start("signing", Map.of("dueAt", DUE));
        assertThatThrownBy(() -> here.act(() -> here.moves.toNewest(run(), REASON)))
                .isInstanceOfSatisfying(
                        Conflict.class, e -> assertThat(e.code()).isEqualTo("DRAWING_IS_NEWEST"));
        here.complete(election, "sign");
        assertThatThrownBy(() -> here.act(() -> here.moves.toNewest(run(), REASON)))
                .isInstanceOfSatisfying(
                        NotFound.class, e -> assertThat(e.code()).isEqualTo("RUN_UNKNOWN"));
    }

    /** The frame can be left at its border from then on. */
    @Test
    void a_step_keeps_its_place_where_the_newer_drawing_puts_a_sub_process_round_it() {
        here.draw(first());
        ElectionId election = here.start("signing", Map.of("dueAt", DUE));
        here.draw(framed(process -> process.userTask("sign").endEvent()));

        here.act(() -> here.moves.toNewest(run(), REASON));

        assertThat(here.steps.all(DrawingMoveOrdered.class).get(0).mapping()).contains(new Mapped("sign", "sign"));
        assertThat(here.tokens("signing").positions()).contains("sign");
        here.eventsEqualEngine();
        here.act(() -> here.procedures.message("withdrawn", election, Map.of()));
        assertThat(here.tokens("signing").positions()).containsExactly("file-away");
    }

    @Test
    void a_step_of_another_kind_is_no_place_for_it_even_there() {
        here.draw(first());
        here.start("signing", Map.of("dueAt", DUE));
        here.draw(framed(process ->
                process.intermediateCatchEvent("sign").message("signature").endEvent()));
        refused(() -> here.act(() -> here.moves.toNewest(run(), REASON)), "DRAWING_WITHOUT_PLACE", "sign");
    }

    private static BpmnModelInstance framed(UnaryOperator<AbstractFlowNodeBuilder<?, ?>> steps) {
        var frame = Bpmn.createExecutableProcess("signing")
                .startEvent()
                .subProcess("frame")
                .embeddedSubProcess()
                .startEvent();
        return steps.apply(frame)
                .subProcessDone()
                .endEvent("signed")
                .moveToActivity("frame")
                .boundaryEvent("withdraw")
                .message("withdrawn")
                .userTask("file-away")
                .endEvent()
                .done();
    }

    @Test
    void a_called_procedure_is_moved_apart_from_its_caller() {
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
        here.draw(Bpmn.createExecutableProcess("called")
                .startEvent()
                .userTask("inner")
                .userTask("innermost")
                .endEvent()
                .done());
        String called = here.drawings.onOlderVersions().get(0).run().instance();
        here.act(() -> here.moves.toNewest(called, REASON));
        here.complete(election, "inner");
        here.complete(election, "innermost");
        here.complete(election, "outer");
        assertThat(here.tokens("calling").phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void every_version_of_a_drawing_can_be_read() {
        here.draw(first());
        here.draw(second());
        assertThat(here.drawings.drawing("signing", 1).orElseThrow()).doesNotContain("countersign");
        assertThat(here.drawings.drawing("signing", 2).orElseThrow()).contains("countersign");
        assertThat(here.drawings.drawing("signing", 3)).isEmpty();
        assertThat(here.drawings.drawing("nothing", 1)).isEmpty();
    }

    private static void refused(ThrowingCallable move, String code, String fact) {
        assertThatThrownBy(move).isInstanceOfSatisfying(RuleViolated.class, refusal -> {
            assertThat(refusal.first().id()).isEqualTo("R-12");
            assertThat(refusal.first().code()).isEqualTo(code);
            assertThat(refusal.first().facts().get(0).value()).isEqualTo(fact);
        });
    }
}
