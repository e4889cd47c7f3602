package org.jianhui.process.engine;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.EventHandler;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.jianhui.command.tally.TallyEvent;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.id.Id;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Small procedures of the test's tallies: opened, a tally is counted by two people; each addition moves it. */
@Configuration(proxyBeanMethods = false)
class TallyProcedures {

    static final int LEFT = 1;
    static final int RIGHT = 2;
    static final int SEND = 3;

    /** Asks for a move of the left task, and then fails. */
    static final int MOVE_AND_FAIL = 13;

    /** Changes a run behind our back, only a variable, and then fails. */
    static final int CHANGE_AND_FAIL = 14;

    /** What the delegate {@code send} sends, and whether it swallows the refusal. */
    static final AtomicReference<Sending> SENDING = new AtomicReference<>();

    record Sending(Command command, boolean swallow) {}

    record TallyId(String value) implements Id {}

    /** Opened → (left ∥ right) → end. */
    static BpmnModelInstance parallel() {
        return Bpmn.createExecutableProcess("parallel")
                .startEvent()
                .parallelGateway("split")
                .userTask("left")
                .parallelGateway("join")
                .endEvent()
                .moveToNode("split")
                .userTask("right")
                .connectTo("join")
                .done();
    }

    /** Opened → task → service task that sends a command → task. */
    static BpmnModelInstance sending() {
        return Bpmn.createExecutableProcess("sending")
                .startEvent()
                .userTask("before")
                .serviceTask("sends")
                .camundaDelegateExpression("${send}")
                .userTask("after")
                .endEvent()
                .done();
    }

    static void draw(ProcessEngine engine) {
        for (BpmnModelInstance drawing : new BpmnModelInstance[] {parallel(), sending()}) {
            engine.getRepositoryService()
                    .createDeployment()
                    .addString(
                            drawing.getDefinitions()
                                            .getRootElements()
                                            .iterator()
                                            .next()
                                            .getAttributeValue("id")
                                    + ".bpmn",
                            Bpmn.convertToString(drawing))
                    .deploy();
        }
    }

    @Bean
    JavaDelegate send(CommandSender sender) {
        return execution -> {
            Sending sending = SENDING.get();
            try {
                sender.send(sending.command());
            } catch (RuntimeException refused) {
                if (!sending.swallow()) {
                    throw refused;
                }
            }
        };
    }

    @Bean
    Correlator tallyCorrelator(Procedures procedures, ProcessEngine engine) {
        return new TallyCorrelator(procedures, engine);
    }

    static final class TallyCorrelator implements Correlator {

        private final Procedures procedures;

        private final ProcessEngine engine;

        TallyCorrelator(Procedures procedures, ProcessEngine engine) {
            this.procedures = procedures;
            this.engine = engine;
        }

        @EventHandler
        void on(TallyEvent.Opened event) {
            TallyId tally = new TallyId(event.id());
            if (event.id().startsWith("tally-")) {
                procedures.start("parallel", tally, Map.of());
                procedures.start("sending", tally, Map.of());
            }
        }

        @EventHandler
        void on(TallyEvent.Added event) {
            TallyId tally = new TallyId(event.id());
            String element = event.amount() == LEFT ? "left" : event.amount() == RIGHT ? "right" : "before";
            if (event.amount() <= SEND) {
                procedures.complete(Waiting.at(tally, element), Map.of());
            } else if (event.amount() == MOVE_AND_FAIL) {
                procedures.complete(Waiting.at(tally, "left"), Map.of());
                throw new IllegalStateException("correlator failed");
            } else if (event.amount() == CHANGE_AND_FAIL) {
                changeVariable(event.id());
                throw new IllegalStateException("correlator failed");
            }
        }

        private void changeVariable(String id) {
            String run = engine.getRuntimeService()
                    .createProcessInstanceQuery()
                    .processDefinitionKey("parallel")
                    .processInstanceBusinessKey(id)
                    .singleResult()
                    .getId();
            engine.getRuntimeService().setVariable(run, "changed", true);
        }
    }
}
