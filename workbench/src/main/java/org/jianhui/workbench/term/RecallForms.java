package org.jianhui.workbench.term;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.term.RecallBy;
import org.jianhui.kernel.term.TermCommand.ProposeRecall;
import org.jianhui.kernel.term.TermCommand.RecordRecallVote;
import org.jianhui.query.term.SeatLine;
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

/** The forms by which a recall is asked for, and by which the vote on it is recorded (工会法17, 18). */
@Controller
@RequestMapping("/terms/{term}/recalls")
class RecallForms {

    private static final String PROPOSAL = "term/form-recall";
    private static final String VOTE = "term/form-recall-vote";

    private final TermForms terms;
    private final TermActs acts;
    private final ProofIntake proofs;
    private final Forms forms;

    RecallForms(TermForms terms, TermActs acts, ProofIntake proofs, Forms forms) {
        this.terms = terms;
        this.acts = acts;
        this.proofs = proofs;
        this.forms = forms;
    }

    @GetMapping("/new")
    @FormOf(ProposeRecall.class)
    String proposal(@PathVariable TermId term, ModelMap model, Caller caller) {
        fillProposal(model, term, caller);
        MemberRoll roll = terms.roll(term, caller);
        Integer members = roll.members().isEmpty() ? null : roll.members().size();
        model.addAttribute("form", new TermForm.Recall("", null, null, members, terms.today(), null));
        return PROPOSAL;
    }

    @PostMapping
    ModelAndView propose(
            @PathVariable TermId term,
            @Valid @ModelAttribute("form") TermForm.Recall form,
            BindingResult errors,
            ChosenFiles proof,
            Caller caller) {
        proof.require(errors);
        return forms.post(caller, form.act(), errors)
                .refusedShows(PROPOSAL, model -> fillProposal(model, term, caller))
                .doneGoesTo("/terms/" + term, "term.recall-proposed")
                .with(proof)
                .perform(sender -> {
                    SeatLine seat = terms.seat(term, form.person(), caller).seat();
                    return acts.recall(
                                    term,
                                    new TermInput.Recall(
                                            seat.person(),
                                            seat.office(),
                                            Objects.requireNonNull(form.by()),
                                            counted(form.supporters()),
                                            counted(form.members()),
                                            form.proposedOn(),
                                            proofs.store(sender, term, form.act(), proof, caller),
                                            form.act()))
                            .perform(sender);
                });
    }

    @GetMapping("/votes/new")
    @FormOf(RecordRecallVote.class)
    String vote(@PathVariable TermId term, ModelMap model, Caller caller) {
        fillVote(model, term, caller);
        model.addAttribute("form", new TermForm.RecallVote("", terms.today(), null, null, null, null));
        return VOTE;
    }

    @PostMapping("/votes")
    ModelAndView record(
            @PathVariable TermId term,
            @Valid @ModelAttribute("form") TermForm.RecallVote form,
            BindingResult errors,
            ChosenFiles minutes,
            Caller caller) {
        minutes.require(errors);
        return forms.post(caller, form.act(), errors)
                .refusedShows(VOTE, model -> fillVote(model, term, caller))
                .doneGoesTo("/terms/" + term, "term.recall-voted")
                .with(minutes)
                .perform(sender -> {
                    SeatLine seat = terms.seat(term, form.person(), caller).seat();
                    return acts.recallVote(
                                    term,
                                    new TermInput.RecallVote(
                                            seat.person(),
                                            seat.office(),
                                            form.heldOn(),
                                            counted(form.due()),
                                            counted(form.present()),
                                            counted(form.votesFor()),
                                            proofs.store(sender, term, form.act(), minutes, caller),
                                            form.act()))
                            .perform(sender);
                });
    }

    private static int counted(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    private void fillVote(ModelMap model, TermId term, Caller caller) {
        terms.fill(model, term, caller, HeldSeats::underRecall);
        model.addAttribute("roll", terms.roll(term, caller));
    }

    private void fillProposal(ModelMap model, TermId term, Caller caller) {
        model.addAttribute("roll", terms.roll(term, caller));
        terms.fill(model, term, caller, HeldSeats::notUnderRecall);
        model.addAttribute("proposers", terms.choices(RecallBy.class));
    }
}
