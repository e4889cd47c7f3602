package org.jianhui.workbench.election;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.query.election.ElectionCasePage;
import org.jianhui.query.election.ElectionPhase;
import org.jianhui.query.election.ElectionPlan;
import org.jianhui.query.election.FindElections;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.calendar.CalendarDesk;
import org.jianhui.workbench.web.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The planner: for two days thought of, or for a case with what may be done in it today. */
@Controller
class PlanPages {

    private final Queries queries;
    private final CaseReading reading;
    private final CasePlans plans;
    private final Authority authority;
    private final CalendarDesk desk;
    private final Forms forms;

    PlanPages(
            Queries queries,
            CaseReading reading,
            CasePlans plans,
            Authority authority,
            CalendarDesk desk,
            Forms forms) {
        this.plans = plans;
        this.queries = queries;
        this.reading = reading;
        this.authority = authority;
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
        model.addAttribute("cases", openCases(caller));
        try {
            model.addAttribute("plan", desk.plan(posting, until));
        } catch (RuleViolated unknown) {
            model.addAttribute("refusal", forms.said(unknown, caller));
        }
        return "election/planner";
    }

    @GetMapping("/elections/{election}/plan")
    String plan(
            @PathVariable ElectionId election,
            @RequestParam(required = false) @Nullable LocalDate postedOn,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Model model,
            Caller caller) {
        ElectionPlan plan = plans.of(election, postedOn, caller.account(), seenAt);
        model.addAttribute("id", election);
        model.addAttribute(
                "view", reading.find(election, null, caller.account(), seenAt).election());
        model.addAttribute("plan", plan);
        model.addAttribute("actions", CaseActions.of(plan));
        model.addAttribute("duty", plans.notice(election, plan, caller.account()));
        return "election/plan";
    }

    /** The reader's cases that have not ended; none for who may read no case. */
    private List<ElectionCasePage> openCases(Caller caller) {
        if (authority.readable(caller.account(), ReadRight.CASE).isEmpty()) {
            return List.of();
        }
        return queries.ask(new FindElections(null, null, null, 50), caller.account()).elections().stream()
                .filter(page -> page.election().phase() != ElectionPhase.ENDED)
                .toList();
    }
}
