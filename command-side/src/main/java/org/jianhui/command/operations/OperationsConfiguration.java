package org.jianhui.command.operations;

import org.axonframework.config.ConfigurerModule;
import org.jianhui.command.act.Aggregates;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.operations.OperationsCommand;
import org.jianhui.kernel.operations.OperationsCommand.NoteIncidentRetry;
import org.jianhui.kernel.operations.OperationsCommand.NoteNewestDrawing;
import org.jianhui.kernel.operations.OperationsCommand.OrderLogAudit;
import org.jianhui.kernel.operations.OperationsCommand.RebuildView;
import org.jianhui.kernel.operations.OperationsCommand.RetryParkedStream;
import org.jianhui.kernel.operations.event.OperationsEvent;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the operators' log. */
@Configuration(value = "operationsCommandConfiguration", proxyBeanMethods = false)
public class OperationsConfiguration {

    @Bean
    ConfigurerModule operatorsLog() {
        return Aggregates.of(OperatorsLog.class);
    }

    @Bean
    EventContents operationsEvents() {
        return new EventContents(OperationsEvent.class);
    }

    @Bean
    CommandRights operationsRights() {
        return CommandRights.of(OperationsCommand.class)
                .anywhere(RebuildView.class, Role.OPERATOR)
                .anywhere(RetryParkedStream.class, Role.OPERATOR)
                .anywhere(NoteIncidentRetry.class, Role.OPERATOR)
                .anywhere(NoteNewestDrawing.class, Role.OPERATOR)
                .anywhere(OrderLogAudit.class, Role.OPERATOR)
                .complete();
    }
}
