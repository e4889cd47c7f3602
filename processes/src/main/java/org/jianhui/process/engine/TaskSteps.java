package org.jianhui.process.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jianhui.kernel.process.ProcessRun;
import org.jianhui.kernel.process.ProcessStep;
import org.jianhui.kernel.process.TaskAssigned;
import org.jianhui.kernel.process.TaskCancelled;
import org.jianhui.kernel.process.TaskCompleted;
import org.jianhui.kernel.process.TaskCreated;
import org.jianhui.kernel.process.TaskDueMoved;
import org.jianhui.kernel.process.TaskMigrated;
import org.jspecify.annotations.Nullable;

/** The steps of people's tasks. */
final class TaskSteps {

    private TaskSteps() {}

    static ProcessStep created(TaskEntity task) {
        return new TaskCreated(
                run(task),
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getExecution().getActivityInstanceId(),
                candidates(task),
                task.getAssignee(),
                instant(task.getDueDate()));
    }

    static ProcessStep assigned(TaskEntity task, @Nullable String account) {
        return new TaskAssigned(run(task), task.getId(), task.getTaskDefinitionKey(), account);
    }

    static ProcessStep dueMoved(TaskEntity task, Date due) {
        return new TaskDueMoved(run(task), task.getId(), task.getTaskDefinitionKey(), due.toInstant());
    }

    static ProcessStep migrated(TaskEntity task) {
        return new TaskMigrated(run(task), task.getId(), task.getTaskDefinitionKey());
    }

    static ProcessStep ended(TaskEntity task, String reason) {
        return TaskEntity.DELETE_REASON_COMPLETED.equals(reason)
                ? new TaskCompleted(run(task), task.getId(), task.getTaskDefinitionKey())
                : new TaskCancelled(run(task), task.getId(), task.getTaskDefinitionKey(), reason);
    }

    /** A task that is being created has its candidates in the engine's cache only; asking the task would ask the database. */
    private static List<String> candidates(TaskEntity task) {
        return Context.getCommandContext()
                .getDbEntityManager()
                .getCachedEntitiesByType(IdentityLinkEntity.class)
                .stream()
                .filter(link -> task.getId().equals(link.getTaskId()))
                .map(IdentityLinkEntity::getGroupId)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static ProcessRun run(TaskEntity task) {
        return StepSession.current().run(task.getExecution());
    }
}
