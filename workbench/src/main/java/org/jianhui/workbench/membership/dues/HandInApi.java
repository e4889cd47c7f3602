package org.jianhui.workbench.membership.dues;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.HandInId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.query.membership.dues.FindHandIns;
import org.jianhui.query.membership.dues.HandInStanding;
import org.jianhui.query.membership.dues.HandInView;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Cursor;
import org.jianhui.workbench.api.LookBack;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hand-ins of cash over REST: members are masked; amounts are yuan with two places, as texts. */
@RestController
@RequestMapping("/api/dues")
@Tag(name = "dues")
class HandInApi {

    private static final int MOST = 200;

    private final HandInDesk desk;
    private final HandInActs acts;

    HandInApi(HandInDesk desk, HandInActs acts) {
        this.desk = desk;
        this.acts = acts;
    }

    @GetMapping("/own-cash")
    @Operation(summary = "What the caller has taken in cash and not handed in, today: sums, and one union's receipts")
    OwnCash ownCash(
            @RequestParam(required = false) @Nullable UnionId union,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        return desk.ownCash(union, caller, seenAt);
    }

    @GetMapping("/hand-ins")
    @Operation(summary = "The hand-ins of cash, the newest first; now, or as known at asOf")
    HandIns handIns(
            @RequestParam(required = false) @Nullable UnionId union,
            @RequestParam(required = false) @Nullable VillageId village,
            @RequestParam(required = false) @Nullable HandInStanding standing,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        FindHandIns.Page page = desk.handIns(
                new HandInDesk.Filter(union, village, standing),
                cursor == null ? null : cursor.first(HandInId::new),
                Math.max(1, Math.min(MOST, limit)),
                LookBack.moment(asOf),
                caller.account(),
                seenAt);
        return new HandIns(
                page.handIns().stream().map(desk::masked).toList(),
                page.next() == null ? null : Cursor.after(page.next().value()));
    }

    @PostMapping("/hand-ins")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Who took dues in cash hands the money of some receipts in, to be counted ($-10)")
    Outcome handIn(@Valid @RequestBody CashChoice typed, Caller caller) {
        return caller.perform(typed.act(), acts.handIn(typed));
    }

    @GetMapping("/hand-ins/{handIn}")
    @Operation(summary = "One hand-in with its receipts, and who did what when; now, or as known at asOf")
    HandInDetail handIn(
            @PathVariable HandInId handIn,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        return desk.detail(desk.handIn(handIn, LookBack.moment(asOf), caller.account(), seenAt));
    }

    @PostMapping("/hand-ins/{handIn}/acceptance")
    @Operation(summary = "The union counted the money and has it; to the fen, and never by who handed it in ($-10)")
    Outcome accept(@PathVariable HandInId handIn, @Valid @RequestBody CashCount typed, Caller caller) {
        return caller.perform(typed.act(), acts.accept(view(handIn, caller).handIn(), typed));
    }

    @PostMapping("/hand-ins/{handIn}/return")
    @Operation(summary = "The money counted is more or less than the receipts say: it goes back, with a reason")
    Outcome giveBack(@PathVariable HandInId handIn, @Valid @RequestBody CashReturn typed, Caller caller) {
        return caller.perform(typed.act(), acts.giveBack(view(handIn, caller), typed, caller.requestId()));
    }

    @PostMapping("/hand-ins/{handIn}/withdrawal")
    @Operation(summary = "Who handed the money in takes it back before it is counted")
    Outcome withdraw(@PathVariable HandInId handIn, @Valid @RequestBody CashWithdrawal typed, Caller caller) {
        return caller.perform(typed.act(), acts.withdraw(handIn));
    }

    private HandInView view(HandInId handIn, Caller caller) {
        return desk.handIn(handIn, null, caller.account(), null).handIn().handIn();
    }
}
