package org.jianhui.workbench.membership;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.membership.FindMemberRoll;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Cursor;
import org.jianhui.workbench.api.LookBack;
import org.jianhui.workbench.document.DayRolls;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The roll of a union for any day as a page: the day, what was known when, and a button that prints it. */
@Controller
class RollPages {

    private final MemberDesk desk;
    private final MembershipChoices choices;

    RollPages(MemberDesk desk, MembershipChoices choices) {
        this.desk = desk;
        this.choices = choices;
    }

    @GetMapping("/members/roll")
    String roll(
            @RequestParam(required = false) @Nullable String union,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        Map<String, String> unions = choices.unions(caller);
        @Nullable AsOf asked = LookBack.asked(asOf, at);
        LocalDate day = on == null ? choices.today() : on;
        model.addAttribute("unions", unions);
        model.addAttribute("on", day);
        model.addAttribute("asOf", LookBack.text(asked));
        @Nullable String chosen = union == null || union.isBlank() ? only(unions) : union;
        model.addAttribute("union", chosen);
        if (chosen != null) {
            int skipped = cursor == null ? 0 : Math.max(0, cursor.first(Integer::parseInt));
            ShownRoll roll = desk.roll(
                    new FindMemberRoll(id(chosen), day, LookBack.moment(asked)), skipped, caller.account(), seenAt);
            Integer next = roll.next(skipped);
            model.addAttribute("parts", DayRolls.parts(roll.count()));
            model.addAttribute("roll", roll);
            model.addAttribute("skipped", skipped);
            model.addAttribute("next", next == null ? null : Cursor.after(next));
        }
        return "membership/roll";
    }

    private static @Nullable String only(Map<String, String> unions) {
        return unions.size() == 1 ? unions.keySet().iterator().next() : null;
    }

    private static UnionId id(String union) {
        try {
            return new UnionId(union);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("INVALID", "union");
        }
    }
}
