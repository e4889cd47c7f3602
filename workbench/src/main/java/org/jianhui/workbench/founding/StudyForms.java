package org.jianhui.workbench.founding;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jianhui.kernel.document.AttachmentPurpose;
import org.jianhui.kernel.founding.FoundingCommand.RecordStudy;
import org.jianhui.kernel.founding.StudyForm;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.document.AttachmentIntake;
import org.jianhui.workbench.document.ChosenFiles;
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

/** The form by which the preparatory group records what it studied and made known (F-06). */
@Controller
@RequestMapping("/foundings/{founding}/studies")
class StudyForms {

    private static final String VIEW = "founding/form-study";

    private final FoundingForms foundings;
    private final FoundingActs acts;
    private final AttachmentIntake intake;
    private final Forms forms;

    StudyForms(FoundingForms foundings, FoundingActs acts, AttachmentIntake intake, Forms forms) {
        this.foundings = foundings;
        this.acts = acts;
        this.intake = intake;
        this.forms = forms;
    }

    @GetMapping("/new")
    @FormOf(RecordStudy.class)
    String show(@PathVariable FoundingId founding, ModelMap model, Caller caller) {
        fill(model, founding, caller);
        model.addAttribute("form", new FoundingForm.Studied(null, foundings.today(), "", "", null));
        return VIEW;
    }

    @PostMapping
    ModelAndView record(
            @PathVariable FoundingId founding,
            @Valid @ModelAttribute("form") FoundingForm.Studied form,
            BindingResult errors,
            ChosenFiles scan,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> fill(model, founding, caller))
                .doneGoesTo("/foundings/" + founding, "founding.studied")
                .with(scan)
                .perform(sender -> {
                    UnionId own = foundings.view(founding, caller).opening().union();
                    return acts.study(
                                    founding,
                                    new FoundingInput.Studied(
                                            Objects.requireNonNull(form.studyForm()),
                                            form.heldOn(),
                                            form.place(),
                                            form.about(),
                                            intake.storeOne(
                                                    sender,
                                                    caller.act(form.act()),
                                                    own,
                                                    own,
                                                    AttachmentPurpose.SCAN,
                                                    scan),
                                            form.act()))
                            .perform(sender);
                });
    }

    private void fill(ModelMap model, FoundingId founding, Caller caller) {
        foundings.filling(founding, caller).accept(model);
        model.addAttribute("studyForms", foundings.choices(StudyForm.class));
    }
}
