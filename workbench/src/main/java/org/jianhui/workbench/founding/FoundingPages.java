package org.jianhui.workbench.founding;

import java.time.LocalDateTime;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.election.FindElections;
import org.jianhui.query.founding.FindFoundings;
import org.jianhui.query.founding.FoundingCasePage;
import org.jianhui.query.founding.GroupLine;
import org.jianhui.query.inspection.FindTimeline;
import org.jianhui.query.inspection.TimelineRow;
import org.jianhui.query.process.FindProcesses;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Cursor;
import org.jianhui.workbench.api.LookBack;
import org.jianhui.workbench.web.CaseMoments;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The foundings and one founding: the whole way, status in a sentence, what may be done, papers, group, registers. */
@Controller
class FoundingPages {

    private final Queries queries;
    private final FoundingReading reading;
    private final FoundingActions actions;

    FoundingPages(Queries queries, FoundingReading reading, FoundingActions actions) {
        this.queries = queries;
        this.reading = reading;
        this.actions = actions;
    }

    @GetMapping("/foundings")
    String list(
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Model model,
            Caller caller) {
        FoundingId after = cursor == null ? null : cursor.first(FoundingId::new);
        FindFoundings.Page page = queries.ask(new FindFoundings(null, null, after, 50), caller.account(), seenAt);
        model.addAttribute("foundings", page.foundings());
        model.addAttribute(
                "next", page.next() == null ? null : Cursor.after(page.next().value()));
        model.addAttribute(
                "elections",
                cursor == null
                        ? queries.ask(new FindElections(null, null, null, 50), caller.account(), seenAt)
                                .elections()
                        : List.of());
        model.addAttribute("mayFile", caller.actsForUnion());
        return "founding/list";
    }

    @GetMapping("/foundings/{founding}")
    String find(
            @PathVariable FoundingId founding,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            @RequestParam(defaultValue = "false") boolean steps,
            Model model,
            Caller caller) {
        org.jianhui.query.projection.AsOf moment = LookBack.moment(
                at == null ? asOf : new AsOf.At(at.atZone(Zone.SHANGHAI).toInstant()));
        FoundingCasePage page = reading.find(founding, moment, caller.account(), seenAt);
        model.addAttribute("id", founding);
        model.addAttribute("page", page);
        model.addAttribute("view", page.founding());
        @Nullable GroupLine group = page.founding().group();
        model.addAttribute(
                "elections",
                group == null
                        ? List.of()
                        : reading.elections(page.founding(), group, moment, caller.account(), seenAt));
        model.addAttribute("way", Way.of(page.founding()));
        model.addAttribute("open", reading.opener());
        model.addAttribute("actions", actions.of(page, caller.account()));
        model.addAttribute("duty", actions.notice(page, caller.account()));
        model.addAttribute("mayMoveReply", actions.mayMoveReply(page, caller.account()));
        model.addAttribute(
                "procedures",
                queries.ask(new FindProcesses(founding.value(), moment), caller.account(), seenAt)
                        .processes());
        model.addAttribute(
                "timeline",
                queries.ask(new FindTimeline(founding.value(), moment), caller.account(), seenAt).rows().stream()
                        .filter(row -> steps || row.kind() != TimelineRow.Kind.PROCEDURE)
                        .toList());
        model.addAttribute("steps", steps);
        FindTimeline whole = new FindTimeline(founding.value(), null);
        model.addAttribute(
                "moments",
                CaseMoments.of(queries.ask(whole, caller.account(), seenAt).rows(), page.asOf()));
        return "founding/case";
    }
}
