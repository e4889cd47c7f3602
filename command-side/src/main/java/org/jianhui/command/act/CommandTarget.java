package org.jianhui.command.act;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.jianhui.kernel.act.Command;

/** The target of a command is what the command says; it carries no annotation. */
public final class CommandTarget implements CommandTargetResolver {

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        return new VersionedAggregateIdentifier(((Command) command.getPayload()).aggregateId(), null);
    }
}
