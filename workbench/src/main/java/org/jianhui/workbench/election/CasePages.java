package org.jianhui.workbench.election;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.process.Drawings;
import org.jianhui.query.election.CaseOpening;
import org.jianhui.query.election.ElectionCasePage;
import org.jianhui.query.election.ElectionPhase;
import org.jianhui.query.election.ElectionPlan;
import org.jianhui.query.election.ElectionStep;
import org.jianhui.query.election.ElectionView;
import org.jianhui.query.election.FindElections;
import org.jianhui.query.election.ObjectionLine;
import org.jianhui.query.election.assembly.FindAssemblies;
import org.jianhui.query.inspection.FindTimeline;
import org.jianhui.query.inspection.TimelineRow;
import org.jianhui.query.process.FindProcesses;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Cursor;
import org.jianhui.workbench.api.LookBack;
import org.jianhui.workbench.organisation.ReplyMoves;
import org.jianhui.workbench.web.CaseMoments;
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
    private final CasePlans plans;
    private final Drawings drawings;
    private final ReplyMoves moves;

    CasePages(Queries queries, CaseReading reading, CasePlans plans, Drawings drawings, ReplyMoves moves) {
        this.queries = queries;
        this.plans = plans;
        this.reading = reading;
        this.drawings = drawings;
        this.moves = moves;
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
        model.addAttribute("mayOpen", caller.actsForUnion());
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
        org.jianhui.query.projection.AsOf moment = LookBack.moment(LookBack.asked(asOf, at));
        ElectionCasePage page = reading.find(election, moment, caller.account(), seenAt);
        model.addAttribute("id", election);
        model.addAttribute("page", page);
        model.addAttribute("view", page.election());
        model.addAttribute("open", reading.opener(page, caller.account()));
        model.addAttribute("elected", reading.elected(page, caller.account()));
        model.addAttribute(
                "meetings",
                queries.ask(new FindAssemblies(election, moment), caller.account(), seenAt)
                        .meetings());
        addPlan(election, page, seenAt, model, caller);
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
        FindTimeline whole = new FindTimeline(election.value(), null);
        model.addAttribute(
                "moments",
                CaseMoments.of(queries.ask(whole, caller.account(), seenAt).rows(), page.asOf()));
        return "election/case";
    }

    /** What may be done today, from the planner; nothing in a case shown as it was. */
    private void addPlan(
            ElectionId election, ElectionCasePage page, @Nullable SeenAt seenAt, Model model, Caller caller) {
        @Nullable ElectionPlan plan = page.asOf() != null ? null : plans.of(election, null, caller.account(), seenAt);
        model.addAttribute("actions", plan == null ? List.of() : CaseActions.of(plan));
        model.addAttribute("duty", plan == null ? null : plans.notice(election, plan, caller.account()));
        model.addAttribute("mayRule", plan != null && plan.isMine(ElectionStep.RULE_ON_OBJECTION));
        model.addAttribute("registers", plan == null ? List.of() : registers(page, caller.account()));
        model.addAttribute("mayCorrect", plan != null && plan.isMine(ElectionStep.CORRECT_PAPER));
        model.addAttribute(
                "mayAskForMeeting",
                plan != null
                        && page.election().opening().later()
                        && page.election().lacksMeeting()
                        && plan.isMine(ElectionStep.RECORD_PAPER));
        model.addAttribute("mayMoveReply", plan != null && mayMoveReply(page.election(), caller.account()));
    }

    /** The notices whose register of objections this reader may print in full. */
    private List<Integer> registers(ElectionCasePage page, AccountId reader) {
        return reading.receivesObjections(page, reader)
                ? page.election().objections().stream()
                        .map(ObjectionLine::round)
                        .distinct()
                        .toList()
                : List.of();
    }

    /** Whether this reader is asked to move the reply up (I-37). */
    private boolean mayMoveReply(ElectionView view, AccountId reader) {
        CaseOpening opening = view.opening();
        return view.phase() != ElectionPhase.ENDED
                && moves.offered(reader, opening.upperUnion(), opening.repliesUnion(), opening.countyUnion());
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
