package org.jianhui.workbench.membership.dues;

import jakarta.validation.Valid;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.membership.dues.DuesCommand.ReceiveDues;
import org.jianhui.kernel.membership.dues.DuesCommand.RefundDues;
import org.jianhui.kernel.membership.dues.DuesCommand.VoidReceipt;
import org.jianhui.kernel.membership.dues.PaymentMeans;
import org.jianhui.query.membership.MemberLine;
import org.jianhui.query.membership.dues.ReceiptView;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.membership.MembershipChoices;
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

/** The forms about dues: taking a member's, making a receipt void, giving money back. */
@Controller
@RequestMapping("/dues")
class DuesForms {

    private static final String RECEIPT = "membership/dues/form-receipt";
    private static final String VOIDING = "membership/dues/form-voiding";
    private static final String REFUND = "membership/dues/form-refund";

    private final DuesDesk desk;
    private final DuesActs acts;
    private final MembershipChoices choices;
    private final Forms forms;

    DuesForms(DuesDesk desk, DuesActs acts, MembershipChoices choices, Forms forms) {
        this.desk = desk;
        this.acts = acts;
        this.choices = choices;
        this.forms = forms;
    }

    @GetMapping("/members/{membership}/receipts/new")
    @FormOf(ReceiveDues.class)
    String receive(
            @PathVariable MembershipId membership,
            @RequestParam(required = false) @Nullable Integer year,
            ModelMap model,
            Caller caller) {
        int asked = desk.year(year);
        model.addAttribute(
                "form", new DuesPayment(asked, desk.tariff(asked).amount(), PaymentMeans.CASH, null, null, null));
        fill(model, membership, caller);
        return RECEIPT;
    }

    @PostMapping("/members/{membership}/receipts")
    ModelAndView receive(
            @PathVariable MembershipId membership,
            @Valid @ModelAttribute("form") DuesPayment form,
            BindingResult errors,
            Caller caller) {
        MemberLine line = desk.member(membership, null, caller.account(), null);
        return forms.post(caller, form.act(), errors)
                .refusedShows(RECEIPT, model -> fill(model, membership, caller))
                .doneGoesTo("/dues/receipts/{id}", "dues.received")
                .perform(acts.receive(membership, line.member().person(), form, caller.requestId()));
    }

    @GetMapping("/receipts/{receipt}/voiding/new")
    @FormOf(VoidReceipt.class)
    String makeVoid(@PathVariable ReceiptId receipt, ModelMap model, Caller caller) {
        model.addAttribute("form", new ReceiptVoiding(null, null));
        fill(model, receipt, caller);
        return VOIDING;
    }

    @PostMapping("/receipts/{receipt}/voiding")
    ModelAndView makeVoid(
            @PathVariable ReceiptId receipt,
            @Valid @ModelAttribute("form") ReceiptVoiding form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(VOIDING, model -> fill(model, receipt, caller))
                .doneGoesTo("/dues/receipts/" + receipt, "dues.voided")
                .perform(acts.makeVoid(view(receipt, caller), form, caller.requestId()));
    }

    @GetMapping("/receipts/{receipt}/refund/new")
    @FormOf(RefundDues.class)
    String refund(@PathVariable ReceiptId receipt, ModelMap model, Caller caller) {
        model.addAttribute("form", new DuesRefund(null, null, null, null));
        fill(model, receipt, caller);
        return REFUND;
    }

    @PostMapping("/receipts/{receipt}/refund")
    ModelAndView refund(
            @PathVariable ReceiptId receipt,
            @Valid @ModelAttribute("form") DuesRefund form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(REFUND, model -> fill(model, receipt, caller))
                .doneGoesTo("/dues/receipts/" + receipt, "dues.refunded")
                .perform(acts.refund(view(receipt, caller), form, caller.requestId()));
    }

    private ReceiptView view(ReceiptId receipt, Caller caller) {
        return desk.receipt(receipt, null, caller.account(), null).receipt();
    }

    private void fill(ModelMap model, MembershipId membership, Caller caller) {
        model.addAttribute(
                "member", desk.masked(desk.member(membership, null, caller.account(), null), caller.account()));
        model.addAttribute("means", choices.of(PaymentMeans.class));
    }

    private void fill(ModelMap model, ReceiptId receipt, Caller caller) {
        model.addAttribute("receipt", desk.masked(desk.receipt(receipt, null, caller.account(), null)));
        model.addAttribute("means", choices.of(PaymentMeans.class));
    }
}
