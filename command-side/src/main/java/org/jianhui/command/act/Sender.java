package org.jianhui.command.act;

import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.act.NotFound;
import org.jspecify.annotations.Nullable;

/** Sends on the calling thread, under the current act; what the handler throws, the caller gets. */
final class Sender implements CommandSender {

    private final Supplier<CommandBus> bus;
    private final CurrentAct current;

    Sender(Supplier<CommandBus> bus, CurrentAct current) {
        this.bus = bus;
        this.current = current;
    }

    @Override
    public void send(Command command) {
        Result result = new Result();
        bus.get()
                .dispatch(
                        new GenericCommandMessage<>(command, MetaData.with(ActParameter.KEY, current.act())),
                        (CommandCallback<Command, Object>) (sent, answer) ->
                                result.failure = answer.isExceptional() ? answer.exceptionResult() : null);
        Throwable failure = result.failure;
        if (failure instanceof AggregateNotFoundException) {
            throw new NotFound("NOT_FOUND", "the command names nothing that exists");
        }
        if (failure instanceof RuntimeException refused) {
            throw refused;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw new CommandExecutionException("command failed", failure);
        }
    }

    private static final class Result {
        private @Nullable Throwable failure;
    }
}
