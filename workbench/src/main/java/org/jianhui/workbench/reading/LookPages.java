package org.jianhui.workbench.reading;

import org.jianhui.kernel.act.SeenAt;
import org.jianhui.query.reading.FindLooks;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 谁看过: who looked, at a case, at a person, or by an account. */
@Controller
class LookPages {

    private final LookDesk desk;

    LookPages(LookDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/looks")
    String show(
            @RequestParam(name = "case", required = false) @Nullable String caseId,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String login,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Model model,
            Caller caller) {
        FindLooks.Page page = desk.page(LookDesk.Filter.of(caseId, person, login), cursor, 50, seenAt, caller);
        model.addAttribute("looks", page.looks());
        model.addAttribute("next", LookDesk.next(page));
        model.addAttribute("caseId", caseId);
        model.addAttribute("person", person);
        model.addAttribute("login", login);
        return "reading/looks";
    }
}
