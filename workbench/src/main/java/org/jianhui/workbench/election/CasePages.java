package org.jianhui.workbench.election;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.process.Drawings;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.election.ElectionCasePage;
import org.jianhui.query.election.FindElections;
import org.jianhui.query.election.assembly.AssemblyPage;
import org.jianhui.query.election.assembly.AssemblyPhase;
import org.jianhui.query.election.assembly.FindAssemblies;
import org.jianhui.query.inspection.FindCaseEvents;
import org.jianhui.query.inspection.FindTimeline;
import org.jianhui.query.inspection.TimelineRow;
import org.jianhui.query.process.FindProcesses;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The cases and one case: status in a sentence, what may be done, papers, candidates, notices, diagram, timeline. */
@Controller
class CasePages {

    private final Queries queries;
    private final CaseReading reading;
    private final CaseActions actions;
    private final Drawings drawings;

    CasePages(Queries queries, CaseReading reading, CaseActions actions, Drawings drawings) {
        this.queries = queries;
        this.reading = reading;
        this.actions = actions;
        this.drawings = drawings;
    }

    @GetMapping("/elections")
    String list(
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Model model,
            Caller caller) {
        ElectionId after = cursor == null ? null : cursor.first(ElectionId::new);
        FindElections.Page page = queries.ask(new FindElections(null, null, after, 50), caller.account(), seenAt);
        model.addAttribute("cases", page.elections());
        model.addAttribute(
                "next", page.next() == null ? null : Cursor.after(page.next().value()));
        model.addAttribute("mayOpen", caller.holds(Role.PREPARATORY_GROUP.name()));
        return "election/list";
    }

    @GetMapping("/elections/{election}")
    String find(
            @PathVariable ElectionId election,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            @RequestParam(defaultValue = "false") boolean steps,
            Model model,
            Caller caller) {
        org.jianhui.query.projection.AsOf moment = ElectionApi.moment(
                at == null ? asOf : new AsOf.At(at.atZone(Zone.SHANGHAI).toInstant()));
        ElectionCasePage page = reading.find(election, moment, caller.account(), seenAt);
        model.addAttribute("id", election);
        model.addAttribute("page", page);
        model.addAttribute("view", page.election());
        model.addAttribute("open", reading.opener(page, caller.account()));
        List<AssemblyPage> meetings = moment == null
                ? queries.ask(new FindAssemblies(election), caller.account(), seenAt)
                        .meetings()
                : List.of();
        boolean running = meetings.stream().anyMatch(each -> each.status().phase() != AssemblyPhase.ENDED);
        model.addAttribute("meetings", meetings);
        model.addAttribute(
                "actions",
                actions.of(page, caller.account()).stream()
                        .filter(action -> !running || !action.name().equals("assemblies"))
                        .toList());
        model.addAttribute("mayMoveReply", actions.mayMoveReply(page, caller.account()));
        model.addAttribute("mayCorrect", actions.mayCorrect(page, caller.account()));
        model.addAttribute(
                "mayRule",
                page.asOf() == null
                        && actions.holds(
                                caller.account(),
                                page.election().opening().repliesUnion(),
                                java.util.Set.of(Role.SUPERIOR_SIGNER)));
        model.addAttribute(
                "procedures",
                queries.ask(new FindProcesses(election.value(), moment), caller.account(), seenAt)
                        .processes());
        model.addAttribute(
                "timeline",
                queries.ask(new FindTimeline(election.value(), moment), caller.account(), seenAt).rows().stream()
                        .filter(row -> steps || row.kind() != TimelineRow.Kind.PROCEDURE)
                        .toList());
        model.addAttribute("steps", steps);
        return "election/case";
    }

    @GetMapping("/elections/{election}/events")
    String events(
            @PathVariable ElectionId election,
            @RequestParam(required = false) @Nullable SeenAt after,
            Model model,
            Caller caller) {
        model.addAttribute("id", election);
        model.addAttribute("events", queries.ask(new FindCaseEvents(election.value(), after, 100), caller.account()));
        return "election/events";
    }

    /** The drawing of a procedure as that version was deployed; it holds nothing of any case. */
    @GetMapping("/procedures/{definition:[a-z_]{1,60}}/{version:[0-9]{1,6}}.bpmn")
    ResponseEntity<String> drawing(@PathVariable String definition, @PathVariable int version) {
        return drawings.drawing(definition, version)
                .map(xml -> ResponseEntity.ok()
                        .contentType(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8))
                        .body(xml))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
