package org.jianhui.workbench.election;

import org.jianhui.kernel.act.SeenAt;
import org.jianhui.query.election.assembly.FindMyCounts;
import org.jianhui.query.inbox.FindMyTasks;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: what waits for the reader, why, by when, and what happens next. */
@Controller
class InboxPages {

    private final Queries queries;

    InboxPages(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/")
    String inbox(@RequestParam(required = false) @Nullable SeenAt seenAt, Model model, Caller caller) {
        model.addAttribute("inbox", queries.ask(new FindMyTasks(null), caller.account(), seenAt));
        model.addAttribute(
                "counts",
                queries.ask(new FindMyCounts(), caller.account(), seenAt).counts().stream()
                        .filter(task -> !task.keyed())
                        .count());
        return "election/inbox";
    }
}
