package org.jianhui.workbench.election;

import jakarta.validation.Valid;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ElectionCommand.RecordObjection;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
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

/** The form for taking an objection in (E-07). */
@Controller
@RequestMapping("/elections/{election}/objections")
class ObjectionForm {

    private final CaseForms cases;
    private final ElectionActs acts;
    private final Forms forms;

    ObjectionForm(CaseForms cases, ElectionActs acts, Forms forms) {
        this.cases = cases;
        this.acts = acts;
        this.forms = forms;
    }

    private static final String VIEW = "election/form-objection";

    @GetMapping("/new")
    @FormOf(RecordObjection.class)
    String show(@PathVariable ElectionId election, ModelMap model, Caller caller) {
        fill(model, election, caller);
        model.addAttribute("form", new ElectionForm.Objection("", "", "", "", cases.today(), null));
        return VIEW;
    }

    @PostMapping
    ModelAndView act(
            @PathVariable ElectionId election,
            @Valid @ModelAttribute("form") ElectionForm.Objection form,
            BindingResult errors,
            Caller caller) {
        Candidacy against = errors.hasFieldErrors("candidacy")
                ? new Candidacy(PersonId.random(), Body.UNION_COMMITTEE)
                : ElectionForm.candidacy(form.candidacy());
        ElectionInput.Objection input = new ElectionInput.Objection(
                against.person(),
                against.body(),
                form.objectorName(),
                form.objectorPhone(),
                form.grounds(),
                form.receivedOn(),
                form.act());
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> fill(model, election, caller))
                .doneGoesTo("/elections/" + election, "election.objection-recorded")
                .perform(acts.object(election, input, caller.requestId()));
    }

    private void fill(ModelMap model, ElectionId election, Caller caller) {
        cases.filling(election, caller).accept(model);
        model.addAttribute("candidates", cases.candidates(election, caller));
    }
}
