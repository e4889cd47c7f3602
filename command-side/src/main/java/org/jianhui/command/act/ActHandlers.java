package org.jianhui.command.act;

import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.jianhui.command.eventstore.Journal;
import org.jianhui.command.eventstore.Ledger;

/**
 * What runs in the transaction of an act: all registers over all events of a command first, then the correlators, so that
 * a process moves only over registers that are up to date. A failure of any of them refuses the act. None of them ever
 * meets an event a second time.
 */
final class ActHandlers {

    private ActHandlers() {}

    static void subscribe(Configuration axon, Ledger ledger, Journal journal, List<?> registers, List<?> correlators) {
        subscribe(axon, ledger, journal, "act-registers", registers);
        subscribe(axon, ledger, journal, "act-correlators", correlators);
    }

    private static void subscribe(Configuration axon, Ledger ledger, Journal journal, String name, List<?> handlers) {
        if (handlers.isEmpty()) {
            return;
        }
        SimpleEventHandlerInvoker invoker = SimpleEventHandlerInvoker.builder()
                .eventHandlers(handlers)
                .parameterResolverFactory(axon.parameterResolverFactory())
                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                .build();
        // its unit of work lies within the command's, which has begun the transaction
        SubscribingEventProcessor processor = SubscribingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(invoker)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(ledger)
                .build();
        processor.registerHandlerInterceptor(new ToldOnce(journal, name));
        processor.start();
    }
}
