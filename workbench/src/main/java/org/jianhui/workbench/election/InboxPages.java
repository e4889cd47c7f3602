package org.jianhui.workbench.election;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.election.assembly.FindMyCounts;
import org.jianhui.query.inbox.DueWhen;
import org.jianhui.query.inbox.FindMyTasks;
import org.jianhui.query.inbox.InboxTask;
import org.jianhui.query.inbox.TaskFilter;
import org.jianhui.query.inbox.TaskFilter.TakenBy;
import org.jianhui.query.inbox.TaskKind;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.organisation.AreaNames;
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
    private final AreaNames areas;

    InboxPages(Queries queries, InboxDesk desk, AreaNames areas) {
        this.queries = queries;
        this.desk = desk;
        this.areas = areas;
    }

    @GetMapping("/")
    String inbox(
            @RequestParam(required = false) @Nullable String union,
            @RequestParam(required = false) @Nullable TaskKind kind,
            @RequestParam(required = false) @Nullable DueWhen when,
            @RequestParam(required = false) @Nullable TakenBy who,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Model model,
            Caller caller) {
        FindMyTasks.Inbox whole = queries.ask(new FindMyTasks(null), caller.account(), seenAt);
        Map<UnionId, String> unions = unions(whole.tasks());
        UnionId chosen = unions.keySet().stream()
                .filter(each -> each.value().equals(union))
                .findFirst()
                .orElse(null);
        TaskFilter filter = new TaskFilter(chosen, kind, when, who);
        model.addAttribute(
                "inbox",
                filter.equals(TaskFilter.ALL)
                        ? whole
                        : queries.ask(new FindMyTasks(null, filter), caller.account(), seenAt));
        model.addAttribute("narrowed", !filter.equals(TaskFilter.ALL));
        model.addAttribute("whole", whole);
        model.addAttribute("unions", unions);
        model.addAttribute("filter", filter);
        model.addAttribute(
                "kinds", whole.tasks().stream().map(InboxTask::kind).collect(Collectors.toCollection(TreeSet::new)));
        model.addAttribute("whens", DueWhen.values());
        model.addAttribute("whos", TakenBy.values());
        model.addAttribute(
                "counts",
                queries.ask(new FindMyCounts(), caller.account(), seenAt).counts().stream()
                        .filter(task -> !task.keyed())
                        .count());
        model.addAttribute("reader", caller.account().value());
        return "election/inbox";
    }

    /** Whose tasks they are, by name. */
    private Map<UnionId, String> unions(List<InboxTask> tasks) {
        return tasks.stream()
                .map(InboxTask::union)
                .distinct()
                .sorted(Comparator.comparing(areas::of))
                .collect(Collectors.toMap(Function.identity(), areas::of, (one, same) -> one, LinkedHashMap::new));
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
