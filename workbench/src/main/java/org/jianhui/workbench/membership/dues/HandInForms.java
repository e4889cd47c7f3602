package org.jianhui.workbench.membership.dues;

import jakarta.validation.Valid;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.HandInId;
import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.dues.HandInCommand.AcceptHandIn;
import org.jianhui.kernel.membership.dues.HandInCommand.HandInCash;
import org.jianhui.kernel.membership.dues.HandInCommand.ReturnHandIn;
import org.jianhui.query.membership.dues.FindHandIn;
import org.jianhui.workbench.api.Caller;
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

/** The forms about cash: handing it in, counting it, returning it, taking it back. */
@Controller
@RequestMapping("/dues/hand-ins")
class HandInForms {

    private static final String CHOICE = "membership/dues/form-hand-in";
    private static final String COUNT = "membership/dues/form-count";
    private static final String RETURN = "membership/dues/form-return";

    private final HandInDesk desk;
    private final HandInActs acts;
    private final HandInPages pages;
    private final Forms forms;

    HandInForms(HandInDesk desk, HandInActs acts, HandInPages pages, Forms forms) {
        this.desk = desk;
        this.acts = acts;
        this.pages = pages;
        this.forms = forms;
    }

    /** All that is on hand for one union is chosen beforehand. */
    @GetMapping("/new")
    @FormOf(HandInCash.class)
    String choose(
            @RequestParam(required = false) @Nullable UnionId union,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        OwnCash cash = fill(model, union, seenAt, caller);
        List<ReceiptId> all =
                cash.receipts().stream().map(ShownReceipt::receipt).toList();
        model.addAttribute("form", new CashChoice((UnionId) model.get("union"), all, null));
        return CHOICE;
    }

    @PostMapping
    ModelAndView handIn(@Valid @ModelAttribute("form") CashChoice form, BindingResult errors, Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(CHOICE, model -> fill(model, form.union(), null, caller))
                .doneGoesTo("/dues/hand-ins/{id}", "dues.handed-in")
                .perform(acts.handIn(form));
    }

    @GetMapping("/{handIn}/acceptance/new")
    @FormOf(AcceptHandIn.class)
    String count(@PathVariable HandInId handIn, ModelMap model, Caller caller) {
        model.addAttribute("form", new CashCount(null, null));
        fill(model, handIn, caller);
        return COUNT;
    }

    @PostMapping("/{handIn}/acceptance")
    ModelAndView count(
            @PathVariable HandInId handIn,
            @Valid @ModelAttribute("form") CashCount form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(COUNT, model -> fill(model, handIn, caller))
                .doneGoesTo("/dues/hand-ins/" + handIn, "dues.accepted")
                .perform(acts.accept(found(handIn, caller).handIn().handIn().handIn(), form));
    }

    @GetMapping("/{handIn}/return/new")
    @FormOf(ReturnHandIn.class)
    String giveBack(
            @PathVariable HandInId handIn,
            @RequestParam(required = false) @Nullable String counted,
            ModelMap model,
            Caller caller) {
        model.addAttribute("form", new CashReturn(counted, null, null));
        fill(model, handIn, caller);
        return RETURN;
    }

    @PostMapping("/{handIn}/return")
    ModelAndView giveBack(
            @PathVariable HandInId handIn,
            @Valid @ModelAttribute("form") CashReturn form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(RETURN, model -> fill(model, handIn, caller))
                .doneGoesTo("/dues/hand-ins/" + handIn, "dues.returned")
                .perform(acts.giveBack(found(handIn, caller).handIn().handIn(), form, caller.requestId()));
    }

    @PostMapping("/{handIn}/withdrawal")
    ModelAndView withdraw(
            @PathVariable HandInId handIn,
            @Valid @ModelAttribute("form") CashWithdrawal form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(HandInPages.ONE, model -> pages.fill(model, found(handIn, caller), null, caller))
                .doneGoesTo("/dues/hand-ins/" + handIn, "dues.withdrawn")
                .perform(acts.withdraw(handIn));
    }

    private FindHandIn.Found found(HandInId handIn, Caller caller) {
        return desk.handIn(handIn, null, caller.account(), null);
    }

    private void fill(ModelMap model, HandInId handIn, Caller caller) {
        model.addAttribute("handIn", desk.masked(found(handIn, caller).handIn()));
    }

    private OwnCash fill(ModelMap model, @Nullable UnionId union, @Nullable SeenAt seenAt, Caller caller) {
        List<OwnCash.Sum> sums = desk.ownCash(null, caller, seenAt).sums();
        @Nullable
        UnionId chosen = union == null && !sums.isEmpty() ? sums.get(0).union() : union;
        OwnCash cash = desk.ownCash(chosen, caller, seenAt);
        model.addAttribute("union", chosen);
        model.addAttribute("cash", cash);
        model.addAttribute(
                "more",
                cash.sums().stream()
                        .anyMatch(sum -> sum.union().equals(chosen)
                                && sum.receipts() > cash.receipts().size()));
        return cash;
    }
}
