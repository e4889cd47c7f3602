package org.jianhui.process.engine;

import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.act.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Says who of those who could do a task does it, and tells it: a mark for the others, no lock. Saying the same again changes
 * nothing.
 *
 * @param account null to give it back to all
 * @param open whether a task of this case with these candidate roles is the actor's
 */
record AssignTask(String instance, String task, @Nullable String account, BiPredicate<String, Set<String>> open)
        implements Command<Void> {

    /**
     * @throws NotFound {@code TASK_UNKNOWN}: the run has no such open task, or none of the actor's
     * @throws Conflict {@code TASK_TAKEN}: another account has it; it must be given back first
     */
    @Override
    @SuppressWarnings("NullAway")
    public Void execute(CommandContext context) {
        @Nullable TaskEntity found = context.getTaskManager().findTaskById(task);
        if (found == null || !instance.equals(found.getProcessInstanceId())) {
            throw new NotFound("TASK_UNKNOWN", "no such open task");
        }
        String caseId = StepSession.current().run(found.getExecution()).businessKey();
        if (!open.test(caseId, candidates(found))) {
            throw new NotFound("TASK_UNKNOWN", "no such open task of this account");
        }
        @Nullable String before = found.getAssignee();
        if (account != null && before != null && !account.equals(before)) {
            throw new Conflict("TASK_TAKEN", "another account has taken it up");
        }
        if (!Objects.equals(before, account)) {
            StepSession.current().add(TaskSteps.assigned(found, account));
            found.setAssignee(account);
        }
        return null;
    }

    /** As the drawing says: plain roles, no expression. */
    private static Set<String> candidates(TaskEntity found) {
        return found.getTaskDefinition().getCandidateGroupIdExpressions().stream()
                .map(Expression::getExpressionText)
                .collect(Collectors.toSet());
    }
}
