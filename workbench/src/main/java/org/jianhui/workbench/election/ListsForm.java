package org.jianhui.workbench.election;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.ElectionCommand.SubmitCandidateLists;
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

/** The form for the lists of the three bodies (E-03). */
@Controller
@RequestMapping("/elections/{election}/candidate-lists")
class ListsForm {

    private final CaseForms cases;
    private final ElectionActs acts;
    private final Forms forms;

    ListsForm(CaseForms cases, ElectionActs acts, Forms forms) {
        this.cases = cases;
        this.acts = acts;
        this.forms = forms;
    }

    private static final String VIEW = "election/form-lists";

    @GetMapping("/new")
    @FormOf(SubmitCandidateLists.class)
    String show(@PathVariable ElectionId election, ModelMap model, Caller caller) {
        fill(model, election, List.of(), caller);
        List<ElectionForm.Row> rows = new ArrayList<>();
        for (Body body : Body.values()) {
            for (int i = 0; i < (body == Body.UNION_COMMITTEE ? 5 : 3); i++) {
                rows.add(new ElectionForm.Row(body, "", i == 0 ? ProposedPost.CHAIR : ProposedPost.MEMBER, "", null));
            }
        }
        model.addAttribute("form", new ElectionForm.Lists("", cases.today(), rows, null));
        return VIEW;
    }

    @PostMapping
    @FormOf(SubmitCandidateLists.class)
    ModelAndView submit(
            @PathVariable ElectionId election,
            @Valid @ModelAttribute("form") ElectionForm.Lists form,
            BindingResult errors,
            Caller caller) {
        List<ElectionForm.Row> rows = form.rows() == null ? List.of() : form.rows();
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> fill(model, election, rows, caller))
                .doneGoesTo("/elections/" + election, "election.lists-submitted")
                .perform(sender -> acts.submit(
                                election,
                                input(election, form, rows, caller),
                                cases.asks(election, caller),
                                caller.requestId())
                        .perform(sender));
    }

    private ElectionInput.Lists input(
            ElectionId election, ElectionForm.Lists form, List<ElectionForm.Row> rows, Caller caller) {
        NamedOnce named = new NamedOnce(
                cases.page(election, caller), cases.opener(election, caller), cases.roll(election, caller));
        return new ElectionInput.Lists(form.number(), form.dated(), null, named.inputs(rows), form.act());
    }

    private void fill(ModelMap model, ElectionId election, List<ElectionForm.Row> typed, Caller caller) {
        cases.filling(election, caller).accept(model);
        CandidateRoll roll = cases.roll(election, caller);
        model.addAttribute("roll", roll);
        model.addAttribute("strangers", roll.strangers(typed));
        model.addAttribute("namesakes", roll.namesakes(typed));
        model.addAttribute("bodies", cases.choices(Body.class));
        model.addAttribute("posts", cases.choices(ProposedPost.class));
    }
}
