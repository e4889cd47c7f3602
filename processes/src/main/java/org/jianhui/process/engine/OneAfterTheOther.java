package org.jianhui.process.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jianhui.kernel.process.StepJournal;

/**
 * Stands between transaction and engine. After an outermost command the waiting {@link Moves} are made; a command inside
 * another one that may change something is noted with the journal, so that no savepoint around it is rolled back alone.
 */
final class OneAfterTheOther extends CommandInterceptor {

    private final Moves moves;
    private final Supplier<StepJournal> journal;

    OneAfterTheOther(Moves moves, Supplier<StepJournal> journal) {
        this.moves = moves;
        this.journal = journal;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (Context.getCommandContext() != null) {
            if (mayChange(command)) {
                journal.get().engineChanged();
            }
            return next.execute(command);
        }
        T result;
        try {
            result = next.execute(command);
        } catch (RuntimeException | Error failure) {
            moves.forget();
            throw failure;
        }
        moves.drain();
        return result;
    }

    private static boolean mayChange(Command<?> command) {
        return !(command instanceof AbstractQuery)
                && !command.getClass().getSimpleName().startsWith("Get");
    }
}
