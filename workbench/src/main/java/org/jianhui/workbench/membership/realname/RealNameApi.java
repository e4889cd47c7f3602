package org.jianhui.workbench.membership.realname;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.query.membership.realname.FindRealNameBatches;
import org.jianhui.query.membership.realname.FindRealNames;
import org.jianhui.query.membership.realname.RealNameBatchStanding;
import org.jianhui.query.membership.realname.RealNameBatchView;
import org.jianhui.query.membership.realname.RealNameStanding;
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

/** The real-name system over REST: members are masked, and nothing here hands out an ID number. */
@RestController
@RequestMapping("/api/real-name")
@Tag(name = "real-name")
class RealNameApi {

    private static final int MOST = 200;

    private final RealNameDesk desk;
    private final RealNameActs acts;

    RealNameApi(RealNameDesk desk, RealNameActs acts) {
        this.desk = desk;
        this.acts = acts;
    }

    @GetMapping
    @Operation(
            summary =
                    "How many members of each union and village are in the real-name system; now, or as known at asOf")
    ShownRealNameSums sums(
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        return desk.sums(LookBack.moment(asOf), caller.account(), seenAt);
    }

    @GetMapping("/members")
    @Operation(
            summary =
                    "Members by where they stand; without a standing the exception list: all who are not entered (M-10);"
                            + " now, or as known at asOf")
    RealNames members(
            @RequestParam(required = false) @Nullable UnionId union,
            @RequestParam(required = false) @Nullable VillageId village,
            @RequestParam(required = false) @Nullable RealNameStanding standing,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        FindRealNames.Page page = desk.members(
                new RealNameDesk.Filter(union, village, standing),
                cursor == null ? null : cursor.first(MembershipId::new),
                Math.max(1, Math.min(MOST, limit)),
                LookBack.moment(asOf),
                caller.account(),
                seenAt);
        return new RealNames(
                page.members().stream().map(desk::masked).toList(),
                page.next() == null ? null : Cursor.after(page.next().value()));
    }

    @GetMapping("/batches")
    @Operation(summary = "The batches, the newest first; now, or as known at asOf")
    RealNameBatches batches(
            @RequestParam(required = false) @Nullable UnionId union,
            @RequestParam(required = false) @Nullable RealNameBatchStanding standing,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        FindRealNameBatches.Page page = desk.batches(
                union,
                standing,
                cursor == null ? null : cursor.first(RealNameBatchId::new),
                Math.max(1, Math.min(MOST, limit)),
                LookBack.moment(asOf),
                caller.account(),
                seenAt);
        return new RealNameBatches(
                page.batches().stream().map(RealNameDesk::shown).toList(),
                page.next() == null ? null : Cursor.after(page.next().value()));
    }

    @PostMapping("/batches")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Who acts for the union chooses members for the real-name system, up to 200 (M-10)")
    Outcome open(@Valid @RequestBody BatchChoice typed, Caller caller) {
        return caller.perform(typed.act(), acts.open(typed));
    }

    @GetMapping("/batches/{batch}")
    @Operation(summary = "One batch with its members and what was answered of each; now, or as known at asOf")
    BatchDetail batch(
            @PathVariable RealNameBatchId batch,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        return desk.detail(desk.batch(batch, LookBack.moment(asOf), caller.account(), seenAt));
    }

    @PostMapping("/batches/{batch}/release")
    @Operation(summary = "Somebody else than who chose the members agrees that their data leave the house")
    Outcome release(@PathVariable RealNameBatchId batch, @Valid @RequestBody BatchRelease typed, Caller caller) {
        return caller.perform(typed.act(), acts.release(batch));
    }

    @PostMapping("/batches/{batch}/discard")
    @Operation(summary = "What is not answered is given up, and may be put into another batch")
    Outcome discard(@PathVariable RealNameBatchId batch, @Valid @RequestBody BatchDiscarding typed, Caller caller) {
        return caller.perform(typed.act(), acts.discard(batch, typed));
    }

    @PostMapping("/batches/{batch}/answers")
    @Operation(
            summary =
                    "What the real-name system answered, of some of the batch or of all; with a reason for who was not taken")
    Outcome answer(@PathVariable RealNameBatchId batch, @Valid @RequestBody BatchAnswers typed, Caller caller) {
        return caller.perform(typed.act(), acts.answer(view(batch, caller), typed, caller.requestId()));
    }

    @PostMapping("/batches/{batch}/revocations")
    @Operation(summary = "A member recorded as entered is not in the real-name system after all (R-12)")
    Outcome revoke(@PathVariable RealNameBatchId batch, @Valid @RequestBody EntryRevocation typed, Caller caller) {
        return caller.perform(typed.act(), acts.revoke(view(batch, caller), typed, caller.requestId()));
    }

    private RealNameBatchView view(RealNameBatchId batch, Caller caller) {
        return desk.batch(batch, null, caller.account(), null).batch();
    }
}
