package org.jianhui.workbench.membership;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.query.membership.FindMembers;
import org.jianhui.query.membership.MemberLine;
import org.jianhui.query.membership.MemberStanding;
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

/** Applications and members over REST: lists are masked, no answer holds an ID number or a birth date. */
@RestController
@RequestMapping("/api/members")
@Tag(name = "members")
class MembershipApi {

    private final MemberDesk desk;
    private final MembershipActs acts;
    private final MembershipChoices choices;
    private final ManyAdmissions admissions;

    MembershipApi(MemberDesk desk, MembershipActs acts, MembershipChoices choices, ManyAdmissions admissions) {
        this.desk = desk;
        this.acts = acts;
        this.choices = choices;
        this.admissions = admissions;
    }

    @GetMapping
    @Operation(summary = "Applications and members of the unions and villages the caller may read")
    Members list(
            @RequestParam(required = false) @Nullable UnionId union,
            @RequestParam(required = false) @Nullable VillageId village,
            @RequestParam(required = false) @Nullable UnionGroupId group,
            @RequestParam(required = false) @Nullable MemberStanding standing,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        @Nullable MembershipId after = cursor == null ? null : cursor.first(MembershipId::new);
        FindMembers.Page page = desk.page(
                new MemberDesk.Filter(union, village, group, standing, name),
                after,
                Math.max(1, Math.min(200, limit)),
                caller.account(),
                seenAt);
        return new Members(
                page.members().stream().map(desk::masked).toList(),
                page.next() == null ? null : Cursor.after(page.next().value()));
    }

    @GetMapping("/texts")
    @Operation(
            summary = "The texts of consent, duties and rights in force today, with their version (G-05, P-01 to P-10)")
    Texts texts() {
        return new Texts(choices.texts(), choices.texts().dutiesAndRights());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Enters an application with the person's recorded consent; judged at once (M-01 to M-06)")
    Outcome apply(@Valid @RequestBody MembershipInput.Application typed, Caller caller) {
        Act act = caller.act(typed.act());
        return caller.perform(act, acts.apply(typed, choices.list(caller), act));
    }

    @GetMapping("/{membership}")
    @Operation(
            summary = "One membership with the rules, clauses and arithmetic its decision rests on;"
                    + " now, or as it was known at asOf")
    ShownMember.Detail find(
            @PathVariable MembershipId membership,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        return desk.detail(desk.line(membership, LookBack.moment(asOf), caller.account(), seenAt));
    }

    @GetMapping("/{membership}/real-name")
    @Operation(summary = "Whether a member is in the real-name system (M-10); now, or as known at asOf")
    InRealNameSystem realName(
            @PathVariable MembershipId membership,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        return Optional.ofNullable(desk.realName(membership, LookBack.moment(asOf), caller.account(), seenAt))
                .orElseThrow(() -> new NotFound("UNKNOWN", "no member yet, or no more"));
    }

    @PostMapping("/{membership}/admission")
    @Operation(summary = "Admits the applicant (M-09)")
    Outcome admit(
            @PathVariable MembershipId membership, @Valid @RequestBody MembershipInput.Decision typed, Caller caller) {
        return decide(MemberAct.ADMISSION, membership, typed, caller);
    }

    @PostMapping("/admissions")
    @Operation(
            summary =
                    "Admits many applicants, each in an act of its own (M-09); the answer says of each whether and why"
                            + " not, and sending it again does nothing twice")
    AdmissionResults admit(@Valid @RequestBody MembershipInput.Admissions typed, Caller caller) {
        return admissions.admit(typed, caller);
    }

    @PostMapping("/{membership}/refusal")
    @Operation(summary = "Refuses the applicant with a reason (M-09)")
    Outcome refuse(
            @PathVariable MembershipId membership, @Valid @RequestBody MembershipInput.Decision typed, Caller caller) {
        return decide(MemberAct.REFUSAL, membership, typed, caller);
    }

    @PostMapping("/{membership}/override")
    @Operation(summary = "The federation makes an exception from the age limits, with a reason (I-01)")
    Outcome override(
            @PathVariable MembershipId membership, @Valid @RequestBody MembershipInput.Decision typed, Caller caller) {
        return decide(MemberAct.OVERRIDE, membership, typed, caller);
    }

    @PostMapping("/{membership}/decline")
    @Operation(summary = "The federation does not make the exception, with a reason (I-01)")
    Outcome decline(
            @PathVariable MembershipId membership, @Valid @RequestBody MembershipInput.Decision typed, Caller caller) {
        return decide(MemberAct.DECLINE, membership, typed, caller);
    }

    @PostMapping("/{membership}/withdrawal")
    @Operation(summary = "The person takes the consent back, until admission (G-05)")
    Outcome withdraw(
            @PathVariable MembershipId membership, @Valid @RequestBody MembershipInput.Decision typed, Caller caller) {
        return decide(MemberAct.WITHDRAWAL, membership, typed, caller);
    }

    @PostMapping("/{membership}/retention")
    @Operation(summary = "Keeps the membership without vote or dues from a day on")
    Outcome retain(
            @PathVariable MembershipId membership, @Valid @RequestBody MembershipInput.Decision typed, Caller caller) {
        return decide(MemberAct.RETENTION, membership, typed, caller);
    }

    @PostMapping("/{membership}/resumption")
    @Operation(summary = "Makes a kept membership a full one again from a day on")
    Outcome resume(
            @PathVariable MembershipId membership, @Valid @RequestBody MembershipInput.Decision typed, Caller caller) {
        return decide(MemberAct.RESUMPTION, membership, typed, caller);
    }

    @PostMapping("/{membership}/ending")
    @Operation(summary = "Ends the membership: resignation or death (M-16)")
    Outcome end(
            @PathVariable MembershipId membership, @Valid @RequestBody MembershipInput.Decision typed, Caller caller) {
        return decide(MemberAct.ENDING, membership, typed, caller);
    }

    private Outcome decide(MemberAct what, MembershipId membership, MembershipInput.Decision typed, Caller caller) {
        MemberLine line = desk.line(membership, null, caller.account(), null);
        return caller.perform(typed.act(), acts.decide(what, line.member(), typed, caller.requestId()));
    }
}
