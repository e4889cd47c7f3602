package org.jianhui.workbench.founding;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.founding.FoundingCommand.RequestMeeting;
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

/** The form for asking for the first meeting (E-01, E-13, F-07). */
@Controller
@RequestMapping("/foundings/{founding}/meeting-request")
class MeetingRequestForm {

    private static final String VIEW = "founding/form-meeting";

    private final FoundingForms foundings;
    private final FoundingActs acts;
    private final Forms forms;

    MeetingRequestForm(FoundingForms foundings, FoundingActs acts, Forms forms) {
        this.foundings = foundings;
        this.acts = acts;
        this.forms = forms;
    }

    @GetMapping("/new")
    @FormOf(RequestMeeting.class)
    String show(@PathVariable FoundingId founding, ModelMap model, Caller caller) {
        fill(model, founding, caller);
        model.addAttribute("form", new FoundingForm.Meeting("", foundings.today(), null, null));
        return VIEW;
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable FoundingId founding,
            @Valid @ModelAttribute("form") FoundingForm.Meeting form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> fill(model, founding, caller))
                .doneGoesTo("/foundings/" + founding, "founding.meeting-requested")
                .perform(sender -> acts.requestMeeting(
                                founding,
                                new FoundingInput.Meeting(
                                        form.number(),
                                        form.dated(),
                                        null,
                                        Objects.requireNonNull(form.form()),
                                        form.act()))
                        .perform(sender));
    }

    private void fill(ModelMap model, FoundingId founding, Caller caller) {
        foundings.filling(founding, caller).accept(model);
        model.addAttribute("assemblyForms", foundings.choices(AssemblyForm.class));
    }
}
