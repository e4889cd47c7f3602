package org.jianhui.workbench.term;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.term.TermCommand.RecordDeclinedSeat;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.api.Caller;
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

/** The form that records that who is next in votes does not want a vacant seat, with the paper that says so (TERM-8). */
@Controller
@RequestMapping("/terms/{term}/declined-seats")
class DeclinedSeatForm {

    private static final String VIEW = "term/form-declined-seat";

    private final TermForms terms;
    private final TermActs acts;
    private final ProofIntake proofs;
    private final Forms forms;

    DeclinedSeatForm(TermForms terms, TermActs acts, ProofIntake proofs, Forms forms) {
        this.terms = terms;
        this.acts = acts;
        this.proofs = proofs;
        this.forms = forms;
    }

    @GetMapping("/new")
    @FormOf(RecordDeclinedSeat.class)
    String declined(@PathVariable TermId term, ModelMap model, Caller caller) {
        fill(model, term, caller);
        model.addAttribute("form", new TermForm.DeclinedSeat(null, "", terms.today(), null));
        return VIEW;
    }

    @PostMapping
    ModelAndView record(
            @PathVariable TermId term,
            @Valid @ModelAttribute("form") TermForm.DeclinedSeat form,
            BindingResult errors,
            ChosenFiles proof,
            Caller caller) {
        proof.require(errors);
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> fill(model, term, caller))
                .doneGoesTo("/terms/" + term, "term.seat-declined")
                .with(proof)
                .perform(sender -> acts.decline(
                                term,
                                new TermInput.DeclinedSeat(
                                        person(term, form.name(), caller),
                                        Objects.requireNonNull(form.office()),
                                        form.declinedOn(),
                                        proofs.store(sender, term, form.act(), proof, caller),
                                        form.act()))
                        .perform(sender));
    }

    /** Who had votes is a member, or was one and is passed over anyway. */
    private PersonId person(TermId term, String name, Caller caller) {
        return terms.roll(term, caller)
                .named(name, "name")
                .orElseThrow(() -> new BadRequest("NOT_ON_THE_ROLL", "name"))
                .person();
    }

    private void fill(ModelMap model, TermId term, Caller caller) {
        terms.fill(model, term, caller, HeldSeats::all);
        model.addAttribute(
                "offices", terms.choices(new HeldSeats(terms.view(term, caller), terms.today()).vacantSeats()));
        model.addAttribute("roll", terms.roll(term, caller));
    }
}
