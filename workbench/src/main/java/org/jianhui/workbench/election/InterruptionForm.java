package org.jianhui.workbench.election;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jianhui.kernel.election.ElectionCommand.InterruptNotice;
import org.jianhui.kernel.election.NoticeInterruption;
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

/** The form for a notice that did not hang as it must (E-06). */
@Controller
@RequestMapping("/elections/{election}/interruption")
class InterruptionForm {

    private final CaseForms cases;
    private final ElectionActs acts;
    private final Forms forms;

    InterruptionForm(CaseForms cases, ElectionActs acts, Forms forms) {
        this.cases = cases;
        this.acts = acts;
        this.forms = forms;
    }

    private static final String VIEW = "election/form-interruption";

    @GetMapping("/new")
    @FormOf(InterruptNotice.class)
    String show(@PathVariable ElectionId election, ModelMap model, Caller caller) {
        fill(model, election, caller);
        model.addAttribute("form", new ElectionForm.Interruption(cases.today(), null, "", null));
        return VIEW;
    }

    @PostMapping
    ModelAndView act(
            @PathVariable ElectionId election,
            @Valid @ModelAttribute("form") ElectionForm.Interruption form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> fill(model, election, caller))
                .doneGoesTo("/elections/" + election, "election.notice-interrupted")
                .perform(sender -> {
                    ElectionInput.Interruption input = new ElectionInput.Interruption(
                            form.interruptedOn(), Objects.requireNonNull(form.cause()), form.note(), form.act());
                    return acts.interrupt(election, input, caller.requestId()).perform(sender);
                });
    }

    private void fill(ModelMap model, ElectionId election, Caller caller) {
        cases.filling(election, caller).accept(model);
        model.addAttribute("causes", cases.choices(NoticeInterruption.class));
    }
}
