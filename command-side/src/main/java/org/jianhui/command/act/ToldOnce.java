package org.jianhui.command.act;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jianhui.command.eventstore.Journal;
import org.jspecify.annotations.Nullable;

/**
 * Lets an event through in the transaction that records it, once. What is stored was handled where it was stored, in the
 * same transaction: if it ever comes again, today or in years, it passes by.
 */
record ToldOnce(Journal journal, String listener) implements MessageHandlerInterceptor<EventMessage<?>> {

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        return journal.tellsFirst(unit.getMessage(), listener) ? chain.proceed() : null;
    }
}
