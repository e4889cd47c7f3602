package org.jianhui.workbench.election;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jianhui.kernel.election.ElectionCommand.RuleOnObjection;
import org.jianhui.kernel.election.ObjectionRuling;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.query.election.ObjectionLine;
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

/** The form for ruling on an objection (E-07). */
@Controller
@RequestMapping("/elections/{election}/objections/{objection}/ruling")
class RulingForm {

    private final CaseForms cases;
    private final ElectionActs acts;
    private final Forms forms;

    RulingForm(CaseForms cases, ElectionActs acts, Forms forms) {
        this.cases = cases;
        this.acts = acts;
        this.forms = forms;
    }

    private static final String VIEW = "election/form-ruling";

    @GetMapping("/new")
    @FormOf(RuleOnObjection.class)
    String show(@PathVariable ElectionId election, @PathVariable ObjectionId objection, ModelMap model, Caller caller) {
        fill(model, election, objection, caller);
        model.addAttribute("form", new ElectionForm.Ruling(null, "", null));
        return VIEW;
    }

    @PostMapping
    ModelAndView rule(
            @PathVariable ElectionId election,
            @PathVariable ObjectionId objection,
            @Valid @ModelAttribute("form") ElectionForm.Ruling form,
            BindingResult errors,
            Caller caller) {
        ObjectionLine line = line(election, objection, caller);
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> fill(model, election, objection, caller))
                .doneGoesTo("/elections/" + election, "election.objection-ruled")
                .perform(sender -> {
                    ElectionInput.Ruling input =
                            new ElectionInput.Ruling(Objects.requireNonNull(form.ruling()), form.reason(), form.act());
                    return acts.rule(election, objection, line.against().person(), input, caller.requestId())
                            .perform(sender);
                });
    }

    private void fill(ModelMap model, ElectionId election, ObjectionId objection, Caller caller) {
        cases.filling(election, caller).accept(model);
        model.addAttribute("line", line(election, objection, caller));
        model.addAttribute("rulings", cases.choices(ObjectionRuling.class));
    }

    private ObjectionLine line(ElectionId election, ObjectionId objection, Caller caller) {
        return cases.page(election, caller).election().objections().stream()
                .filter(each -> each.objection().equals(objection))
                .findFirst()
                .orElseThrow(() -> ElectionApi.unknown("OBJECTION_UNKNOWN"));
    }
}
