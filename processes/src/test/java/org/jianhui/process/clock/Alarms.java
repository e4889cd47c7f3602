package org.jianhui.process.clock;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jianhui.command.tally.TallyCommand.Add;
import org.jianhui.command.tally.TallyNode;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.id.Id;
import org.jianhui.process.engine.CommandTask;
import org.jianhui.process.engine.Procedures;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A procedure that waits for an instant and then adds to a tally. */
@Configuration(proxyBeanMethods = false)
class Alarms {

    record TallyId(String value) implements Id {}

    /** Adds 1; a tally named {@code broken} refuses. */
    @Bean
    JavaDelegate ring(CommandSender sender) {
        return new CommandTask(
                sender,
                run -> new Add(run.getProcessBusinessKey(), Boolean.TRUE.equals(run.getVariable("broken")) ? -1 : 1));
    }

    static void draw(ProcessEngine engine) {
        engine.getRepositoryService()
                .createDeployment()
                .addString(
                        "alarm.bpmn",
                        Bpmn.convertToString(Bpmn.createExecutableProcess("alarm")
                                .startEvent()
                                .intermediateCatchEvent("await")
                                .timerWithDate("${ringAt}")
                                .serviceTask("ring")
                                .camundaDelegateExpression("${ring}")
                                .endEvent()
                                .done()))
                .deploy();
    }

    static void set(TallyNode node, String tally, Instant ringAt, boolean broken) {
        node.transaction()
                .executeWithoutResult(status -> node.bean(Procedures.class)
                        .start("alarm", new TallyId(tally), Map.of("ringAt", ringAt, "broken", broken)));
    }
}
