package org.jianhui.workbench.membership.ledger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.ReferralId;
import org.jianhui.query.membership.ledger.FindReferrals;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Cursor;
import org.jianhui.workbench.api.LookBack;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The persons whom two villages want, over REST: the federation reads and settles. */
@RestController
@RequestMapping("/api/ledger/referrals")
@Tag(name = "ledger")
class ReferralApi {

    private final LedgerDesk desk;
    private final LedgerActs acts;

    ReferralApi(LedgerDesk desk, LedgerActs acts) {
        this.desk = desk;
        this.acts = acts;
    }

    @GetMapping
    @Operation(
            summary = "Persons whom two villages want to enter, for the federation above them (M-08), open or settled;"
                    + " now, or as known at asOf")
    ShownReferral.LedgerReferrals referrals(
            @RequestParam(defaultValue = "false") boolean settled,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        FindReferrals.Page page = desk.referrals(
                settled,
                cursor == null ? null : cursor.first(ReferralId::new),
                LedgerApi.atMost(limit),
                LookBack.moment(asOf),
                caller.account(),
                seenAt);
        return new ShownReferral.LedgerReferrals(
                page.referrals().stream().map(desk::masked).toList(),
                page.next() == null ? null : Cursor.after(page.next().value()));
    }

    @PostMapping("/{referral}/settlement")
    @Operation(summary = "The federation settles to which village a person belongs, with a reason")
    Outcome settle(
            @PathVariable ReferralId referral, @Valid @RequestBody LedgerInput.ReferralDecision typed, Caller caller) {
        FindReferrals.Line line = desk.referral(referral, caller.account());
        return caller.perform(typed.act(), acts.settle(line.referral(), typed, caller.requestId()));
    }
}
