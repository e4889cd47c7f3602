package org.jianhui.workbench.casefile;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDateTime;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.LookBack;
import org.jianhui.workbench.inspection.CaseKind;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is not the same in a case at two moments, for people. */
@Controller
class ChangePages {

    private final CaseComparisons comparisons;

    ChangePages(CaseComparisons comparisons) {
        this.comparisons = comparisons;
    }

    /** @param at the earlier moment and {@code untilAt} the later one as fields of the page send them, in Asia/Shanghai */
    @GetMapping({"/elections/{id}/changes", "/foundings/{id}/changes", "/terms/{id}/changes"})
    String changes(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable AsOf until,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime untilAt,
            Model model,
            HttpServletResponse answer,
            Caller caller) {
        CaseKind.Asked asked = CaseKind.of(id);
        org.jianhui.query.projection.AsOf from = LookBack.moment(LookBack.asked(asOf, at));
        org.jianhui.query.projection.AsOf to = LookBack.moment(LookBack.asked(until, untilAt));
        model.addAttribute("back", asked.page());
        model.addAttribute("earlier", LookBack.text(LookBack.asked(asOf, at)));
        model.addAttribute("at", at);
        model.addAttribute("untilAt", untilAt);
        try {
            model.addAttribute("changes", from == null ? null : comparisons.of(asked.id(), from, to, caller));
        } catch (BadRequest refused) {
            model.addAttribute("refused", refused.code());
            answer.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        return "casefile/changes";
    }
}
