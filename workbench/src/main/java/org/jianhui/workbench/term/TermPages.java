package org.jianhui.workbench.term;

import java.time.LocalDateTime;
import java.util.Map;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.inspection.FindTimeline;
import org.jianhui.query.inspection.TimelineRow;
import org.jianhui.query.process.FindProcesses;
import org.jianhui.query.projection.Queries;
import org.jianhui.query.term.FindTerms;
import org.jianhui.query.term.TermCasePage;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Cursor;
import org.jianhui.workbench.api.LookBack;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The terms and one term: who holds which office since when and by which approval, until when, and what comes next. */
@Controller
class TermPages {

    private final Queries queries;
    private final TermReading reading;
    private final TermActions actions;

    TermPages(Queries queries, TermReading reading, TermActions actions) {
        this.queries = queries;
        this.reading = reading;
        this.actions = actions;
    }

    @GetMapping("/terms")
    String list(
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            @RequestParam(defaultValue = "false") boolean ended,
            Model model,
            Caller caller) {
        TermId after = cursor == null ? null : cursor.first(TermId::new);
        FindTerms.Page page = queries.ask(new FindTerms(null, !ended, after, 50), caller.account(), seenAt);
        model.addAttribute("terms", page.terms());
        model.addAttribute("ended", ended);
        model.addAttribute(
                "next", page.next() == null ? null : Cursor.after(page.next().value()));
        return "term/list";
    }

    @GetMapping("/terms/{term}")
    String find(
            @PathVariable TermId term,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            @RequestParam(defaultValue = "false") boolean steps,
            Model model,
            Caller caller) {
        org.jianhui.query.projection.AsOf moment = LookBack.moment(
                at == null ? asOf : new AsOf.At(at.atZone(Zone.SHANGHAI).toInstant()));
        TermCasePage page = reading.find(term, moment, caller.account(), seenAt);
        model.addAttribute("id", term);
        model.addAttribute("page", page);
        model.addAttribute("view", page.term());
        Map<PersonId, Envelope> names = reading.names(page, caller.account());
        model.addAttribute("seats", NamedSeat.of(page.term(), names));
        boolean broughtIn = reading.isBroughtIn(page, caller.account());
        model.addAttribute("elected", !names.isEmpty() && !broughtIn);
        model.addAttribute("history", broughtIn ? TermReading.history(page) : null);
        model.addAttribute("open", reading.opener());
        model.addAttribute("actions", actions.of(page, caller.account()));
        model.addAttribute("duty", actions.notice(page, caller.account()));
        model.addAttribute(
                "procedures",
                queries.ask(new FindProcesses(term.value(), moment), caller.account(), seenAt)
                        .processes());
        model.addAttribute(
                "timeline",
                queries.ask(new FindTimeline(term.value(), moment), caller.account(), seenAt).rows().stream()
                        .filter(row -> steps || row.kind() != TimelineRow.Kind.PROCEDURE)
                        .toList());
        model.addAttribute("steps", steps);
        return "term/term";
    }
}
