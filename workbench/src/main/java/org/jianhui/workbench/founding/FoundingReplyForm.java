package org.jianhui.workbench.founding;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.document.AttachmentPurpose;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.founding.FoundingCommand.RecordApplicationReply;
import org.jianhui.kernel.founding.FoundingCommand.RecordMeetingReply;
import org.jianhui.kernel.founding.FoundingCommand.ReplyToApplication;
import org.jianhui.kernel.founding.FoundingCommand.ReplyToMeetingRequest;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.query.founding.FoundingPaper;
import org.jianhui.query.founding.FoundingView;
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

/** The superior's reply to the open request: signed here, or recorded from paper with its scan (F-03, E-02, R-05). */
@Controller
@RequestMapping("/foundings/{founding}/replies")
class FoundingReplyForm {

    private static final String VIEW = "founding/form-reply";

    private final FoundingForms foundings;
    private final FoundingActs acts;
    private final AttachmentIntake intake;
    private final Forms forms;

    FoundingReplyForm(FoundingForms foundings, FoundingActs acts, AttachmentIntake intake, Forms forms) {
        this.foundings = foundings;
        this.acts = acts;
        this.intake = intake;
        this.forms = forms;
    }

    @GetMapping("/new")
    @FormOf({
        ReplyToApplication.class,
        RecordApplicationReply.class,
        ReplyToMeetingRequest.class,
        RecordMeetingReply.class
    })
    String show(@PathVariable FoundingId founding, ModelMap model, Caller caller) {
        fill(model, founding, caller);
        model.addAttribute("form", new FoundingForm.Reply("", foundings.today(), null, "", null));
        return VIEW;
    }

    @PostMapping
    ModelAndView reply(
            @PathVariable FoundingId founding,
            @Valid @ModelAttribute("form") FoundingForm.Reply form,
            BindingResult errors,
            ChosenFiles scan,
            Caller caller) {
        FoundingView view = foundings.view(founding, caller);
        FoundingPaper asked = asked(view);
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> fill(model, founding, caller))
                .doneGoesTo("/foundings/" + founding, "founding.replied")
                .with(scan)
                .perform(sender -> {
                    AttachmentId stored = intake.storeOne(
                            sender,
                            caller.act(form.act()),
                            view.opening().repliesUnion(),
                            view.opening().union(),
                            AttachmentPurpose.SCAN,
                            scan);
                    FoundingInput.Reply input = new FoundingInput.Reply(
                            asked.paper(),
                            form.number(),
                            form.dated(),
                            stored,
                            Objects.requireNonNull(form.outcome()),
                            form.reason(),
                            form.act());
                    Acts.Work work = asked.kind() == PaperKind.MEETING_REQUEST
                            ? acts.replyToMeeting(founding, input)
                            : acts.replyToApplication(founding, input);
                    return work.perform(sender);
                });
    }

    /** The last request, open or not: whether it still waits for a reply is for the rule to say. */
    private static FoundingPaper asked(FoundingView view) {
        return view.papers().stream()
                .filter(paper ->
                        paper.kind() == PaperKind.FOUNDING_APPLICATION || paper.kind() == PaperKind.MEETING_REQUEST)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private void fill(ModelMap model, FoundingId founding, Caller caller) {
        foundings.filling(founding, caller).accept(model);
        model.addAttribute("asked", asked(foundings.view(founding, caller)));
        model.addAttribute("outcomes", foundings.choices(ReplyOutcome.class));
    }
}
