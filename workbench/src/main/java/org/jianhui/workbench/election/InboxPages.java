package org.jianhui.workbench.election;

import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.query.election.assembly.FindMyCounts;
import org.jianhui.query.inbox.FindMyTasks;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: what waits for the reader, why, by when, and what happens next. */
@Controller
class InboxPages {

    private final Queries queries;
    private final InboxDesk desk;

    InboxPages(Queries queries, InboxDesk desk) {
        this.queries = queries;
        this.desk = desk;
    }

    @GetMapping("/")
    String inbox(@RequestParam(required = false) @Nullable SeenAt seenAt, Model model, Caller caller) {
        model.addAttribute("inbox", queries.ask(new FindMyTasks(null), caller.account(), seenAt));
        model.addAttribute(
                "counts",
                queries.ask(new FindMyCounts(), caller.account(), seenAt).counts().stream()
                        .filter(task -> !task.keyed())
                        .count());
        model.addAttribute("reader", caller.account().value());
        return "election/inbox";
    }

    @PostMapping("/tasks/{task}/take-up")
    String takeUp(@PathVariable String task, Caller caller) {
        return back("task-taken-up", desk.takeUp(task, caller));
    }

    @PostMapping("/tasks/{task}/put-back")
    String putBack(@PathVariable String task, Caller caller) {
        return back("task-put-back", desk.putBack(task, caller));
    }

    private static String back(String done, Outcome outcome) {
        return "redirect:/?done=" + done + "&seenAt=" + outcome.seenAt().format();
    }
}
