package org.jianhui.workbench.election;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.query.inbox.FindMyTasks;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the account. */
@RestController
@Tag(name = "inbox")
class InboxApi {

    private final Queries queries;

    InboxApi(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/tasks")
    @Operation(
            summary =
                    "The account's open tasks by the roles it holds today, overdue first, and what its union was told of as a superior")
    FindMyTasks.Inbox tasks(@RequestParam(required = false) @Nullable SeenAt seenAt, Caller caller) {
        return queries.ask(new FindMyTasks(null), caller.account(), seenAt);
    }
}
