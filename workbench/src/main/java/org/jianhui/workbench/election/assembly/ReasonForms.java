package org.jianhui.workbench.election.assembly;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AbandonAssembly;
import org.jianhui.kernel.election.ballot.BallotCommand.ApproveRepeat;
import org.jianhui.kernel.election.ballot.BallotCommand.LeaveSeatsOpen;
import org.jianhui.kernel.election.ballot.BallotCommand.VoidRound;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.query.election.assembly.AssemblyPage;
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
import org.springframework.web.servlet.ModelAndView;

/** The forms that ask for nothing but a reason: giving the meeting up, voiding a round, repeating it, leaving seats open. */
@Controller
@RequestMapping("/assemblies/{assembly}")
class ReasonForms {

    private static final String VIEW = "election/assembly/form-reason";
    private static final String OF_A_BALLOT = "/ballots/{ballot}/{step:annulment|repetition|open-seats}";

    private final AssemblyForms meetings;
    private final AssemblyActs acts;
    private final BallotActs ballots;

    ReasonForms(AssemblyForms meetings, AssemblyActs acts, BallotActs ballots) {
        this.meetings = meetings;
        this.acts = acts;
        this.ballots = ballots;
    }

    /** The reason, held to its rule. */
    public record Reason(
            @Size(max = 500) @Nullable String reason,
            @Valid @Nullable ActDetails act) {

        AssemblyInput.Reason input() {
            return new AssemblyInput.Reason(reason == null ? "" : reason, act);
        }
    }

    @GetMapping("/abandonment/new")
    @FormOf(AbandonAssembly.class)
    String abandonment(@PathVariable AssemblyId assembly, ModelMap model, Caller caller) {
        fill(model, assembly, null, "abandonment", caller);
        model.addAttribute("form", new Reason("", null));
        return VIEW;
    }

    @PostMapping("/abandonment")
    ModelAndView abandon(
            @PathVariable AssemblyId assembly,
            @Valid @ModelAttribute("form") Reason form,
            BindingResult errors,
            Caller caller) {
        return meetings.post(assembly, caller, form.act(), errors, "abandonment")
                .refusedShows(VIEW, model -> fill(model, assembly, null, "abandonment", caller))
                .perform(sender -> acts.abandon(assembly, form.input()).perform(sender));
    }

    @GetMapping(OF_A_BALLOT + "/new")
    @FormOf(value = VoidRound.class, at = "annulment")
    @FormOf(value = ApproveRepeat.class, at = "repetition")
    @FormOf(value = LeaveSeatsOpen.class, at = "open-seats")
    String ofABallot(
            @PathVariable AssemblyId assembly,
            @PathVariable BallotId ballot,
            @PathVariable String step,
            ModelMap model,
            Caller caller) {
        fill(model, assembly, ballot, step, caller);
        model.addAttribute("form", new Reason("", null));
        return VIEW;
    }

    @PostMapping(OF_A_BALLOT)
    ModelAndView perform(
            @PathVariable AssemblyId assembly,
            @PathVariable BallotId ballot,
            @PathVariable String step,
            @Valid @ModelAttribute("form") Reason form,
            BindingResult errors,
            Caller caller) {
        return meetings.post(assembly, caller, form.act(), errors, step)
                .refusedShows(VIEW, model -> fill(model, assembly, ballot, step, caller))
                .perform(sender -> work(ballot, step, form.input()).perform(sender));
    }

    private Acts.Work work(BallotId ballot, String step, AssemblyInput.Reason reason) {
        return switch (step) {
            case "annulment" -> ballots.annul(ballot, reason);
            case "repetition" -> ballots.repeat(ballot, reason);
            default -> ballots.leaveOpen(ballot, reason);
        };
    }

    private void fill(ModelMap model, AssemblyId assembly, @Nullable BallotId ballot, String step, Caller caller) {
        AssemblyPage page = meetings.fill(model, assembly, caller);
        model.addAttribute("step", step);
        model.addAttribute(
                "path",
                ballot == null
                        ? "/assemblies/" + assembly + "/" + step
                        : "/assemblies/" + assembly + "/ballots/" + ballot + "/" + step);
        model.addAttribute("ballot", ballot == null ? null : meetings.ballot(page, ballot));
    }
}
