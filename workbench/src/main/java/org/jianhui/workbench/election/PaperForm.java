package org.jianhui.workbench.election;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jianhui.kernel.document.AttachmentPurpose;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.ElectionCommand.RecordHistoricPaper;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form for papers that preceded this system. */
@Controller
@RequestMapping("/elections/{election}/historic-papers")
class PaperForm {

    private static final String VIEW = "election/form-paper";

    private final CaseForms cases;
    private final HistoricPapers papers;
    private final AttachmentIntake intake;
    private final Forms forms;

    PaperForm(CaseForms cases, HistoricPapers papers, AttachmentIntake intake, Forms forms) {
        this.cases = cases;
        this.papers = papers;
        this.intake = intake;
        this.forms = forms;
    }

    @GetMapping("/new")
    @FormOf(RecordHistoricPaper.class)
    String show(
            @PathVariable ElectionId election,
            @RequestParam(required = false) @Nullable PaperKind kind,
            ModelMap model,
            Caller caller) {
        fill(model, election, caller);
        PaperKind first = kind != null
                ? kind
                : cases.page(election, caller).election().missingPapers().stream()
                        .findFirst()
                        .orElse(PaperKind.MEETING_REQUEST);
        model.addAttribute("form", new ElectionForm.Paper(first, "", cases.today(), null, null, null, null));
        return VIEW;
    }

    @PostMapping
    ModelAndView record(
            @PathVariable ElectionId election,
            @Valid @ModelAttribute("form") ElectionForm.Paper form,
            BindingResult errors,
            ChosenFiles scan,
            Caller caller) {
        scan.require(errors);
        ElectionView view = cases.page(election, caller).election();
        UnionId own = view.opening().union();
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> fill(model, election, caller))
                .doneGoesTo("/elections/" + election, "election.paper-recorded")
                .with(scan)
                .perform(sender -> {
                    AttachmentId stored =
                            intake.storeOne(sender, caller.act(form.act()), own, own, AttachmentPurpose.SCAN, scan);
                    return papers.record(
                                    election,
                                    input(form, view, Objects.requireNonNull(stored)),
                                    view.opening()::asks,
                                    caller.requestId())
                            .perform(sender);
                });
    }

    private static ElectionInput.Paper input(ElectionForm.Paper form, ElectionView view, AttachmentId scan) {
        PaperKind asked = form.kind().answers();
        PaperId answers = view.papers().stream()
                .filter(line -> line.kind() == asked)
                .map(PaperLine::paper)
                .findFirst()
                .orElse(null);
        return new ElectionInput.Paper(
                form.kind(),
                form.number(),
                form.dated(),
                null,
                form.kind().isReply() ? view.opening().upperUnion() : null,
                scan,
                answers,
                form.kind().isReply() ? form.outcome() : null,
                null,
                form.kind() == PaperKind.GROUP_NOTICE ? form.headName() : null,
                form.headQualification(),
                form.act());
    }

    private void fill(ModelMap model, ElectionId election, Caller caller) {
        cases.filling(election, caller).accept(model);
        Map<String, String> kinds = cases.choices(PaperKind.class);
        List<PaperKind> entered = cases.page(election, caller).election().enteredPapers();
        model.addAttribute(
                "kinds",
                kinds.entrySet().stream()
                        .filter(kind -> entered.contains(PaperKind.valueOf(kind.getKey())))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new)));
        model.addAttribute("outcomes", cases.choices(ReplyOutcome.class));
        model.addAttribute("qualifications", cases.choices(HeadQualification.class));
    }
}
