package org.jianhui.workbench.election;

import java.time.LocalDate;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.web.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The planner: what would a posting day lead to, and which is the last one that still meets the stage's end? */
@Controller
class PlannerPages {

    private final Planner planner;
    private final CaseForms cases;
    private final Forms forms;

    PlannerPages(Planner planner, CaseForms cases, Forms forms) {
        this.planner = planner;
        this.cases = cases;
        this.forms = forms;
    }

    @GetMapping("/planner")
    String plan(
            @RequestParam(required = false) @Nullable LocalDate postedOn,
            @RequestParam(required = false) @Nullable LocalDate meetingBy,
            Model model,
            Caller caller) {
        LocalDate posting = postedOn == null ? cases.today() : postedOn;
        LocalDate until = meetingBy == null ? posting.plusMonths(1) : meetingBy;
        model.addAttribute("postedOn", posting);
        model.addAttribute("meetingBy", until);
        try {
            model.addAttribute("plan", planner.plan(posting, until));
        } catch (RuleViolated unknown) {
            model.addAttribute("refusal", forms.said(unknown, caller));
        }
        return "election/planner";
    }
}
