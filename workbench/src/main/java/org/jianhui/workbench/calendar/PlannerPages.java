package org.jianhui.workbench.calendar;

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

    private final CalendarDesk desk;
    private final Forms forms;

    PlannerPages(CalendarDesk desk, Forms forms) {
        this.desk = desk;
        this.forms = forms;
    }

    @GetMapping("/planner")
    String plan(
            @RequestParam(required = false) @Nullable LocalDate postedOn,
            @RequestParam(required = false) @Nullable LocalDate meetingBy,
            Model model,
            Caller caller) {
        LocalDate posting = postedOn == null ? desk.today() : postedOn;
        LocalDate until = meetingBy == null ? posting.plusMonths(1) : meetingBy;
        model.addAttribute("postedOn", posting);
        model.addAttribute("meetingBy", until);
        try {
            model.addAttribute("plan", desk.plan(posting, until));
        } catch (RuleViolated unknown) {
            model.addAttribute("refusal", forms.said(unknown, caller));
        }
        return "calendar/planner";
    }
}
