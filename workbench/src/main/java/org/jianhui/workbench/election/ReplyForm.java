package org.jianhui.workbench.election;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jianhui.kernel.document.AttachmentPurpose;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ElectionCommand.RecordCandidateReview;
import org.jianhui.kernel.election.ElectionCommand.ReviewCandidates;
import org.jianhui.kernel.election.Verdict;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.query.election.CandidateState;
import org.jianhui.query.election.ElectionView;
import org.jianhui.query.election.RequestLine;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.document.AttachmentIntake;
import org.jianhui.workbench.document.ChosenFiles;
import org.jianhui.workbench.election.review.CandidateSheet;
import org.jianhui.workbench.election.review.CandidateSheets;
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

/** The superior's reply, per person and body: signed here, or recorded from paper with its scan (E-04, R-05). */
@Controller
@RequestMapping("/elections/{election}/replies")
class ReplyForm {

    private static final String VIEW = "election/form-reply";

    private final CaseForms cases;
    private final ElectionActs acts;
    private final AttachmentIntake intake;
    private final Forms forms;
    private final CandidateSheets sheets;

    ReplyForm(CaseForms cases, ElectionActs acts, AttachmentIntake intake, Forms forms, CandidateSheets sheets) {
        this.cases = cases;
        this.sheets = sheets;
        this.acts = acts;
        this.intake = intake;
        this.forms = forms;
    }

    @GetMapping("/new")
    @FormOf({ReviewCandidates.class, RecordCandidateReview.class})
    String show(@PathVariable ElectionId election, ModelMap model, Caller caller) {
        fill(model, election, caller);
        List<ElectionForm.DecisionRow> rows = cases.page(election, caller).election().candidates().stream()
                .filter(line -> line.state() == CandidateState.PROPOSED)
                .map(line -> new ElectionForm.DecisionRow(ElectionForm.value(line.candidacy()), null, ""))
                .toList();
        model.addAttribute("form", new ElectionForm.Reply("", cases.today(), rows, null));
        return VIEW;
    }

    @PostMapping
    ModelAndView review(
            @PathVariable ElectionId election,
            @Valid @ModelAttribute("form") ElectionForm.Reply form,
            BindingResult errors,
            ChosenFiles scan,
            Caller caller) {
        ElectionView view = cases.page(election, caller).election();
        RequestLine open = view.openRequest();
        PaperId answers = open == null ? lastRequest(view) : open.request();
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> fill(model, election, caller))
                .doneGoesTo("/elections/" + election, "election.reviewed")
                .with(scan)
                .perform(sender -> {
                    AttachmentId stored = intake.storeOne(
                            sender,
                            caller.act(form.act()),
                            view.opening().repliesUnion(),
                            view.opening().union(),
                            AttachmentPurpose.SCAN,
                            scan);
                    return acts.review(election, input(form, answers, stored), caller.requestId())
                            .perform(sender);
                });
    }

    private static ElectionInput.Reply input(ElectionForm.Reply form, PaperId answers, @Nullable AttachmentId scan) {
        List<ElectionForm.DecisionRow> rows = form.rows() == null ? List.of() : form.rows();
        return new ElectionInput.Reply(
                answers,
                form.number(),
                form.dated(),
                scan,
                rows.stream()
                        .map(row -> {
                            Candidacy candidacy = ElectionForm.candidacy(row.candidacy());
                            return new ElectionInput.Decision(
                                    candidacy.person(),
                                    candidacy.body(),
                                    Objects.requireNonNull(row.verdict()),
                                    row.reason());
                        })
                        .toList(),
                form.act());
    }

    /** Where nothing waits for a reply the rule shall say so: the reply names what was asked last, or nothing known. */
    private static PaperId lastRequest(ElectionView view) {
        return view.papers().stream()
                .filter(line -> line.kind() == org.jianhui.kernel.document.PaperKind.CANDIDATE_REQUEST)
                .reduce((first, second) -> second)
                .map(line -> line.paper())
                .orElseGet(PaperId::random);
    }

    private void fill(ModelMap model, ElectionId election, Caller caller) {
        cases.filling(election, caller).accept(model);
        model.addAttribute("verdicts", cases.choices(Verdict.class));
        Map<String, CandidateSheet> byCandidacy = new LinkedHashMap<>();
        sheets.of(cases.page(election, caller), cases.opener(election, caller), caller.account())
                .forEach(sheet -> byCandidacy.put(ElectionForm.value(sheet.candidacy()), sheet));
        model.addAttribute("sheets", byCandidacy);
    }
}
