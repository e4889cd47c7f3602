package org.jianhui.workbench.election;

import jakarta.validation.Valid;
import org.jianhui.kernel.election.ElectionCommand.AbandonElection;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.workbench.api.Caller;
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

/** The form for giving a case up. */
@Controller
@RequestMapping("/elections/{election}/abandonment")
class AbandonForm {

    private final CaseForms cases;
    private final ElectionActs acts;
    private final Forms forms;

    AbandonForm(CaseForms cases, ElectionActs acts, Forms forms) {
        this.cases = cases;
        this.acts = acts;
        this.forms = forms;
    }

    private static final String VIEW = "election/form-abandon";

    @GetMapping("/new")
    @FormOf(AbandonElection.class)
    String show(@PathVariable ElectionId election, ModelMap model, Caller caller) {
        cases.filling(election, caller).accept(model);
        model.addAttribute("form", new ElectionForm.Abandon("", null));
        return VIEW;
    }

    @PostMapping
    ModelAndView act(
            @PathVariable ElectionId election,
            @Valid @ModelAttribute("form") ElectionForm.Abandon form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, cases.filling(election, caller))
                .doneGoesTo("/elections/" + election, "election.abandoned")
                .perform(acts.abandon(
                        election, new ElectionInput.Abandon(form.reason(), form.act()), caller.requestId()));
    }
}
