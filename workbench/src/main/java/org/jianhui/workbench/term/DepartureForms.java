package org.jianhui.workbench.term;

import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.term.Departure;
import org.jianhui.kernel.term.TermCommand.LeaveOffice;
import org.jianhui.kernel.term.TermCommand.RequestDeparture;
import org.jianhui.query.term.SeatLine;
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

/** The forms by which an office is left before the term ends, and by which the superior is asked to agree to it (工会法18). */
@Controller
@RequestMapping("/terms/{term}")
class DepartureForms {

    private static final String LEAVING = "term/form-departure";
    private static final String CONSENT = "term/form-consent";

    private final TermForms terms;
    private final TermActs acts;
    private final ProofIntake proofs;
    private final Forms forms;

    DepartureForms(TermForms terms, TermActs acts, ProofIntake proofs, Forms forms) {
        this.terms = terms;
        this.acts = acts;
        this.proofs = proofs;
        this.forms = forms;
    }

    @GetMapping("/departures/new")
    @FormOf(LeaveOffice.class)
    String leaving(@PathVariable TermId term, ModelMap model, Caller caller) {
        fillLeaving(model, term, caller);
        model.addAttribute("form", new TermForm.Leaving("", null, terms.today(), null));
        return LEAVING;
    }

    @PostMapping("/departures")
    ModelAndView leave(
            @PathVariable TermId term,
            @Valid @ModelAttribute("form") TermForm.Leaving form,
            BindingResult errors,
            ChosenFiles proof,
            Caller caller) {
        proof.require(errors);
        return forms.post(caller, form.act(), errors)
                .refusedShows(LEAVING, model -> fillLeaving(model, term, caller))
                .doneGoesTo("/terms/" + term, "term.left")
                .with(proof)
                .perform(sender -> {
                    SeatLine seat = terms.seat(term, form.person(), caller).seat();
                    return acts.leave(
                                    term,
                                    new TermInput.Leaving(
                                            seat.person(),
                                            seat.office(),
                                            Objects.requireNonNull(form.departure()),
                                            form.lastDay(),
                                            proofs.store(sender, term, form.act(), proof, caller),
                                            form.act()))
                            .perform(sender);
                });
    }

    @GetMapping("/departure-requests/new")
    @FormOf(RequestDeparture.class)
    String consent(@PathVariable TermId term, ModelMap model, Caller caller) {
        fillConsent(model, term, caller);
        model.addAttribute("form", new TermForm.Consent("", null, terms.today(), "", terms.today(), null));
        return CONSENT;
    }

    @PostMapping("/departure-requests")
    ModelAndView ask(
            @PathVariable TermId term,
            @Valid @ModelAttribute("form") TermForm.Consent form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(CONSENT, model -> fillConsent(model, term, caller))
                .doneGoesTo("/terms/" + term, "term.departure-requested")
                .perform(sender -> {
                    SeatLine seat = terms.seat(term, form.person(), caller).seat();
                    return acts.askToLeave(
                                    term,
                                    new TermInput.Consent(
                                            form.number(),
                                            form.dated(),
                                            seat.person(),
                                            seat.office(),
                                            Objects.requireNonNull(form.departure()),
                                            form.lastDay(),
                                            form.act()))
                            .perform(sender);
                });
    }

    /** A recall has forms of its own, and being elected higher needs none. */
    private void fillLeaving(ModelMap model, TermId term, Caller caller) {
        terms.fill(model, term, caller, HeldSeats::all);
        model.addAttribute(
                "departures",
                terms.choices(EnumSet.complementOf(EnumSet.of(Departure.RECALLED, Departure.ELECTED_HIGHER))));
    }

    private void fillConsent(ModelMap model, TermId term, Caller caller) {
        terms.fill(model, term, caller, HeldSeats::leading);
        model.addAttribute(
                "departures",
                terms.choices(List.of(Departure.values()).stream()
                        .filter(Departure::needsConsent)
                        .toList()));
    }
}
