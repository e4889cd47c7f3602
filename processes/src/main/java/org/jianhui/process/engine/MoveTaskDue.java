package org.jianhui.process.engine;

import java.util.Date;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** Changes a task's due date and tells it; the engine itself forgets what changed before it tells. */
record MoveTaskDue(String task, Date due) implements Command<Void> {

    @Override
    @SuppressWarnings("NullAway")
    public Void execute(CommandContext context) {
        @Nullable TaskEntity found = context.getTaskManager().findTaskById(task);
        if (found != null && !due.equals(found.getDueDate())) {
            StepSession.current().add(TaskSteps.dueMoved(found, due));
            found.setDueDate(due);
        }
        return null;
    }
}
