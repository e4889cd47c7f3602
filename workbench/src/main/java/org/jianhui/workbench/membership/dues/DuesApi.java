package org.jianhui.workbench.membership.dues;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.query.membership.MemberLine;
import org.jianhui.query.membership.dues.FindOpenDues;
import org.jianhui.query.membership.dues.FindReceipts;
import org.jianhui.query.membership.dues.ReceiptStanding;
import org.jianhui.query.membership.dues.ReceiptView;
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

/** Union dues over REST: lists are masked; amounts are yuan with two places, as texts. */
@RestController
@RequestMapping("/api/dues")
@Tag(name = "dues")
class DuesApi {

    private static final int MOST = 200;

    private final DuesDesk desk;
    private final DuesActs acts;

    DuesApi(DuesDesk desk, DuesActs acts) {
        this.desk = desk;
        this.acts = acts;
    }

    @GetMapping
    @Operation(
            summary =
                    "The tariff of a year, and what is due, paid and open in each village the caller may read ($-01); now,"
                            + " or as known at asOf")
    ShownDues dues(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        return desk.dues(desk.year(year), LookBack.moment(asOf), caller.account(), seenAt);
    }

    @GetMapping("/open")
    @Operation(summary = "Who owes the dues of a year and has not paid them ($-12); now, or as known at asOf")
    OpenDues open(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UnionId union,
            @RequestParam(required = false) @Nullable VillageId village,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        FindOpenDues.Page page = desk.debtors(
                new DuesDesk.Filter(union, village, desk.year(year)),
                cursor == null ? null : cursor.first(MembershipId::new),
                atMost(limit),
                LookBack.moment(asOf),
                caller.account(),
                seenAt);
        return new OpenDues(
                page.members().stream()
                        .map(line -> desk.masked(line, caller.account()))
                        .toList(),
                page.next() == null ? null : Cursor.after(page.next().value()));
    }

    @GetMapping("/receipts")
    @Operation(summary = "The receipts of a year in the order of their numbers; now, or as known at asOf")
    DuesReceipts receipts(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UnionId union,
            @RequestParam(required = false) @Nullable VillageId village,
            @RequestParam(required = false) @Nullable ReceiptStanding standing,
            @RequestParam(defaultValue = "false") boolean cashOnHand,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        FindReceipts.Page page = desk.receipts(
                new DuesDesk.Filter(union, village, desk.year(year)),
                standing,
                cashOnHand,
                cursor == null ? null : cursor.first(ReceiptId::new),
                atMost(limit),
                LookBack.moment(asOf),
                caller.account(),
                seenAt);
        return new DuesReceipts(
                page.receipts().stream().map(desk::masked).toList(),
                page.next() == null ? null : Cursor.after(page.next().value()));
    }

    @GetMapping("/members/{membership}")
    @Operation(summary = "A member's receipts, and the years that are open; now, or as known at asOf")
    MemberDues member(
            @PathVariable MembershipId membership,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        desk.member(membership, LookBack.moment(asOf), caller.account(), seenAt);
        return desk.memberDues(membership, LookBack.moment(asOf), caller.account(), seenAt);
    }

    @PostMapping("/members/{membership}/receipts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Takes a member's dues of a year and gives a receipt; the whole amount, once a year ($-01)")
    Outcome receive(@PathVariable MembershipId membership, @Valid @RequestBody DuesPayment typed, Caller caller) {
        MemberLine line = desk.member(membership, null, caller.account(), null);
        return caller.perform(
                typed.act(), acts.receive(membership, line.member().person(), typed, caller.requestId()));
    }

    @GetMapping("/receipts/{receipt}")
    @Operation(summary = "One receipt with what was decided about it, by whom and why; now, or as known at asOf")
    ReceiptDetail receipt(
            @PathVariable ReceiptId receipt,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        return desk.detail(desk.receipt(receipt, LookBack.moment(asOf), caller.account(), seenAt));
    }

    @PostMapping("/receipts/{receipt}/voiding")
    @Operation(summary = "Makes a receipt void, with a reason; it keeps its number, and the year is unpaid again")
    Outcome makeVoid(@PathVariable ReceiptId receipt, @Valid @RequestBody ReceiptVoiding typed, Caller caller) {
        return caller.perform(typed.act(), acts.makeVoid(view(receipt, caller), typed, caller.requestId()));
    }

    @PostMapping("/receipts/{receipt}/refund")
    @Operation(summary = "The union gives the money back, with a reason; never by the person who took it ($-10)")
    Outcome refund(@PathVariable ReceiptId receipt, @Valid @RequestBody DuesRefund typed, Caller caller) {
        return caller.perform(typed.act(), acts.refund(view(receipt, caller), typed, caller.requestId()));
    }

    private ReceiptView view(ReceiptId receipt, Caller caller) {
        return desk.receipt(receipt, null, caller.account(), null).receipt();
    }

    private static int atMost(int limit) {
        return Math.max(1, Math.min(MOST, limit));
    }
}
