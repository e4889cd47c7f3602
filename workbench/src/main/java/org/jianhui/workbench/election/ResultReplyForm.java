package org.jianhui.workbench.election;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jianhui.kernel.document.AttachmentPurpose;
import org.jianhui.kernel.election.ElectionResultCommand.RecordResultReply;
import org.jianhui.kernel.election.ElectionResultCommand.ReplyToResult;
import org.jianhui.kernel.election.ResultDecision;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.query.election.ElectionView;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.document.AttachmentIntake;
import org.jianhui.workbench.document.ChosenFiles;
import org.jianhui.workbench.web.FormOf;
import org.jianhui.workbench.web.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The superior's reply to the result: signed here, or recorded from paper with its scan (E-10, R-05). */
@Controller
@RequestMapping("/elections/{election}/result-reply")
class ResultReplyForm {

    private static final String VIEW = "election/form-result-reply";

    private final CaseForms cases;
    private final ResultActs acts;
    private final AttachmentIntake intake;
    private final Forms forms;

    ResultReplyForm(CaseForms cases, ResultActs acts, AttachmentIntake intake, Forms forms) {
        this.cases = cases;
        this.acts = acts;
        this.intake = intake;
        this.forms = forms;
    }

    @GetMapping("/new")
    @FormOf({ReplyToResult.class, RecordResultReply.class})
    String show(@PathVariable ElectionId election, ModelMap model, Caller caller) {
        fill(model, election, caller);
        model.addAttribute("form", new ElectionForm.ResultReply("", cases.today(), null, "", null));
        return VIEW;
    }

    @PostMapping
    ModelAndView reply(
            @PathVariable ElectionId election,
            @Valid @ModelAttribute("form") ElectionForm.ResultReply form,
            BindingResult errors,
            ChosenFiles scan,
            Caller caller) {
        ElectionView view = cases.page(election, caller).election();
        PaperId open = view.openRequest() == null ? null : view.openRequest().request();
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> fill(model, election, caller))
                .doneGoesTo("/elections/" + election, "election.result-replied")
                .with(scan)
                .perform(sender -> {
                    AttachmentId stored = intake.storeOne(
                            sender,
                            caller.act(form.act()),
                            view.opening().repliesUnion(),
                            view.opening().union(),
                            AttachmentPurpose.SCAN,
                            scan);
                    return acts.reply(election, input(form, stored), open).perform(sender);
                });
    }

    private static ResultInput.ResultReply input(ElectionForm.ResultReply form, @Nullable AttachmentId scan) {
        return new ResultInput.ResultReply(
                null,
                form.number(),
                form.dated(),
                Objects.requireNonNull(form.decision()),
                form.reason(),
                scan,
                form.act());
    }

    private void fill(ModelMap model, ElectionId election, Caller caller) {
        cases.filling(election, caller).accept(model);
        model.addAttribute("decisions", cases.choices(ResultDecision.class));
    }
}
