package org.jianhui.workbench.term;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.term.TermCommand.RequestPostponement;
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

/** The form by which a committee asks to postpone its re-election (工会法16). */
@Controller
@RequestMapping("/terms/{term}/postponement")
class PostponementForm {

    private static final String VIEW = "term/form-postponement";

    private final TermForms terms;
    private final TermActs acts;
    private final Forms forms;

    PostponementForm(TermForms terms, TermActs acts, Forms forms) {
        this.terms = terms;
        this.acts = acts;
        this.forms = forms;
    }

    @GetMapping("/new")
    @FormOf(RequestPostponement.class)
    String show(@PathVariable TermId term, ModelMap model, Caller caller) {
        terms.fill(model, term, caller);
        model.addAttribute("form", new TermForm.Postponement("", terms.today(), null, "", null));
        return VIEW;
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable TermId term,
            @Valid @ModelAttribute("form") TermForm.Postponement form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> terms.fill(model, term, caller))
                .doneGoesTo("/terms/" + term, "term.postponement-requested")
                .perform(sender -> acts.postpone(
                                term,
                                new TermInput.Postponement(
                                        form.number(),
                                        form.dated(),
                                        null,
                                        Objects.requireNonNull(form.until()),
                                        form.reason(),
                                        form.act()))
                        .perform(sender));
    }
}
