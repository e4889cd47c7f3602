package org.jianhui.workbench.membership;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.PaperFormat;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.membership.FindMemberRoll;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Cursor;
import org.jianhui.workbench.api.LookBack;
import org.jianhui.workbench.document.DayRolls;
import org.jianhui.workbench.document.FileAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The roll of a union for any day over REST, and printed, for whoever may see the members of all its villages. */
@RestController
@Tag(name = "members")
class RollApi {

    private final MemberDesk desk;
    private final MembershipChoices choices;
    private final DayRolls printed;

    RollApi(MemberDesk desk, MembershipChoices choices, DayRolls printed) {
        this.desk = desk;
        this.choices = choices;
        this.printed = printed;
    }

    @GetMapping("/api/members/roll")
    @Operation(
            summary = "Who was a member of the union on a day, default today, in the order of admission; as known now,"
                    + " or at asOf")
    RollPage roll(
            @RequestParam UnionId union,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        int skipped = cursor == null ? 0 : Math.max(0, cursor.first(Integer::parseInt));
        ShownRoll roll =
                desk.roll(new FindMemberRoll(union, day(on), LookBack.moment(asOf)), skipped, caller.account(), seenAt);
        Integer next = roll.next(skipped);
        return new RollPage(roll, next == null ? null : Cursor.after(next));
    }

    @GetMapping({"/api/members/roll.pdf", "/members/roll.pdf"})
    @Operation(summary = "The roll of a day for printing, as the annex of a request is written; 1000 members in a part")
    ResponseEntity<byte[]> print(
            @RequestParam UnionId union,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(defaultValue = "1") int part,
            Caller caller) {
        LocalDate day = day(on);
        byte[] pdf = printed.pdf(
                union,
                day,
                desk.wholeRoll(union, day, LookBack.moment(LookBack.asked(asOf, at)), caller.account()),
                part);
        return FileAnswer.of("会员名册-" + day + (part == 1 ? "" : "-" + part) + ".pdf", PaperFormat.PDF.mediaType(), pdf);
    }

    private LocalDate day(@Nullable LocalDate on) {
        return on == null ? choices.today() : on;
    }
}
