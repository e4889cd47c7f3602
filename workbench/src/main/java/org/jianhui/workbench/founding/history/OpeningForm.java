package org.jianhui.workbench.founding.history;

import jakarta.validation.Valid;
import java.util.Map;
import org.jianhui.kernel.founding.history.HistoryCommand.OpenHistory;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.organisation.AreaNames;
import org.jianhui.workbench.web.FormOf;
import org.jianhui.workbench.web.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The form by which a superior begins to bring an established union in. */
@Controller
@RequestMapping("/histories")
class OpeningForm {

    private static final String VIEW = "history/form-open";

    private final HistoryForms histories;
    private final HistoryActs acts;
    private final AreaNames areas;
    private final Forms forms;

    OpeningForm(HistoryForms histories, HistoryActs acts, AreaNames areas, Forms forms) {
        this.histories = histories;
        this.acts = acts;
        this.areas = areas;
        this.forms = forms;
    }

    @GetMapping("/new")
    @FormOf(OpenHistory.class)
    String show(ModelMap model, Caller caller) {
        Map<String, String> unions = histories.unions(caller.account());
        model.addAttribute("unions", unions);
        String only = unions.size() == 1 ? unions.keySet().iterator().next() : "";
        model.addAttribute("form", new HistoryForm.Opening(only, unions.getOrDefault(only, ""), null));
        return VIEW;
    }

    @PostMapping
    ModelAndView open(@Valid @ModelAttribute("form") HistoryForm.Opening form, BindingResult errors, Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> model.addAttribute("unions", histories.unions(caller.account())))
                .doneGoesTo("/histories/{id}", "history.opened")
                .perform(sender -> {
                    UnionId union = union(form.union());
                    UnionId upper = areas.above(union, caller.account());
                    UnionId county = areas.above(upper, caller.account());
                    return acts.open(new HistoryInput.Open(union, form.name(), form.act()), upper, county)
                            .perform(sender);
                });
    }

    private static UnionId union(String typed) {
        try {
            return new UnionId(typed);
        } catch (IllegalArgumentException never) {
            throw new BadRequest("INVALID", "union");
        }
    }
}
