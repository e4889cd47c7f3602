package org.jianhui.workbench.election;

import jakarta.validation.Valid;
import org.jianhui.kernel.election.ElectionResultCommand.AnswerFlag;
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

/** The form in which the superior says what comes of a held meeting that a new calendar shows to have been too early. */
@Controller
@RequestMapping("/elections/{election}/flag-answer")
class FlagForm {

    private static final String VIEW = "election/form-flag";

    private final CaseForms cases;
    private final ResultActs acts;
    private final Forms forms;

    FlagForm(CaseForms cases, ResultActs acts, Forms forms) {
        this.cases = cases;
        this.acts = acts;
        this.forms = forms;
    }

    @GetMapping("/new")
    @FormOf(AnswerFlag.class)
    String show(@PathVariable ElectionId election, ModelMap model, Caller caller) {
        cases.filling(election, caller).accept(model);
        model.addAttribute("form", new ResultInput.FlagAnswer("", null));
        return VIEW;
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable ElectionId election,
            @Valid @ModelAttribute("form") ResultInput.FlagAnswer form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, cases.filling(election, caller))
                .doneGoesTo("/elections/" + election, "election.flag-answered")
                .perform(acts.answer(election, form));
    }
}
