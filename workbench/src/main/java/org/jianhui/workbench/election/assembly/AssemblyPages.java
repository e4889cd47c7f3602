package org.jianhui.workbench.election.assembly;

import java.time.LocalDateTime;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.query.election.assembly.AssemblyPage;
import org.jianhui.query.election.assembly.RollLine;
import org.jianhui.query.inspection.FindTimeline;
import org.jianhui.query.inspection.TimelineRow;
import org.jianhui.query.process.FindProcesses;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.LookBack;
import org.jianhui.workbench.web.CaseMoments;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One meeting: status in a sentence, what may be done, every step with its arithmetic, the ballots, diagram, timeline. */
@Controller
class AssemblyPages {

    private final Queries queries;
    private final AssemblyReading reading;
    private final AssemblyActions actions;
    private final AssemblyNames names;

    AssemblyPages(Queries queries, AssemblyReading reading, AssemblyActions actions, AssemblyNames names) {
        this.queries = queries;
        this.reading = reading;
        this.actions = actions;
        this.names = names;
    }

    @GetMapping("/assemblies/{assembly}")
    String find(
            @PathVariable AssemblyId assembly,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Model model,
            Caller caller) {
        org.jianhui.query.projection.AsOf moment = LookBack.moment(LookBack.asked(asOf, at));
        AssemblyPage page = shown(assembly, moment, seenAt, model, caller);
        model.addAttribute("actions", actions.of(page, caller));
        model.addAttribute("duty", actions.notice(page, caller));
        model.addAttribute("hands", actions.hands(page, caller));
        model.addAttribute("groups", names.groups(page.assembly().opening().union(), caller.account()));
        model.addAttribute(
                "procedures",
                queries.ask(new FindProcesses(assembly.value(), moment), caller.account(), seenAt)
                        .processes());
        model.addAttribute(
                "timeline",
                queries.ask(new FindTimeline(assembly.value(), moment), caller.account(), seenAt).rows().stream()
                        .filter(row -> row.kind() != TimelineRow.Kind.PROCEDURE)
                        .toList());
        FindTimeline whole = new FindTimeline(assembly.value(), null);
        model.addAttribute(
                "moments",
                CaseMoments.of(queries.ask(whole, caller.account(), seenAt).rows(), page.asOf()));
        return "election/assembly/meeting";
    }

    /** The roll, for signing at the door. */
    @GetMapping("/assemblies/{assembly}/roll")
    String roll(
            @PathVariable AssemblyId assembly,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            Model model,
            Caller caller) {
        AssemblyPage page = shown(assembly, LookBack.moment(LookBack.asked(asOf, at)), null, model, caller);
        RollLine roll = page.assembly().roll();
        if (roll == null) {
            throw new NotFound("ROLL_UNKNOWN", "the roll is not frozen");
        }
        model.addAttribute("roll", roll);
        return "election/assembly/roll";
    }

    /** One round of voting with its balance, tally, formula and clause. */
    @GetMapping("/assemblies/{assembly}/ballots/{ballot}")
    String ballot(
            @PathVariable AssemblyId assembly,
            @PathVariable BallotId ballot,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Model model,
            Caller caller) {
        AssemblyPage page = shown(assembly, LookBack.moment(LookBack.asked(asOf, at)), seenAt, model, caller);
        model.addAttribute(
                "ballot",
                page.assembly().ballot(ballot).orElseThrow(() -> new NotFound("BALLOT_UNKNOWN", "no such ballot")));
        model.addAttribute("hands", actions.hands(page, caller));
        model.addAttribute("reader", caller.person());
        return "election/assembly/ballot";
    }

    private AssemblyPage shown(
            AssemblyId assembly,
            org.jianhui.query.projection.@Nullable AsOf moment,
            @Nullable SeenAt seenAt,
            Model model,
            Caller caller) {
        AssemblyPage page = reading.find(assembly, moment, caller.account(), seenAt);
        model.addAttribute("id", assembly);
        model.addAttribute("page", page);
        model.addAttribute("view", page.assembly());
        model.addAttribute("names", names.of(page, caller.account()));
        return page;
    }
}
