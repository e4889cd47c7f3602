package org.jianhui.workbench.term;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.term.TermCommand.RecordFillingRound;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.document.ChosenFiles;
import org.jianhui.workbench.roll.MemberRoll;
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

/** The form by which a round of a by-election is recorded, with everybody who stood. */
@Controller
@RequestMapping("/terms/{term}/filling-rounds")
class RoundForms {

    private static final String VIEW = "term/form-round";
    private static final int ROWS = 3;

    private final TermForms terms;
    private final TermActs acts;
    private final ProofIntake proofs;
    private final Forms forms;

    RoundForms(TermForms terms, TermActs acts, ProofIntake proofs, Forms forms) {
        this.terms = terms;
        this.acts = acts;
        this.proofs = proofs;
        this.forms = forms;
    }

    @GetMapping("/new")
    @FormOf(RecordFillingRound.class)
    String show(@PathVariable TermId term, ModelMap model, Caller caller) {
        fill(model, term, caller);
        List<TermForm.Stood> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            rows.add(new TermForm.Stood("", null));
        }
        model.addAttribute("form", new TermForm.Round(null, terms.today(), null, null, rows, null));
        return VIEW;
    }

    /** A name means the member who bears it, or somebody in office; somebody new otherwise. */
    @PostMapping
    ModelAndView record(
            @PathVariable TermId term,
            @Valid @ModelAttribute("form") TermForm.Round form,
            BindingResult errors,
            ChosenFiles minutes,
            Caller caller) {
        List<TermForm.Stood> rows = form.rows() == null
                ? List.of()
                : form.rows().stream().filter(TermForm.Stood::filled).toList();
        minutes.require(errors);
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> fill(model, term, caller))
                .doneGoesTo("/terms/" + term, "term.round-held")
                .with(minutes)
                .perform(sender -> {
                    MemberRoll roll = terms.roll(term, caller);
                    List<TermInput.Stood> stood = rows.stream()
                            .map(row -> roll.named(row.name(), "rows")
                                    .map(member -> new TermInput.Stood(member.person(), member.name(), row.votes()))
                                    .orElseGet(() -> new TermInput.Stood(
                                            terms.seated(term, String.valueOf(row.name()), caller),
                                            String.valueOf(row.name()),
                                            row.votes())))
                            .toList();
                    TermInput.Round input = new TermInput.Round(
                            Objects.requireNonNull(form.office()),
                            form.heldOn(),
                            Objects.requireNonNull(form.due()),
                            Objects.requireNonNull(form.present()),
                            stood,
                            proofs.store(sender, term, form.act(), minutes, caller),
                            form.act());
                    return acts.round(term, input, caller.requestId()).perform(sender);
                });
    }

    private void fill(ModelMap model, TermId term, Caller caller) {
        terms.fill(model, term, caller);
        model.addAttribute("offices", terms.choices(new HeldSeats(terms.view(term, caller), terms.today()).vacant()));
        model.addAttribute("roll", terms.roll(term, caller));
    }
}
