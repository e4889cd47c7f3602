package org.jianhui.workbench.membership.dues;

import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.HandInId;
import org.jianhui.query.membership.dues.FindHandIn;
import org.jianhui.query.membership.dues.FindHandIns;
import org.jianhui.query.membership.dues.HandInStanding;
import org.jianhui.query.membership.dues.HandInView;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Cursor;
import org.jianhui.workbench.api.LookBack;
import org.jianhui.workbench.membership.MembershipChoices;
import org.jianhui.workbench.membership.MembershipIds;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hand-ins of cash as pages: the list, and each with its receipts and who did what when. */
@Controller
@RequestMapping("/dues/hand-ins")
class HandInPages {

    static final String ONE = "membership/dues/hand-in";

    private final HandInDesk desk;
    private final DuesOffers offers;
    private final MembershipChoices choices;

    HandInPages(HandInDesk desk, DuesOffers offers, MembershipChoices choices) {
        this.desk = desk;
        this.offers = offers;
        this.choices = choices;
    }

    @GetMapping
    String handIns(
            @RequestParam(required = false) @Nullable String union,
            @RequestParam(required = false) @Nullable String village,
            @RequestParam(required = false) @Nullable HandInStanding standing,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        @Nullable AsOf asked = LookBack.asked(asOf, at);
        HandInDesk.Filter filter =
                new HandInDesk.Filter(MembershipIds.unionIfAny(union), MembershipIds.village(village), standing);
        FindHandIns.Page page = desk.handIns(
                filter,
                cursor == null ? null : cursor.first(HandInId::new),
                50,
                LookBack.moment(asked),
                caller.account(),
                seenAt);
        model.addAttribute("asOf", LookBack.text(asked));
        model.addAttribute("filter", filter);
        model.addAttribute("standings", choices.of(HandInStanding.class));
        model.addAttribute("handIns", page.handIns().stream().map(desk::masked).toList());
        model.addAttribute(
                "next", page.next() == null ? null : Cursor.after(page.next().value()));
        model.addAttribute(
                "own", asked == null ? desk.ownCash(null, caller, seenAt).sums() : Set.of());
        return "membership/dues/hand-ins";
    }

    @GetMapping("/{handIn}")
    String handIn(
            @PathVariable HandInId handIn,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        @Nullable AsOf asked = LookBack.asked(asOf, at);
        model.addAttribute("form", new CashWithdrawal(null));
        fill(model, desk.handIn(handIn, LookBack.moment(asked), caller.account(), seenAt), asked, caller);
        return ONE;
    }

    /** @param asked the moment; null for the present */
    void fill(ModelMap model, FindHandIn.Found found, @Nullable AsOf asked, Caller caller) {
        HandInView view = found.handIn().handIn();
        HandInDetail detail = desk.detail(found);
        boolean open = asked == null && view.standing() == HandInStanding.OPEN;
        boolean own = caller.person().equals(view.holder());
        model.addAttribute("asOf", LookBack.text(asked));
        model.addAttribute("detail", detail);
        model.addAttribute("years", years(detail));
        model.addAttribute("own", open && own);
        model.addAttribute("mayCount", open && !own && offers.counts(view.union(), caller.account()));
    }

    /** Of the dues it is made of. */
    private static Set<Integer> years(HandInDetail detail) {
        Set<Integer> years = new LinkedHashSet<>();
        detail.receipts().forEach(receipt -> years.add(receipt.year()));
        return years;
    }
}
