package org.jianhui.workbench.search;

import jakarta.validation.constraints.Size;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What was found, as a page; without anything typed, the box and what it understands. What is sought is posted, so that no
 * name and no number stands in an address, a history or an access log (ADR 0117).
 */
@Controller
class SearchPages {

    private static final int OF_EACH = 10;
    private static final int OF_ONE = 50;

    private final SearchDesk desk;

    SearchPages(SearchDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/search")
    String box(ModelMap model, Caller caller) {
        return find(null, null, null, model, caller);
    }

    /** Asks without changing anything, in a body with the token of a form; sent twice, it answers twice. */
    @PostMapping("/search")
    String find(
            @RequestParam(required = false) @Nullable @Size(max = 100) String q,
            @RequestParam(required = false) @Nullable SearchGroup group,
            @RequestParam(required = false) @Nullable Cursor cursor,
            ModelMap model,
            Caller caller) {
        model.addAttribute(
                "found", desk.find(q, group, cursor, group == null ? OF_EACH : OF_ONE, caller.account(), null));
        model.addAttribute("only", group);
        return "search/results";
    }
}
