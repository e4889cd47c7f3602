package org.jianhui.workbench.founding;

import jakarta.validation.Valid;
import org.jianhui.kernel.founding.FoundingCommand.AbandonFounding;
import org.jianhui.kernel.founding.FoundingCommand.WithdrawApplication;
import org.jianhui.kernel.id.FoundingId;
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

/** The forms for taking the application back and for giving the founding up. */
@Controller
@RequestMapping("/foundings/{founding}")
class EndForm {

    private static final String VIEW = "founding/form-end";

    private final FoundingForms foundings;
    private final FoundingActs acts;
    private final Forms forms;

    EndForm(FoundingForms foundings, FoundingActs acts, Forms forms) {
        this.foundings = foundings;
        this.acts = acts;
        this.forms = forms;
    }

    @GetMapping("/{end:withdrawal|abandonment}/new")
    @FormOf(value = WithdrawApplication.class, at = "withdrawal")
    @FormOf(value = AbandonFounding.class, at = "abandonment")
    String show(@PathVariable FoundingId founding, @PathVariable String end, ModelMap model, Caller caller) {
        fill(model, founding, end, caller);
        model.addAttribute("form", new FoundingForm.End("", null));
        return VIEW;
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            @PathVariable FoundingId founding,
            @Valid @ModelAttribute("form") FoundingForm.End form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> fill(model, founding, "withdrawal", caller))
                .doneGoesTo("/foundings/" + founding, "founding.withdrawn")
                .perform(acts.withdraw(founding, new FoundingInput.End(form.reason(), form.act())));
    }

    @PostMapping("/abandonment")
    ModelAndView abandon(
            @PathVariable FoundingId founding,
            @Valid @ModelAttribute("form") FoundingForm.End form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> fill(model, founding, "abandonment", caller))
                .doneGoesTo("/foundings/" + founding, "founding.abandoned")
                .perform(acts.abandon(founding, new FoundingInput.End(form.reason(), form.act())));
    }

    private void fill(ModelMap model, FoundingId founding, String end, Caller caller) {
        foundings.filling(founding, caller).accept(model);
        model.addAttribute("end", end);
    }
}
