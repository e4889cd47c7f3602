package org.jianhui.workbench.founding;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import org.jianhui.kernel.election.HeadQualification;
import org.jianhui.kernel.founding.FoundingCommand.SetUpGroup;
import org.jianhui.kernel.founding.MemberCategory;
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

/** The form that sets the preparatory group up, and opens the election case (F-03 to F-05). */
@Controller
@RequestMapping("/foundings/{founding}/group")
class GroupForm {

    private static final String VIEW = "founding/form-group";
    private static final int ROWS = 5;

    private final FoundingForms foundings;
    private final FoundingActs acts;
    private final Forms forms;

    GroupForm(FoundingForms foundings, FoundingActs acts, Forms forms) {
        this.foundings = foundings;
        this.acts = acts;
        this.forms = forms;
    }

    @GetMapping("/new")
    @FormOf(SetUpGroup.class)
    String show(@PathVariable FoundingId founding, ModelMap model, Caller caller) {
        fill(model, founding, caller);
        LocalDate today = foundings.today();
        model.addAttribute(
                "form",
                new FoundingForm.Group(
                        "", today, "", null, FoundingForm.Row.blank(ROWS), today.plusMonths(1), "", "", "", null));
        return VIEW;
    }

    @PostMapping
    ModelAndView setUp(
            @PathVariable FoundingId founding,
            @Valid @ModelAttribute("form") FoundingForm.Group form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> fill(model, founding, caller))
                .doneGoesTo("/foundings/" + founding, "founding.grouped")
                .perform(sender -> acts.setUpGroup(founding, input(form), caller.requestId())
                        .perform(sender));
    }

    private static FoundingInput.Group input(FoundingForm.Group form) {
        return new FoundingInput.Group(
                form.number(),
                form.dated(),
                null,
                form.headName(),
                Objects.requireNonNull(form.headQualification()),
                FoundingForm.Row.inputs(form.rows()),
                form.stageEnd(),
                form.contactOffice(),
                form.contactPhone(),
                form.contactAddress(),
                form.act());
    }

    private void fill(ModelMap model, FoundingId founding, Caller caller) {
        foundings.filling(founding, caller).accept(model);
        model.addAttribute("qualifications", foundings.choices(HeadQualification.class));
        model.addAttribute("categories", foundings.choices(MemberCategory.class));
    }
}
