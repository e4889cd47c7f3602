package org.jianhui.process.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.jianhui.kernel.process.StepJournal;

/** Opens a {@link StepSession} with each outermost engine command that takes a step. */
record StepSessions(Supplier<StepJournal> journal) implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
        return StepSession.class;
    }

    @Override
    public Session openSession() {
        return new StepSession(journal);
    }
}
