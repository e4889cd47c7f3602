package org.jianhui.workbench.election.assembly;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.ballot.BallotCommand.IssueBallots;
import org.jianhui.kernel.election.ballot.BallotCommand.OpenBallot;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.query.election.CandidateLine;
import org.jianhui.query.election.CandidateState;
import org.jianhui.query.election.assembly.AssemblyPage;
import org.jianhui.query.election.assembly.BodyStanding;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.web.FormOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms that open a vote and hand out its papers (E-03, E-04, E-07, E-08). */
@Controller
@RequestMapping("/assemblies/{assembly}/ballots")
class BallotForms {

    private static final String OPENING = "election/assembly/form-ballot";
    private static final String PAPERS = "election/assembly/form-papers";

    private final AssemblyForms meetings;
    private final BallotActs acts;

    BallotForms(AssemblyForms meetings, BallotActs acts) {
        this.meetings = meetings;
        this.acts = acts;
    }

    /** Who is on the paper. */
    public record Opening(
            @NotNull Body body,
            @Nullable @Size(max = 300) List<PersonId> candidates,
            @Valid @Nullable ActDetails act) {}

    @GetMapping("/new")
    @FormOf(OpenBallot.class)
    String opening(
            @PathVariable AssemblyId assembly,
            @RequestParam(defaultValue = "UNION_COMMITTEE") Body body,
            ModelMap model,
            Caller caller) {
        AssemblyPage page = fill(model, assembly, body, caller);
        model.addAttribute("form", new Opening(body, standing(page, body), null));
        return OPENING;
    }

    @PostMapping
    ModelAndView open(
            @PathVariable AssemblyId assembly,
            @Valid @ModelAttribute("form") Opening form,
            BindingResult errors,
            Caller caller) {
        Body body = form.body() == null ? Body.UNION_COMMITTEE : form.body();
        return meetings.post(assembly, caller, form.act(), errors, "ballot-opened")
                .refusedShows(OPENING, model -> fill(model, assembly, body, caller))
                .doneGoesTo("/assemblies/" + assembly + "/ballots/{id}", "assembly.ballot-opened")
                .perform(sender -> acts.open(
                                assembly,
                                new BallotInput.Opening(
                                        body, form.candidates() == null ? List.of() : form.candidates(), form.act()))
                        .perform(sender));
    }

    @GetMapping("/{ballot}/papers/new")
    @FormOf(IssueBallots.class)
    String papers(@PathVariable AssemblyId assembly, @PathVariable BallotId ballot, ModelMap model, Caller caller) {
        fillPapers(model, assembly, ballot, caller);
        model.addAttribute("form", new BallotInput.Papers(null, null));
        return PAPERS;
    }

    @PostMapping("/{ballot}/papers")
    ModelAndView issue(
            @PathVariable AssemblyId assembly,
            @PathVariable BallotId ballot,
            @Valid @ModelAttribute("form") BallotInput.Papers form,
            BindingResult errors,
            Caller caller) {
        return meetings.post(assembly, caller, form.act(), errors, "papers-issued")
                .refusedShows(PAPERS, model -> fillPapers(model, assembly, ballot, caller))
                .doneGoesTo("/assemblies/" + assembly + "/ballots/{id}", "assembly.papers-issued")
                .perform(sender -> acts.issue(ballot, form).perform(sender));
    }

    private AssemblyPage fill(ModelMap model, AssemblyId assembly, Body body, Caller caller) {
        AssemblyPage page = meetings.fill(model, assembly, caller);
        model.addAttribute("body", body);
        model.addAttribute(
                "standing",
                page.bodies().stream()
                        .filter(each -> each.body() == body)
                        .findFirst()
                        .orElse(null));
        List<CandidateLine> choices = page.candidates().stream()
                .filter(line -> line.candidacy().body() == body && line.state() == CandidateState.APPROVED)
                .toList();
        model.addAttribute("choices", choices);
        model.addAttribute(
                "writtenIn",
                standing(page, body).stream()
                        .filter(person -> choices.stream()
                                .noneMatch(line -> line.candidacy().person().equals(person)))
                        .toList());
        return page;
    }

    private void fillPapers(ModelMap model, AssemblyId assembly, BallotId ballot, Caller caller) {
        AssemblyPage page = meetings.fill(model, assembly, caller);
        model.addAttribute("ballot", meetings.ballot(page, ballot));
    }

    /** Whom the next round is about: those with equal votes, or whoever stands approved, unblocked and not yet elected. */
    private static List<PersonId> standing(AssemblyPage page, Body body) {
        return page.bodies().stream()
                .filter(each -> each.body() == body)
                .findFirst()
                .map(each -> each.tied().isEmpty() ? free(page, each) : each.tied())
                .orElse(List.of());
    }

    private static List<PersonId> free(AssemblyPage page, BodyStanding standing) {
        return page.candidates().stream()
                .filter(line -> line.candidacy().body() == standing.body()
                        && line.state() == CandidateState.APPROVED
                        && line.openObjections() == 0)
                .map(line -> line.candidacy().person())
                .filter(person -> !standing.elected().contains(person))
                .toList();
    }
}
