package org.jianhui.workbench.membership.dues;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.rule.RuleCatalogue;
import org.jianhui.query.membership.MemberLine;
import org.jianhui.query.membership.dues.CashPlace;
import org.jianhui.query.membership.dues.FindOpenDues;
import org.jianhui.query.membership.dues.FindReceipts;
import org.jianhui.query.membership.dues.ReceiptLine;
import org.jianhui.query.membership.dues.ReceiptStanding;
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

/** Dues as pages: what is due, paid and open in each village, the lists behind every number, and each receipt. */
@Controller
@RequestMapping("/dues")
class DuesPages {

    private final DuesDesk desk;
    private final HandInDesk handIns;
    private final DuesOffers offers;
    private final MembershipChoices choices;

    DuesPages(DuesDesk desk, HandInDesk handIns, DuesOffers offers, MembershipChoices choices) {
        this.desk = desk;
        this.handIns = handIns;
        this.offers = offers;
        this.choices = choices;
    }

    @GetMapping
    String overview(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        @Nullable AsOf asked = LookBack.asked(asOf, at);
        int shown = desk.year(year);
        years(model, shown, asked);
        model.addAttribute("dues", desk.dues(shown, LookBack.moment(asked), caller.account(), seenAt));
        model.addAttribute(
                "own", asked == null ? handIns.ownCash(null, caller, seenAt).sums() : List.of());
        return "membership/dues/dues";
    }

    @GetMapping("/open")
    String open(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String union,
            @RequestParam(required = false) @Nullable String village,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        @Nullable AsOf asked = LookBack.asked(asOf, at);
        DuesDesk.Filter filter =
                new DuesDesk.Filter(MembershipIds.unionIfAny(union), MembershipIds.village(village), desk.year(year));
        FindOpenDues.Page page = desk.debtors(
                filter,
                cursor == null ? null : cursor.first(MembershipId::new),
                50,
                LookBack.moment(asked),
                caller.account(),
                seenAt);
        years(model, filter.year(), asked);
        model.addAttribute("filter", filter);
        List<Debtor> debtors = page.members().stream()
                .map(line -> desk.masked(line, caller.account()))
                .toList();
        model.addAttribute("debtors", debtors);
        model.addAttribute("mayCollect", asked == null && debtors.stream().anyMatch(Debtor::mayReceive));
        model.addAttribute(
                "next", page.next() == null ? null : Cursor.after(page.next().value()));
        model.addAttribute("tariff", desk.tariff(filter.year()));
        model.addAttribute("mayAct", asked == null);
        return "membership/dues/open";
    }

    @GetMapping("/receipts")
    String receipts(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String union,
            @RequestParam(required = false) @Nullable String village,
            @RequestParam(required = false) @Nullable ReceiptStanding standing,
            @RequestParam(defaultValue = "false") boolean cashOnHand,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        @Nullable AsOf asked = LookBack.asked(asOf, at);
        DuesDesk.Filter filter =
                new DuesDesk.Filter(MembershipIds.unionIfAny(union), MembershipIds.village(village), desk.year(year));
        FindReceipts.Page page = desk.receipts(
                filter,
                standing,
                cashOnHand,
                cursor == null ? null : cursor.first(ReceiptId::new),
                50,
                LookBack.moment(asked),
                caller.account(),
                seenAt);
        years(model, filter.year(), asked);
        model.addAttribute("filter", filter);
        model.addAttribute("standing", standing);
        model.addAttribute("cashOnHand", cashOnHand);
        model.addAttribute("standings", choices.of(ReceiptStanding.class));
        model.addAttribute(
                "receipts", page.receipts().stream().map(desk::masked).toList());
        model.addAttribute(
                "next", page.next() == null ? null : Cursor.after(page.next().value()));
        return "membership/dues/receipts";
    }

    @GetMapping("/receipts/{receipt}")
    String receipt(
            @PathVariable ReceiptId receipt,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        @Nullable AsOf asked = LookBack.asked(asOf, at);
        ReceiptLine line = desk.receipt(receipt, LookBack.moment(asked), caller.account(), seenAt);
        boolean stands = asked == null && line.receipt().standing() == ReceiptStanding.STANDING;
        boolean own = line.wentThroughHandsOf(caller.person());
        boolean counting = line.cash() == CashPlace.COUNTING;
        model.addAttribute("asOf", LookBack.text(asked));
        model.addAttribute("detail", desk.detail(line));
        model.addAttribute("mayWatch", ReadRight.LOOK.roles().stream().anyMatch(role -> caller.holds(role.name())));
        model.addAttribute("own", stands && own);
        model.addAttribute(
                "mayVoid",
                stands
                        && !own
                        && !counting
                        && line.cash() != CashPlace.WITH_UNION
                        && offers.receives(
                                line.receipt().union(), line.receipt().village(), caller.account()));
        model.addAttribute(
                "mayRefund",
                stands && !own && !counting && offers.refunds(line.receipt().union(), caller.account()));
        model.addAttribute(
                "rules",
                line.receipt().basis().rules().stream()
                        .flatMap(id -> RuleCatalogue.find(id).stream())
                        .toList());
        return "membership/dues/receipt";
    }

    @GetMapping("/members/{membership}")
    String member(
            @PathVariable MembershipId membership,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        @Nullable AsOf asked = LookBack.asked(asOf, at);
        org.jianhui.query.projection.@Nullable AsOf moment = LookBack.moment(asked);
        MemberLine line = desk.member(membership, moment, caller.account(), seenAt);
        Debtor member = desk.masked(line, caller.account());
        model.addAttribute("asOf", LookBack.text(asked));
        model.addAttribute("member", member);
        model.addAttribute("dues", desk.memberDues(membership, moment, caller.account(), seenAt));
        model.addAttribute("thisYear", desk.year(null));
        model.addAttribute("mayAct", asked == null && member.mayReceive());
        return "membership/dues/member";
    }

    private void years(ModelMap model, int shown, @Nullable AsOf asked) {
        List<Integer> years =
                IntStream.rangeClosed(desk.firstYear(), desk.lastOpen()).boxed().toList();
        model.addAttribute("asOf", LookBack.text(asked));
        model.addAttribute("year", shown);
        model.addAttribute("years", years);
        model.addAttribute("ahead", shown > offers.today().getYear());
    }
}
