package org.jianhui.workbench.election;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jianhui.kernel.election.ElectionCommand.FixMeetingDate;
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

/** The form for the day of the meeting, beside the notice's arithmetic (E-05). */
@Controller
@RequestMapping("/elections/{election}/meeting")
class MeetingForm {

    private final CaseForms cases;
    private final ElectionActs acts;
    private final Forms forms;

    MeetingForm(CaseForms cases, ElectionActs acts, Forms forms) {
        this.cases = cases;
        this.acts = acts;
        this.forms = forms;
    }

    private static final String VIEW = "election/form-meeting";

    @GetMapping("/new")
    @FormOf(FixMeetingDate.class)
    String show(@PathVariable ElectionId election, ModelMap model, Caller caller) {
        cases.filling(election, caller).accept(model);
        model.addAttribute("form", new ElectionForm.Meeting(earliest(election, caller), null));
        return VIEW;
    }

    @PostMapping
    ModelAndView act(
            @PathVariable ElectionId election,
            @Valid @ModelAttribute("form") ElectionForm.Meeting form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, cases.filling(election, caller))
                .doneGoesTo("/elections/" + election, "election.meeting-fixed")
                .perform(acts.fixMeeting(
                        election, new ElectionInput.Meeting(form.meetingOn(), form.act()), caller.requestId()));
    }

    private LocalDate earliest(ElectionId election, Caller caller) {
        return cases.page(election, caller)
                .election()
                .currentNotice()
                .map(notice -> notice.period().earliestMeeting())
                .orElseGet(cases::today);
    }
}
