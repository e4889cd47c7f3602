package org.jianhui.workbench.term;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.document.AttachmentPurpose;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.term.TermCommand.RecordReplyToCommittee;
import org.jianhui.kernel.term.TermCommand.ReplyToCommittee;
import org.jianhui.query.term.AskedLine;
import org.jianhui.query.term.TermView;
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

/** The superior's reply to the committee's open request: signed here, or recorded from paper with its scan. */
@Controller
@RequestMapping("/terms/{term}/replies")
class TermReplyForm {

    private static final String VIEW = "term/form-reply";

    private final TermForms terms;
    private final TermActs acts;
    private final AttachmentIntake intake;
    private final Forms forms;

    TermReplyForm(TermForms terms, TermActs acts, AttachmentIntake intake, Forms forms) {
        this.terms = terms;
        this.acts = acts;
        this.intake = intake;
        this.forms = forms;
    }

    @GetMapping("/new")
    @FormOf({ReplyToCommittee.class, RecordReplyToCommittee.class})
    String show(@PathVariable TermId term, ModelMap model, Caller caller) {
        fill(model, term, caller);
        model.addAttribute("form", new TermForm.Reply("", terms.today(), null, "", null));
        return VIEW;
    }

    @PostMapping
    ModelAndView reply(
            @PathVariable TermId term,
            @Valid @ModelAttribute("form") TermForm.Reply form,
            BindingResult errors,
            ChosenFiles scan,
            Caller caller) {
        TermView view = terms.view(term, caller);
        AskedLine asked = asked(view);
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> fill(model, term, caller))
                .doneGoesTo("/terms/" + term, "term.replied")
                .with(scan)
                .perform(sender -> {
                    AttachmentId stored = intake.storeOne(
                            sender,
                            caller.act(form.act()),
                            view.opening().repliesUnion(),
                            view.opening().union(),
                            AttachmentPurpose.SCAN,
                            scan);
                    return acts.reply(
                                    term,
                                    new TermInput.Reply(
                                            asked.request().paper(),
                                            form.number(),
                                            form.dated(),
                                            stored,
                                            Objects.requireNonNull(form.outcome()),
                                            form.reason(),
                                            form.act()),
                                    asked.person(),
                                    caller.requestId())
                            .perform(sender);
                });
    }

    private static AskedLine asked(TermView view) {
        AskedLine open = view.asked();
        if (open == null) {
            throw new NotFound("CASE_UNKNOWN", "nothing waits for a reply");
        }
        return open;
    }

    private void fill(ModelMap model, TermId term, Caller caller) {
        terms.fill(model, term, caller);
        model.addAttribute("asked", asked(terms.view(term, caller)));
        model.addAttribute("outcomes", terms.choices(ReplyOutcome.class));
    }
}
