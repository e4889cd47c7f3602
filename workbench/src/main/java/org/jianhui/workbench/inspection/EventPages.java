package org.jianhui.workbench.inspection;

import java.time.LocalDateTime;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.inspection.FindCaseEvents;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.LookBack;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The events of one case, whatever its kind: when, what, by which clause, by whom, with the stored hash. */
@Controller
class EventPages {

    private final Queries queries;

    EventPages(Queries queries) {
        this.queries = queries;
    }

    @GetMapping({
        "/elections/{id}/events",
        "/foundings/{id}/events",
        "/terms/{id}/events",
        "/members/{id}/events",
        "/assemblies/{id}/events"
    })
    String events(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable SeenAt after,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            Model model,
            Caller caller) {
        CaseKind.Asked asked = CaseKind.of(id);
        AsOf moment = LookBack.asked(asOf, at);
        FindCaseEvents query = new FindCaseEvents(asked.id(), after, LookBack.moment(moment), 100);
        model.addAttribute("back", asked.page());
        model.addAttribute("caseId", asked.id());
        model.addAttribute("mayWatch", ReadRight.LOOK.roles().stream().anyMatch(role -> caller.holds(role.name())));
        model.addAttribute("asOf", LookBack.text(moment));
        model.addAttribute("events", queries.ask(query, caller.account()));
        return "inspection/events";
    }
}
