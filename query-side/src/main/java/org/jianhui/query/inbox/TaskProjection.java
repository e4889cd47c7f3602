package org.jianhui.query.inbox;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.jianhui.kernel.process.ProcessMigrated;
import org.jianhui.kernel.process.TaskAssigned;
import org.jianhui.kernel.process.TaskCancelled;
import org.jianhui.kernel.process.TaskCompleted;
import org.jianhui.kernel.process.TaskCreated;
import org.jianhui.kernel.process.TaskDueMoved;
import org.jianhui.kernel.process.TaskMigrated;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.projection.Projection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the open tasks; a finished one leaves no row, its story is in the event log. */
@ProcessingGroup(TaskProjection.NAME)
final class TaskProjection implements Projection {

    static final String NAME = "view-task";

    private final JdbcClient sql;

    TaskProjection(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(TaskCreated step, @Timestamp Instant at) {
        sql.sql("INSERT INTO views.task (task, instance, definition, element, case_id, candidates, assignee, due_at,"
                        + " created_at) VALUES (:task, :instance, :definition, :element, :case, :candidates, :assignee,"
                        + " :due, :created)")
                .param("task", step.task())
                .param("instance", step.run().instance())
                .param("definition", step.run().definition())
                .param("element", step.element())
                .param("case", step.run().businessKey())
                .param("candidates", step.candidates().toArray(String[]::new))
                .param("assignee", step.assignee())
                .param("due", at(step.dueAt()))
                .param("created", at(at))
                .update();
    }

    @EventHandler
    void on(TaskAssigned step) {
        sql.sql("UPDATE views.task SET assignee = :assignee WHERE task = :task")
                .param("assignee", step.assignee())
                .param("task", step.task())
                .update();
    }

    @EventHandler
    void on(TaskDueMoved step) {
        sql.sql("UPDATE views.task SET due_at = :due WHERE task = :task")
                .param("due", at(step.dueAt()))
                .param("task", step.task())
                .update();
    }

    @EventHandler
    void on(TaskMigrated step) {
        sql.sql("UPDATE views.task SET element = ? WHERE task = ?")
                .params(step.element(), step.task())
                .update();
    }

    @EventHandler
    void on(ProcessMigrated step) {
        sql.sql("UPDATE views.task SET definition = ? WHERE instance = ?")
                .params(step.run().definition(), step.run().instance())
                .update();
    }

    @EventHandler
    void on(TaskCompleted step) {
        close(step.task());
    }

    @EventHandler
    void on(TaskCancelled step) {
        close(step.task());
    }

    @ResetHandler
    void reset() {
        sql.sql("DELETE FROM views.task").update();
    }

    private void close(String task) {
        sql.sql("DELETE FROM views.task WHERE task = ?").param(task).update();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(Zone.SHANGHAI).toOffsetDateTime();
    }
}
