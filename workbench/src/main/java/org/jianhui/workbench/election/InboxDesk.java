package org.jianhui.workbench.election;

import java.util.function.BiFunction;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.process.ProcedureCommand;
import org.jianhui.kernel.process.ProcedureCommand.PutBackTask;
import org.jianhui.kernel.process.ProcedureCommand.TakeUpTask;
import org.jianhui.query.inbox.FindMyTasks;
import org.jianhui.query.inbox.InboxTask;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.Caller;
import org.springframework.stereotype.Component;

/** Taking up a task that several could do, and giving it back. */
@Component
class InboxDesk {

    private final Queries queries;

    InboxDesk(Queries queries) {
        this.queries = queries;
    }

    /**
     * @throws NotFound {@code TASK_UNKNOWN}: it is done, or none of the account's
     * @throws org.jianhui.kernel.act.Conflict {@code TASK_TAKEN}
     */
    Outcome takeUp(String task, Caller caller) {
        return order(task, caller, (found, heldAt) -> new TakeUpTask(found.instance(), found.task(), heldAt));
    }

    /** @throws NotFound {@code TASK_UNKNOWN}: it is done, or none of the account's */
    Outcome putBack(String task, Caller caller) {
        return order(task, caller, (found, heldAt) -> new PutBackTask(found.instance(), found.task(), heldAt));
    }

    private Outcome order(String task, Caller caller, BiFunction<InboxTask, UnionId, ProcedureCommand> command) {
        InboxTask found = queries.ask(new FindMyTasks(null), caller.account()).tasks().stream()
                .filter(each -> each.task().equals(task))
                .findFirst()
                .orElseThrow(() -> new NotFound("TASK_UNKNOWN", "no such open task of this account"));
        return caller.perform((ActDetails) null, sender -> {
            sender.send(command.apply(found, found.heldAt()));
            return task;
        });
    }
}
