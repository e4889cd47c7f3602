package org.jianhui.workbench.term;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.term.Filling;
import org.jianhui.kernel.term.TermCommand.NameActingChair;
import org.jianhui.kernel.term.TermCommand.RequestFilling;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.document.ChosenFiles;
import org.jianhui.workbench.roll.MemberRoll;
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

/** The forms by which somebody acts for the chair, and by which the superior is asked to approve who fills an office (E-10). */
@Controller
@RequestMapping("/terms/{term}")
class FillingForms {

    private static final String ACTING = "term/form-acting";
    private static final String FILLING = "term/form-filling";

    private final TermForms terms;
    private final TermActs acts;
    private final ProofIntake proofs;
    private final Forms forms;

    FillingForms(TermForms terms, TermActs acts, ProofIntake proofs, Forms forms) {
        this.terms = terms;
        this.acts = acts;
        this.proofs = proofs;
        this.forms = forms;
    }

    @GetMapping("/acting-chair/new")
    @FormOf(NameActingChair.class)
    String acting(@PathVariable TermId term, ModelMap model, Caller caller) {
        terms.fill(model, term, caller, HeldSeats::inCommittee);
        model.addAttribute("form", new TermForm.Acting("", terms.today(), null));
        return ACTING;
    }

    @PostMapping("/acting-chair")
    ModelAndView name(
            @PathVariable TermId term,
            @Valid @ModelAttribute("form") TermForm.Acting form,
            BindingResult errors,
            ChosenFiles proof,
            Caller caller) {
        proof.require(errors);
        return forms.post(caller, form.act(), errors)
                .refusedShows(ACTING, model -> terms.fill(model, term, caller, HeldSeats::inCommittee))
                .doneGoesTo("/terms/" + term, "term.acting-named")
                .with(proof)
                .perform(sender -> acts.acting(
                                term,
                                new TermInput.Acting(
                                        terms.seat(term, form.person(), caller)
                                                .seat()
                                                .person(),
                                        form.since(),
                                        proofs.store(sender, term, form.act(), proof, caller),
                                        form.act()))
                        .perform(sender));
    }

    @GetMapping("/fillings/new")
    @FormOf(RequestFilling.class)
    String filling(@PathVariable TermId term, ModelMap model, Caller caller) {
        fillFilling(model, term, caller);
        model.addAttribute("form", terms.filling(term, caller));
        return FILLING;
    }

    @PostMapping("/fillings")
    ModelAndView fill(
            @PathVariable TermId term,
            @Valid @ModelAttribute("form") TermForm.FillingOf form,
            BindingResult errors,
            ChosenFiles minutes,
            Caller caller) {
        NamedSeat seat = form.choosesAPerson() ? terms.seat(term, String.valueOf(form.person()), caller) : null;
        boolean named = seat != null && seat.name() != null;
        if (errors.getTarget() != null && named == form.saysAName()) {
            errors.rejectValue("name", "FILLING_NAMED_ONCE", "FILLING_NAMED_ONCE");
        }
        minutes.require(errors);
        return forms.post(caller, form.act(), errors)
                .refusedShows(FILLING, model -> fillFilling(model, term, caller))
                .doneGoesTo("/terms/" + term, "term.filling-requested")
                .with(minutes)
                .perform(sender -> {
                    MemberRoll.Member member = named
                            ? null
                            : terms.roll(term, caller)
                                    .named(form.name(), "name")
                                    .orElse(null);
                    TermInput.FillingOf input = new TermInput.FillingOf(
                            form.number(),
                            form.dated(),
                            personOf(seat, member, terms.seated(term, String.valueOf(form.name()), caller)),
                            named ? terms.name(Objects.requireNonNull(seat)) : nameOf(member, form),
                            Objects.requireNonNull(form.office()),
                            Objects.requireNonNull(form.way()),
                            form.heldOn(),
                            Objects.requireNonNull(form.due()),
                            Objects.requireNonNull(form.present()),
                            Objects.requireNonNull(form.votesFor()),
                            proofs.store(sender, term, form.act(), minutes, caller),
                            form.act());
                    return acts.fill(term, input, caller.requestId()).perform(sender);
                });
    }

    /** Who is chosen from those in office, or else the member who bears the name, or else who stood by it in a round. */
    private static @Nullable PersonId personOf(
            @Nullable NamedSeat seat, MemberRoll.@Nullable Member member, @Nullable PersonId stood) {
        if (seat != null) {
            return seat.seat().person();
        }
        return member == null ? stood : member.person();
    }

    private static String nameOf(MemberRoll.@Nullable Member member, TermForm.FillingOf form) {
        return member == null ? String.valueOf(form.name()) : member.name();
    }

    private void fillFilling(ModelMap model, TermId term, Caller caller) {
        terms.fill(model, term, caller, HeldSeats::all);
        model.addAttribute("offices", terms.choices(new HeldSeats(terms.view(term, caller), terms.today()).vacant()));
        model.addAttribute("ways", terms.choices(Filling.class));
        model.addAttribute("roll", terms.roll(term, caller));
    }
}
