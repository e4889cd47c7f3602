package org.jianhui.workbench.founding.history;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.document.AttachmentPurpose;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.founding.history.HistoryCommand.CorrectHistoryPaper;
import org.jianhui.kernel.founding.history.HistoryCommand.RecordHistoryPaper;
import org.jianhui.kernel.founding.history.HistoryKind;
import org.jianhui.kernel.founding.history.HistoryPaper;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.query.founding.history.HistoryLine;
import org.jianhui.query.founding.history.HistoryView;
import org.jianhui.workbench.api.ActDetails;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms by which a paper of an established union is recorded, and corrected. */
@Controller
@RequestMapping("/histories/{history}/papers")
class PaperForms {

    private static final String RECORDING = "history/form-paper";
    private static final String CORRECTION = "history/form-correction";

    private final HistoryForms histories;
    private final HistoryActs acts;
    private final AttachmentIntake intake;
    private final Forms forms;

    PaperForms(HistoryForms histories, HistoryActs acts, AttachmentIntake intake, Forms forms) {
        this.histories = histories;
        this.acts = acts;
        this.intake = intake;
        this.forms = forms;
    }

    @GetMapping("/new")
    @FormOf(RecordHistoryPaper.class)
    String show(
            @PathVariable HistoryId history,
            @RequestParam(required = false) @Nullable HistoryKind kind,
            ModelMap model,
            Caller caller) {
        HistoryView view = fill(model, history, caller);
        HistoryKind first =
                kind != null ? kind : view.missing().stream().findFirst().orElse(null);
        model.addAttribute("form", new HistoryForm.Paper(first, "", null, null, null));
        return RECORDING;
    }

    @PostMapping
    ModelAndView record(
            @PathVariable HistoryId history,
            @Valid @ModelAttribute("form") HistoryForm.Paper form,
            BindingResult errors,
            ChosenFiles scan,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(RECORDING, model -> fill(model, history, caller))
                .doneGoesTo("/histories/" + history, "history.recorded")
                .with(scan)
                .perform(sender -> acts.record(
                                history,
                                new HistoryInput.Paper(
                                        Objects.requireNonNull(form.kind()),
                                        form.number(),
                                        Objects.requireNonNull(form.dated()),
                                        form.issuer(),
                                        stored(sender, history, form.act(), scan, caller),
                                        form.act()))
                        .perform(sender));
    }

    @GetMapping("/{paper}/correction/new")
    @FormOf(CorrectHistoryPaper.class)
    String correction(@PathVariable HistoryId history, @PathVariable PaperId paper, ModelMap model, Caller caller) {
        HistoryPaper old = fill(model, history, paper, caller);
        model.addAttribute("form", new HistoryForm.PaperCorrection(old.number(), old.dated(), old.issuer(), "", null));
        return CORRECTION;
    }

    /** What is not asked again stays: the kind, and the scan if none is chosen. */
    @PostMapping("/{paper}/correction")
    ModelAndView correct(
            @PathVariable HistoryId history,
            @PathVariable PaperId paper,
            @Valid @ModelAttribute("form") HistoryForm.PaperCorrection form,
            BindingResult errors,
            ChosenFiles scan,
            Caller caller) {
        HistoryPaper old = line(histories.view(history, caller), paper).paper();
        return forms.post(caller, form.act(), errors)
                .refusedShows(CORRECTION, model -> fill(model, history, paper, caller))
                .doneGoesTo("/histories/" + history, "history.corrected")
                .with(scan)
                .perform(sender -> {
                    AttachmentId chosen = stored(sender, history, form.act(), scan, caller);
                    HistoryInput.Paper reading = new HistoryInput.Paper(
                            old.kind(),
                            form.number(),
                            form.dated(),
                            form.issuer(),
                            chosen == null ? old.scan() : chosen,
                            form.act());
                    return acts.correct(history, paper, new HistoryInput.Correction(reading, form.reason()))
                            .perform(sender);
                });
    }

    private @Nullable AttachmentId stored(
            CommandSender sender, HistoryId history, @Nullable ActDetails act, ChosenFiles scan, Caller caller) {
        HistoryView view = histories.view(history, caller);
        return intake.storeOne(sender, caller.act(act), view.upperUnion(), view.union(), AttachmentPurpose.SCAN, scan);
    }

    private HistoryView fill(ModelMap model, HistoryId history, Caller caller) {
        histories.fill(model, history, caller);
        HistoryView view = histories.view(history, caller);
        Map<String, String> kinds = histories.choices(view.missing());
        model.addAttribute("kinds", kinds);
        model.addAttribute("issuers", histories.choices(PaperIssuer.class));
        return view;
    }

    private HistoryPaper fill(ModelMap model, HistoryId history, PaperId paper, Caller caller) {
        HistoryPaper old = line(fill(model, history, caller), paper).paper();
        model.addAttribute("paper", old);
        return old;
    }

    private static HistoryLine line(HistoryView view, PaperId paper) {
        return view.papers().stream()
                .filter(line -> line.paper().paper().equals(paper))
                .findFirst()
                .orElseThrow(() -> new NotFound("PAPER_UNKNOWN", "no such paper in this case"));
    }
}
