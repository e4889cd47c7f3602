package org.jianhui.workbench.election;

import jakarta.validation.Valid;
import java.util.List;
import org.jianhui.kernel.document.AttachmentPurpose;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ElectionCommand.PostNotice;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.election.CandidateState;
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

/** The form for putting the notice up, with photographs of it (E-05, E-06). */
@Controller
@RequestMapping("/elections/{election}/notices")
class NoticeForm {

    private static final String VIEW = "election/form-notice";

    private final CaseForms cases;
    private final ElectionActs acts;
    private final AttachmentIntake intake;
    private final Forms forms;

    NoticeForm(CaseForms cases, ElectionActs acts, AttachmentIntake intake, Forms forms) {
        this.cases = cases;
        this.acts = acts;
        this.intake = intake;
        this.forms = forms;
    }

    @GetMapping("/new")
    @FormOf(PostNotice.class)
    String show(@PathVariable ElectionId election, ModelMap model, Caller caller) {
        cases.filling(election, caller).accept(model);
        List<String> approved = cases.page(election, caller).election().candidates().stream()
                .filter(line -> line.state() == CandidateState.APPROVED)
                .map(line -> ElectionForm.value(line.candidacy()))
                .toList();
        model.addAttribute("form", new ElectionForm.Posting(cases.today(), "", approved, null));
        return VIEW;
    }

    @PostMapping
    ModelAndView post(
            @PathVariable ElectionId election,
            @Valid @ModelAttribute("form") ElectionForm.Posting form,
            BindingResult errors,
            @ChosenFiles.Several ChosenFiles photos,
            Caller caller) {
        UnionId own = cases.page(election, caller).election().opening().union();
        List<String> chosen = form.candidates() == null ? List.of() : form.candidates();
        List<Candidacy> candidates =
                chosen.stream().map(ElectionForm::candidacy).toList();
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, cases.filling(election, caller))
                .doneGoesTo("/elections/" + election, "election.notice-posted")
                .with(photos)
                .perform(sender -> {
                    List<AttachmentId> stored = intake.storeAll(
                            sender, caller.act(form.act()), own, own, AttachmentPurpose.POSTING_PHOTO, photos);
                    List<String> places = form.places()
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList();
                    ElectionInput.Posting input =
                            new ElectionInput.Posting(form.postedOn(), places, stored, null, form.act());
                    return acts.post(election, input, candidates, caller.requestId())
                            .perform(sender);
                });
    }
}
