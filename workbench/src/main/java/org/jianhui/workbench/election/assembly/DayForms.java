package org.jianhui.workbench.election.assembly;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ConcludeAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.EstablishQuorum;
import org.jianhui.kernel.election.assembly.AssemblyCommand.FreezeRoll;
import org.jianhui.kernel.election.assembly.AssemblyCommand.PostponeAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.RecordSignIn;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.PersonId;
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

/** The forms of the day itself: roll, sign-in, quorum, another day, the close (E-08). */
@Controller
@RequestMapping("/assemblies/{assembly}")
class DayForms {

    private static final String STEP = "election/assembly/form-step";
    private static final String SIGN_IN = "election/assembly/form-sign-in";
    private static final String POSTPONEMENT = "election/assembly/form-postponement";
    private static final String STEPS = "roll|quorum|conclusion";

    private final AssemblyForms meetings;
    private final AssemblyActs acts;

    DayForms(AssemblyForms meetings, AssemblyActs acts) {
        this.meetings = meetings;
        this.acts = acts;
    }

    /** Another day; the reason is held to its rule. */
    public record Postponement(
            @NotNull @Nullable LocalDate meetingOn,
            @Size(max = 500) @Nullable String reason,
            @Valid @Nullable ActDetails act) {}

    /** Who has come. */
    public record SignIn(
            @Nullable @Size(max = 10_000) List<PersonId> persons,
            @Valid @Nullable ActDetails act) {}

    @GetMapping("/{step:" + STEPS + "}/new")
    @FormOf(value = FreezeRoll.class, at = "roll")
    @FormOf(value = EstablishQuorum.class, at = "quorum")
    @FormOf(value = ConcludeAssembly.class, at = "conclusion")
    String step(@PathVariable AssemblyId assembly, @PathVariable String step, ModelMap model, Caller caller) {
        fill(model, assembly, step, caller);
        model.addAttribute("form", new AssemblyInput.Step(null));
        return STEP;
    }

    @PostMapping("/{step:" + STEPS + "}")
    ModelAndView perform(
            @PathVariable AssemblyId assembly,
            @PathVariable String step,
            @Valid @ModelAttribute("form") AssemblyInput.Step form,
            BindingResult errors,
            Caller caller) {
        Acts.Work work = switch (step) {
            case "roll" -> acts.freeze(assembly);
            case "quorum" -> acts.quorum(assembly);
            default -> acts.conclude(assembly);
        };
        return meetings.post(assembly, caller, form.act(), errors, step)
                .refusedShows(STEP, model -> fill(model, assembly, step, caller))
                .perform(work);
    }

    @GetMapping("/sign-ins/new")
    @FormOf(RecordSignIn.class)
    String signIn(
            @PathVariable AssemblyId assembly,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        meetings.fillMissing(model, assembly, caller, seenAt);
        model.addAttribute("form", new SignIn(List.of(), null));
        return SIGN_IN;
    }

    @PostMapping("/sign-ins")
    ModelAndView signedIn(
            @PathVariable AssemblyId assembly,
            @Valid @ModelAttribute("form") SignIn form,
            BindingResult errors,
            Caller caller) {
        if (errors.getTarget() != null
                && (form.persons() == null || form.persons().isEmpty())) {
            errors.rejectValue("persons", "NOT_EMPTY", "NOT_EMPTY");
        }
        return meetings.post(assembly, caller, form.act(), errors, "signed-in")
                .refusedShows(SIGN_IN, model -> meetings.fillMissing(model, assembly, caller, null))
                .doneGoesTo("/assemblies/" + assembly + "/sign-ins/new", "assembly.signed-in")
                .perform(sender -> acts.signIn(
                                assembly, new AssemblyInput.SignIn(Objects.requireNonNull(form.persons()), form.act()))
                        .perform(sender));
    }

    @GetMapping("/postponement/new")
    @FormOf(PostponeAssembly.class)
    String postponement(@PathVariable AssemblyId assembly, ModelMap model, Caller caller) {
        meetings.fill(model, assembly, caller);
        model.addAttribute("form", new Postponement(null, "", null));
        return POSTPONEMENT;
    }

    @PostMapping("/postponement")
    ModelAndView postpone(
            @PathVariable AssemblyId assembly,
            @Valid @ModelAttribute("form") Postponement form,
            BindingResult errors,
            Caller caller) {
        return meetings.post(assembly, caller, form.act(), errors, "postponed")
                .refusedShows(POSTPONEMENT, model -> meetings.fill(model, assembly, caller))
                .perform(sender -> acts.postpone(
                                assembly,
                                new AssemblyInput.Postponement(
                                        Objects.requireNonNull(form.meetingOn()),
                                        form.reason() == null ? "" : form.reason(),
                                        form.act()))
                        .perform(sender));
    }

    private void fill(ModelMap model, AssemblyId assembly, String step, Caller caller) {
        meetings.fill(model, assembly, caller);
        model.addAttribute("step", step);
    }
}
