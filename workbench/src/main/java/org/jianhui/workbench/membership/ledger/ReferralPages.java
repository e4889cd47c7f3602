package org.jianhui.workbench.membership.ledger;

import jakarta.validation.Valid;
import java.time.LocalDateTime;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.ReferralId;
import org.jianhui.kernel.membership.ledger.ReferralCommand.SettleReferral;
import org.jianhui.kernel.membership.ledger.Settlement;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.query.membership.ledger.FindReferrals;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Cursor;
import org.jianhui.workbench.api.LookBack;
import org.jianhui.workbench.membership.MembershipChoices;
import org.jianhui.workbench.web.FormOf;
import org.jianhui.workbench.web.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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

/** The persons whom two villages want, for the federation above both, and the form by which it settles it. */
@Controller
@RequestMapping("/ledger/referrals")
class ReferralPages {

    private static final String FORM = "membership/ledger/form-settlement";

    private final LedgerDesk desk;
    private final LedgerActs acts;
    private final MembershipChoices choices;
    private final Forms forms;

    ReferralPages(LedgerDesk desk, LedgerActs acts, MembershipChoices choices, Forms forms) {
        this.desk = desk;
        this.acts = acts;
        this.choices = choices;
        this.forms = forms;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "false") boolean settled,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        @Nullable AsOf asked = LookBack.asked(asOf, at);
        @Nullable ReferralId after = cursor == null ? null : cursor.first(ReferralId::new);
        FindReferrals.Page page = desk.referrals(settled, after, 50, LookBack.moment(asked), caller.account(), seenAt);
        model.addAttribute("asOf", LookBack.text(asked));
        model.addAttribute("settled", settled);
        model.addAttribute(
                "referrals", page.referrals().stream().map(desk::masked).toList());
        model.addAttribute(
                "next", page.next() == null ? null : Cursor.after(page.next().value()));
        model.addAttribute(
                "maySettle",
                asked == null
                        && (caller.holds(Role.SUPERIOR_REVIEWER.name()) || caller.holds(Role.SUPERIOR_SIGNER.name())));
        return "membership/ledger/referrals";
    }

    @GetMapping("/{referral}/settlement/new")
    @FormOf(SettleReferral.class)
    String settlement(@PathVariable ReferralId referral, ModelMap model, Caller caller) {
        model.addAttribute("form", new LedgerInput.ReferralDecision(null, null, null));
        fill(model, referral, caller);
        return FORM;
    }

    @PostMapping("/{referral}/settlement")
    ModelAndView settle(
            @PathVariable ReferralId referral,
            @Valid @ModelAttribute("form") LedgerInput.ReferralDecision form,
            BindingResult errors,
            Caller caller) {
        FindReferrals.Line line = desk.referral(referral, caller.account());
        return forms.post(caller, form.act(), errors)
                .refusedShows(FORM, model -> fill(model, referral, caller))
                .doneGoesTo("/ledger/referrals", "referral.settled")
                .perform(acts.settle(line.referral(), form, caller.requestId()));
    }

    private void fill(ModelMap model, ReferralId referral, Caller caller) {
        model.addAttribute("referral", desk.masked(desk.referral(referral, caller.account())));
        model.addAttribute("settlements", choices.of(Settlement.class));
    }
}
