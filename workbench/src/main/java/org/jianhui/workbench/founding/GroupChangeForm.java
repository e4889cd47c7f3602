package org.jianhui.workbench.founding;

import jakarta.validation.Valid;
import java.util.List;
import org.jianhui.kernel.election.HeadQualification;
import org.jianhui.kernel.founding.FoundingCommand.ChangeGroup;
import org.jianhui.kernel.founding.MemberCategory;
import org.jianhui.kernel.id.FoundingId;
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

/** The form for a change of the preparatory group (F-04, F-05). */
@Controller
@RequestMapping("/foundings/{founding}/group-changes")
class GroupChangeForm {

    private static final String VIEW = "founding/form-group-change";
    private static final int ROWS = 3;

    private final FoundingForms foundings;
    private final FoundingActs acts;
    private final Forms forms;

    GroupChangeForm(FoundingForms foundings, FoundingActs acts, Forms forms) {
        this.foundings = foundings;
        this.acts = acts;
        this.forms = forms;
    }

    @GetMapping("/new")
    @FormOf(ChangeGroup.class)
    String show(@PathVariable FoundingId founding, ModelMap model, Caller caller) {
        fill(model, founding, caller);
        model.addAttribute(
                "form",
                new FoundingForm.GroupChange(
                        "", foundings.today(), "", null, FoundingForm.Row.blank(ROWS), List.of(), "", null));
        return VIEW;
    }

    @PostMapping
    ModelAndView change(
            @PathVariable FoundingId founding,
            @Valid @ModelAttribute("form") FoundingForm.GroupChange form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> fill(model, founding, caller))
                .doneGoesTo("/foundings/" + founding, "founding.group-changed")
                .perform(sender -> acts.changeGroup(founding, input(form), caller.requestId())
                        .perform(sender));
    }

    private static FoundingInput.GroupChange input(FoundingForm.GroupChange form) {
        List<String> chosen = form.left() == null ? List.of() : form.left();
        return new FoundingInput.GroupChange(
                form.number(),
                form.dated(),
                null,
                form.headName(),
                form.headQualification(),
                FoundingForm.Row.inputs(form.rows()),
                chosen.stream().map(PersonId::new).toList(),
                form.reason(),
                form.act());
    }

    private void fill(ModelMap model, FoundingId founding, Caller caller) {
        foundings.filling(founding, caller).accept(model);
        model.addAttribute("qualifications", foundings.choices(HeadQualification.class));
        model.addAttribute("categories", foundings.choices(MemberCategory.class));
    }
}
