package org.jianhui.workbench.election;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ElectionCommand.ChangeCandidateLists;
import org.jianhui.kernel.election.ListChange;
import org.jianhui.kernel.election.ProposedPost;
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

/** The form for changing the lists; a running notice falls (E-06). */
@Controller
@RequestMapping("/elections/{election}/changes")
class ChangeForm {

    private final CaseForms cases;
    private final ElectionActs acts;
    private final Forms forms;

    ChangeForm(CaseForms cases, ElectionActs acts, Forms forms) {
        this.cases = cases;
        this.acts = acts;
        this.forms = forms;
    }

    private static final String VIEW = "election/form-change";

    @GetMapping("/new")
    @FormOf(ChangeCandidateLists.class)
    String show(@PathVariable ElectionId election, ModelMap model, Caller caller) {
        fill(model, election, List.of(), caller);
        List<ElectionForm.Row> rows = IntStream.range(0, 3)
                .mapToObj(i -> new ElectionForm.Row(Body.UNION_COMMITTEE, "", ProposedPost.MEMBER, "", null))
                .toList();
        model.addAttribute("form", new ElectionForm.Change(null, "", List.of(), "", "", cases.today(), rows, null));
        return VIEW;
    }

    @PostMapping
    @FormOf(ChangeCandidateLists.class)
    ModelAndView change(
            @PathVariable ElectionId election,
            @Valid @ModelAttribute("form") ElectionForm.Change form,
            BindingResult errors,
            Caller caller) {
        List<ElectionForm.Row> rows = form.rows() == null ? List.of() : form.rows();
        List<String> chosen = form.withdrawn() == null ? List.of() : form.withdrawn();
        List<ElectionInput.TakenOff> withdrawals = chosen.stream()
                .map(ElectionForm::candidacy)
                .map((Candidacy off) -> new ElectionInput.TakenOff(off.person(), off.body(), form.reason()))
                .toList();
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> fill(model, election, rows, caller))
                .doneGoesTo("/elections/" + election, "election.lists-changed")
                .perform(sender -> {
                    List<CandidateInput> additions = new NamedOnce(
                                    cases.page(election, caller),
                                    cases.opener(election, caller),
                                    cases.roll(election, caller))
                            .inputs(rows);
                    ElectionInput.Change input = new ElectionInput.Change(
                            Objects.requireNonNull(form.cause()),
                            form.note(),
                            additions.isEmpty() ? null : form.number(),
                            additions.isEmpty() ? null : form.dated(),
                            additions,
                            withdrawals,
                            form.act());
                    return acts.change(election, input, cases.asks(election, caller), caller.requestId())
                            .perform(sender);
                });
    }

    private void fill(ModelMap model, ElectionId election, List<ElectionForm.Row> typed, Caller caller) {
        cases.filling(election, caller).accept(model);
        CandidateRoll roll = cases.roll(election, caller);
        model.addAttribute("roll", roll);
        model.addAttribute("strangers", roll.strangers(typed));
        model.addAttribute("namesakes", roll.namesakes(typed));
        model.addAttribute("bodies", cases.choices(Body.class));
        model.addAttribute("posts", cases.choices(ProposedPost.class));
        model.addAttribute("causes", cases.choices(ListChange.class));
    }
}
