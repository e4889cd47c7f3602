package org.jianhui.workbench.membership.ledger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.Attitude;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.query.membership.ledger.FindLedger;
import org.jianhui.query.membership.ledger.LedgerLine;
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

/** The villages' ledgers of people working away, over REST: lists are masked, no answer holds an ID number. */
@RestController
@RequestMapping("/api/ledger")
@Tag(name = "ledger")
class LedgerApi {

    private static final int MOST = 200;

    private final LedgerDesk desk;
    private final LedgerActs acts;
    private final Referrals referrals;

    LedgerApi(LedgerDesk desk, LedgerActs acts, Referrals referrals) {
        this.desk = desk;
        this.acts = acts;
        this.referrals = referrals;
    }

    @GetMapping
    @Operation(
            summary =
                    "The ledgers of the villages the caller may read, by name, pinyin or initials; now, or as known at"
                            + " asOf")
    LedgerRows list(
            @RequestParam(required = false) @Nullable VillageId village,
            @RequestParam(required = false) @Nullable Attitude attitude,
            @RequestParam(defaultValue = "false") boolean off,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        FindLedger.Page page = desk.page(
                new LedgerDesk.Filter(village, attitude, off, name),
                cursor == null ? null : cursor.first(LedgerEntryId::new),
                atMost(limit),
                LookBack.moment(asOf),
                caller.account(),
                seenAt);
        return new LedgerRows(
                page.rows().stream().map(desk::masked).toList(),
                page.next() == null ? null : Cursor.after(page.next().value()));
    }

    @GetMapping("/coverage")
    @Operation(
            summary =
                    "Contacted of entered people for each village the caller may read; n/a for an empty ledger (M-07);"
                            + " now, or as known at asOf")
    ShownCoverage.LedgerCoverage coverage(
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        return new ShownCoverage.LedgerCoverage(desk.coverage(LookBack.moment(asOf), caller.account(), seenAt));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Enters a person of the caller's village who works away; one person stands on one ledger (M-08)")
    Outcome enter(@Valid @RequestBody LedgerInput.LedgerRow typed, Caller caller) {
        Act act = caller.act(typed.act());
        try {
            return caller.perform(act, acts.enter(typed, act));
        } catch (RuleViolated refused) {
            referrals.after(refused.rules().stream().map(Rule::code), typed, caller);
            throw refused;
        }
    }

    @GetMapping("/{entry}")
    @Operation(summary = "One row with the attempts to reach the person and its corrections; now, or as known at asOf")
    ShownRow.LedgerDetail find(
            @PathVariable LedgerEntryId entry,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        LedgerLine line = desk.line(entry, LookBack.moment(asOf), caller.account(), seenAt);
        return desk.detail(line, caller.account());
    }

    @PostMapping("/{entry}/contacts")
    @Operation(summary = "Records an attempt to reach the person and what they said to joining (M-07)")
    Outcome contact(
            @PathVariable LedgerEntryId entry, @Valid @RequestBody LedgerInput.LedgerContact typed, Caller caller) {
        return caller.perform(typed.act(), acts.contact(entry, typed));
    }

    @PostMapping("/{entry}/corrections")
    @Operation(summary = "Puts a row right, with a reason; what it said before stays on record (R-12)")
    Outcome correct(
            @PathVariable LedgerEntryId entry, @Valid @RequestBody LedgerInput.LedgerCorrection typed, Caller caller) {
        LedgerLine line = desk.line(entry, null, caller.account(), null);
        return caller.perform(typed.act(), acts.correct(line.entry(), typed, caller.requestId()));
    }

    @PostMapping("/{entry}/removal")
    @Operation(summary = "Takes a person off the ledger, with a ground")
    Outcome takeOff(
            @PathVariable LedgerEntryId entry, @Valid @RequestBody LedgerInput.LedgerRemoval typed, Caller caller) {
        return caller.perform(typed.act(), acts.takeOff(entry, typed));
    }

    static int atMost(int limit) {
        return Math.max(1, Math.min(MOST, limit));
    }
}
