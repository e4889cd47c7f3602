package org.jianhui.workbench.election;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.inbox.DueWhen;
import org.jianhui.query.inbox.FindMyTasks;
import org.jianhui.query.inbox.TaskFilter;
import org.jianhui.query.inbox.TaskFilter.TakenBy;
import org.jianhui.query.inbox.TaskKind;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the account. */
@RestController
@Tag(name = "inbox")
class InboxApi {

    private final Queries queries;
    private final InboxDesk desk;

    InboxApi(Queries queries, InboxDesk desk) {
        this.queries = queries;
        this.desk = desk;
    }

    @GetMapping("/api/tasks")
    @Operation(
            summary =
                    "The account's open tasks by the roles it holds today, overdue first, with the days left, narrowed by union, kind of case, time and who took it up; and what its union was told of as a superior, never narrowed")
    FindMyTasks.Inbox tasks(
            @RequestParam(required = false) @Nullable UnionId union,
            @RequestParam(required = false) @Nullable TaskKind kind,
            @RequestParam(required = false) @Nullable DueWhen when,
            @RequestParam(required = false) @Nullable TakenBy who,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        return queries.ask(new FindMyTasks(null, new TaskFilter(union, kind, when, who)), caller.account(), seenAt);
    }

    @PostMapping("/api/tasks/{task}/take-up")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Takes a task up, for the others who could do it to see; it keeps nobody from it")
    Outcome takeUp(@PathVariable String task, Caller caller) {
        return desk.takeUp(task, caller);
    }

    @PostMapping("/api/tasks/{task}/put-back")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Gives a task back to all who could do it, whoever took it up")
    Outcome putBack(@PathVariable String task, Caller caller) {
        return desk.putBack(task, caller);
    }
}
