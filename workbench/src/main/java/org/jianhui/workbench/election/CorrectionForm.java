package org.jianhui.workbench.election;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jianhui.kernel.document.AttachmentPurpose;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.ElectionCommand.CorrectHistoricPaper;
import org.jianhui.kernel.election.GroupHead;
import org.jianhui.kernel.election.HeadQualification;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.election.ElectionView;
import org.jianhui.query.election.PaperLine;
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

/** The form that corrects how a historic paper was entered; the first entry stays in the history. */
@Controller
@RequestMapping("/elections/{election}/historic-papers/{paper}/corrections")
class CorrectionForm {

    private static final String VIEW = "election/form-correction";

    private final CaseForms cases;
    private final HistoricPapers papers;
    private final AttachmentIntake intake;
    private final Forms forms;

    CorrectionForm(CaseForms cases, HistoricPapers papers, AttachmentIntake intake, Forms forms) {
        this.cases = cases;
        this.papers = papers;
        this.intake = intake;
        this.forms = forms;
    }

    @GetMapping("/new")
    @FormOf(CorrectHistoricPaper.class)
    String show(@PathVariable ElectionId election, @PathVariable PaperId paper, ModelMap model, Caller caller) {
        PaperLine line = line(cases.page(election, caller).election(), paper);
        fill(model, election, line, caller);
        @Nullable GroupHead head = line.head();
        model.addAttribute(
                "form",
                new ElectionForm.PaperCorrection(
                        line.number(),
                        line.dated(),
                        line.outcome(),
                        head == null ? null : cases.opener(election, caller).text(head.name()),
                        head == null ? null : head.qualification(),
                        "",
                        null));
        return VIEW;
    }

    @PostMapping
    ModelAndView correct(
            @PathVariable ElectionId election,
            @PathVariable PaperId paper,
            @Valid @ModelAttribute("form") ElectionForm.PaperCorrection form,
            BindingResult errors,
            ChosenFiles scan,
            Caller caller) {
        ElectionView view = cases.page(election, caller).election();
        PaperLine line = line(view, paper);
        UnionId own = view.opening().union();
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> fill(model, election, line, caller))
                .doneGoesTo("/elections/" + election, "election.paper-corrected")
                .with(scan)
                .perform(sender -> {
                    @Nullable
                    AttachmentId stored =
                            intake.storeOne(sender, caller.act(form.act()), own, own, AttachmentPurpose.SCAN, scan);
                    return papers.correct(
                                    election,
                                    paper,
                                    input(form, line, stored),
                                    () -> cases.asks(election, caller),
                                    caller.requestId())
                            .perform(sender);
                });
    }

    /** What was entered once and is not asked again stays: kind, issuer, the request answered, the scan if none is chosen. */
    private static ElectionInput.Correction input(
            ElectionForm.PaperCorrection form, PaperLine line, @Nullable AttachmentId scan) {
        @Nullable GroupHead head = line.head();
        return new ElectionInput.Correction(
                form.reason(),
                new ElectionInput.Paper(
                        line.kind(),
                        form.number(),
                        form.dated(),
                        line.issuer(),
                        line.union(),
                        scan == null ? Objects.requireNonNull(line.scan()) : scan,
                        line.answers(),
                        line.kind().isReply() ? form.outcome() : null,
                        head == null ? null : head.person(),
                        line.kind() == PaperKind.GROUP_NOTICE ? form.headName() : null,
                        form.headQualification(),
                        form.act()));
    }

    private static PaperLine line(ElectionView view, PaperId paper) {
        return view.papers().stream()
                .filter(each -> each.paper().equals(paper) && each.historic())
                .findFirst()
                .orElseThrow(() -> ElectionApi.unknown("PAPER_UNKNOWN"));
    }

    private void fill(ModelMap model, ElectionId election, PaperLine line, Caller caller) {
        cases.filling(election, caller).accept(model);
        model.addAttribute("line", line);
        model.addAttribute("outcomes", cases.choices(ReplyOutcome.class));
        model.addAttribute("qualifications", cases.choices(HeadQualification.class));
    }
}
