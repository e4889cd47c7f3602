package org.jianhui.workbench.founding;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jianhui.kernel.founding.FoundingApplication;
import org.jianhui.kernel.founding.FoundingCommand.AmendApplication;
import org.jianhui.kernel.founding.FoundingCommand.FileApplication;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.organisation.AreaNames;
import org.jianhui.workbench.web.FormOf;
import org.jianhui.workbench.web.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The form for the founding application, new or filed anew after it came back (F-02). */
@Controller
@RequestMapping("/foundings")
class ApplicationForm {

    private static final String VIEW = "founding/form-application";

    private final FoundingForms foundings;
    private final FoundingActs acts;
    private final Forms forms;
    private final AreaNames areas;
    private final Authority authority;
    private final ActClock clock;

    ApplicationForm(
            FoundingForms foundings,
            FoundingActs acts,
            Forms forms,
            AreaNames areas,
            Authority authority,
            ActClock clock) {
        this.foundings = foundings;
        this.acts = acts;
        this.forms = forms;
        this.areas = areas;
        this.authority = authority;
        this.clock = clock;
    }

    @GetMapping("/new")
    @FormOf(FileApplication.class)
    String show(ModelMap model, Caller caller) {
        Map<String, String> unions = unions(caller.account());
        model.addAttribute("unions", unions);
        String only = unions.size() == 1 ? unions.keySet().iterator().next() : "";
        String name = unions.getOrDefault(only, "");
        model.addAttribute("form", new FoundingForm.Application(only, name, "", "", 25, "", foundings.today(), null));
        return VIEW;
    }

    @PostMapping
    ModelAndView file(
            @Valid @ModelAttribute("form") FoundingForm.Application form, BindingResult errors, Caller caller) {
        if (errors.getTarget() != null && (form.union() == null || form.union().isBlank())) {
            errors.rejectValue("union", "NotBlank");
        }
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> model.addAttribute("unions", unions(caller.account())))
                .doneGoesTo("/foundings/{id}", "founding.filed")
                .perform(sender -> {
                    UnionId union = new UnionId(String.valueOf(form.union()));
                    UnionId upper = areas.above(union, caller.account());
                    UnionId county = areas.above(upper, caller.account());
                    FoundingInput.File input = new FoundingInput.File(
                            union,
                            form.unionName(),
                            form.applicant(),
                            form.grounds(),
                            form.expectedMembers(),
                            form.number(),
                            form.dated(),
                            form.act());
                    return acts.file(input, upper, county).perform(sender);
                });
    }

    @GetMapping("/{founding}/application/new")
    @FormOf(AmendApplication.class)
    String again(@PathVariable FoundingId founding, ModelMap model, Caller caller) {
        foundings.filling(founding, caller).accept(model);
        FoundingApplication last = foundings.view(founding, caller).application();
        model.addAttribute(
                "form",
                new FoundingForm.Application(
                        null,
                        last.unionName(),
                        last.applicant(),
                        last.grounds(),
                        last.expectedMembers(),
                        "",
                        foundings.today(),
                        null));
        return VIEW;
    }

    @PostMapping("/{founding}/application")
    ModelAndView amend(
            @PathVariable FoundingId founding,
            @Valid @ModelAttribute("form") FoundingForm.Application form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, foundings.filling(founding, caller))
                .doneGoesTo("/foundings/" + founding, "founding.amended")
                .perform(sender -> acts.amend(
                                founding,
                                new FoundingInput.Amend(
                                        form.unionName(),
                                        form.applicant(),
                                        form.grounds(),
                                        form.expectedMembers(),
                                        form.number(),
                                        form.dated(),
                                        form.act()))
                        .perform(sender));
    }

    /** The unions for whose preparatory group the account acts. */
    private Map<String, String> unions(AccountId account) {
        Map<String, String> found = new LinkedHashMap<>();
        authority.rolesOf(account, clock.now()).stream()
                .filter(held -> held.role().actsForUnion())
                .flatMap(held -> held.area().union().stream())
                .forEach(union -> found.put(union.value(), areas.of(union)));
        return found;
    }
}
