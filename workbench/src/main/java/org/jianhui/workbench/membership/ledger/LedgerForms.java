package org.jianhui.workbench.membership.ledger;

import jakarta.validation.Valid;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.membership.ledger.Attitude;
import org.jianhui.kernel.membership.ledger.ContactChannel;
import org.jianhui.kernel.membership.ledger.LedgerCommand.CorrectEntry;
import org.jianhui.kernel.membership.ledger.LedgerCommand.RecordContact;
import org.jianhui.kernel.membership.ledger.LedgerCommand.TakeOffLedger;
import org.jianhui.kernel.membership.ledger.OffGround;
import org.jianhui.query.membership.ledger.LedgerLine;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.membership.MembershipChoices;
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

/** The forms by which the cadre works on a row: an attempt to reach the person, a correction, taking the person off. */
@Controller
@RequestMapping("/ledger/{entry}")
class LedgerForms {

    private static final String CONTACT = "membership/ledger/form-contact";
    private static final String CORRECTION = "membership/ledger/form-correction";
    private static final String REMOVAL = "membership/ledger/form-removal";

    private final LedgerDesk desk;
    private final LedgerActs acts;
    private final MembershipChoices choices;
    private final Forms forms;

    LedgerForms(LedgerDesk desk, LedgerActs acts, MembershipChoices choices, Forms forms) {
        this.desk = desk;
        this.acts = acts;
        this.choices = choices;
        this.forms = forms;
    }

    @GetMapping("/contact/new")
    @FormOf(RecordContact.class)
    String contact(@PathVariable LedgerEntryId entry, ModelMap model, Caller caller) {
        model.addAttribute("form", new LedgerInput.LedgerContact(choices.today(), null, null, null));
        fill(model, entry, caller);
        return CONTACT;
    }

    @PostMapping("/contact")
    ModelAndView contact(
            @PathVariable LedgerEntryId entry,
            @Valid @ModelAttribute("form") LedgerInput.LedgerContact form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(CONTACT, model -> fill(model, entry, caller))
                .doneGoesTo("/ledger/" + entry, "ledger.contacted")
                .perform(acts.contact(entry, form));
    }

    @GetMapping("/correction/new")
    @FormOf(CorrectEntry.class)
    String correction(@PathVariable LedgerEntryId entry, ModelMap model, Caller caller) {
        ShownRow.LedgerWork work =
                desk.work(desk.line(entry, null, caller.account(), null).entry());
        model.addAttribute(
                "form",
                new LedgerInput.LedgerCorrection(
                        work.workPlace(), work.employer(), work.trade(), work.phone(), work.surveyedOn(), null, null));
        fill(model, entry, caller);
        return CORRECTION;
    }

    @PostMapping("/correction")
    ModelAndView correct(
            @PathVariable LedgerEntryId entry,
            @Valid @ModelAttribute("form") LedgerInput.LedgerCorrection form,
            BindingResult errors,
            Caller caller) {
        LedgerLine line = desk.line(entry, null, caller.account(), null);
        return forms.post(caller, form.act(), errors)
                .refusedShows(CORRECTION, model -> fill(model, entry, caller))
                .doneGoesTo("/ledger/" + entry, "ledger.corrected")
                .perform(acts.correct(line.entry(), form, caller.requestId()));
    }

    @GetMapping("/removal/new")
    @FormOf(TakeOffLedger.class)
    String removal(@PathVariable LedgerEntryId entry, ModelMap model, Caller caller) {
        model.addAttribute("form", new LedgerInput.LedgerRemoval(choices.today(), null, null));
        fill(model, entry, caller);
        return REMOVAL;
    }

    @PostMapping("/removal")
    ModelAndView takeOff(
            @PathVariable LedgerEntryId entry,
            @Valid @ModelAttribute("form") LedgerInput.LedgerRemoval form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(REMOVAL, model -> fill(model, entry, caller))
                .doneGoesTo("/ledger/" + entry, "ledger.taken-off")
                .perform(acts.takeOff(entry, form));
    }

    private void fill(ModelMap model, LedgerEntryId entry, Caller caller) {
        LedgerLine line = desk.line(entry, null, caller.account(), null);
        model.addAttribute("row", desk.masked(line));
        model.addAttribute("channels", choices.of(ContactChannel.class));
        model.addAttribute("attitudes", choices.of(Attitude.class));
        model.addAttribute("grounds", choices.of(OffGround.class));
    }
}
