package org.jianhui.workbench.overview;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.inbox.DueWhen;
import org.jianhui.query.inbox.TaskKind;
import org.jianhui.query.organisation.FindAreaNames;
import org.jianhui.workbench.api.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All running cases on one page: a table on a desk, cards on a phone. */
@Controller
class OverviewPages {

    /** Rows on the page; the file has all of them. */
    private static final int SHOWN = 300;

    private final OverviewDesk desk;
    private final OverviewWords words;

    OverviewPages(OverviewDesk desk, OverviewWords words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping("/overview")
    String overview(
            @RequestParam(required = false) @Nullable String union,
            @RequestParam(required = false) @Nullable TaskKind kind,
            @RequestParam(required = false) @Nullable DueWhen when,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Model model,
            Locale locale,
            Caller caller) {
        List<RunningCase> whole = desk.running(OverviewDesk.Filter.ALL, seenAt, caller);
        FindAreaNames.Names names = desk.names();
        Map<UnionId, String> unions = unions(whole, names);
        UnionId chosen = unions.keySet().stream()
                .filter(each -> each.value().equals(union))
                .findFirst()
                .orElse(null);
        OverviewDesk.Filter filter = new OverviewDesk.Filter(chosen, kind, when);
        List<RunningCase> found = whole.stream().filter(filter::takes).toList();
        model.addAttribute(
                "rows",
                found.stream()
                        .limit(SHOWN)
                        .map(row -> words.say(row, names, locale))
                        .toList());
        model.addAttribute("found", found.size());
        model.addAttribute(
                "late", found.stream().filter(row -> row.when() == DueWhen.LATE).count());
        model.addAttribute(
                "soon", found.stream().filter(row -> row.when() == DueWhen.SOON).count());
        model.addAttribute("whole", whole.size());
        model.addAttribute("filter", filter);
        model.addAttribute("unions", unions);
        model.addAttribute(
                "kinds", whole.stream().map(RunningCase::kind).collect(Collectors.toCollection(TreeSet::new)));
        model.addAttribute("whens", DueWhen.values());
        return "overview/overview";
    }

    private static Map<UnionId, String> unions(List<RunningCase> rows, FindAreaNames.Names names) {
        return rows.stream()
                .map(RunningCase::union)
                .distinct()
                .sorted(Comparator.comparing(names::of))
                .collect(Collectors.toMap(each -> each, names::of, (one, same) -> one, LinkedHashMap::new));
    }
}
