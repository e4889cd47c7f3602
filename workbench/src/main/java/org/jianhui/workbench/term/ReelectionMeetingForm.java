package org.jianhui.workbench.term;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.term.TermCommand.RequestReelectionMeeting;
import org.jianhui.query.projection.Queries;
import org.jianhui.query.term.FindTerms;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form by which a committee asks for the meeting of the next election (附1-3(1)). */
@Controller
@RequestMapping("/terms")
class ReelectionMeetingForm {

    private static final String VIEW = "term/form-meeting";

    private final TermForms terms;
    private final TermActs acts;
    private final Queries queries;
    private final Forms forms;

    ReelectionMeetingForm(TermForms terms, TermActs acts, Queries queries, Forms forms) {
        this.terms = terms;
        this.acts = acts;
        this.queries = queries;
        this.forms = forms;
    }

    /** From the case of the next election, which knows the union and not its term. */
    @GetMapping("/meeting-request")
    String ofUnion(@RequestParam UnionId union, Caller caller) {
        return queries.ask(new FindTerms(union, true, null, 1), caller.account()).terms().stream()
                .findFirst()
                .map(page -> "redirect:/terms/" + page.term().opening().term() + "/meeting-request/new")
                .orElseThrow(() -> new NotFound("CASE_UNKNOWN", "no committee of this union is in office"));
    }

    @GetMapping("/{term}/meeting-request/new")
    @FormOf(RequestReelectionMeeting.class)
    String show(@PathVariable TermId term, ModelMap model, Caller caller) {
        fill(model, term, caller);
        model.addAttribute("form", new TermForm.Meeting("", terms.today(), null, null));
        return VIEW;
    }

    @PostMapping("/{term}/meeting-request")
    ModelAndView ask(
            @PathVariable TermId term,
            @Valid @ModelAttribute("form") TermForm.Meeting form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> fill(model, term, caller))
                .doneGoesTo("/terms/" + term, "term.meeting-requested")
                .perform(sender -> acts.askForMeeting(
                                term,
                                new TermInput.Meeting(
                                        form.number(), form.dated(), Objects.requireNonNull(form.form()), form.act()))
                        .perform(sender));
    }

    private void fill(ModelMap model, TermId term, Caller caller) {
        terms.fill(model, term, caller);
        model.addAttribute("assemblyForms", terms.choices(AssemblyForm.class));
    }
}
