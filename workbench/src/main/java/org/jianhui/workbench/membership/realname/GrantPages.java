package org.jianhui.workbench.membership.realname;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDateTime;
import java.util.Map;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.membership.realname.FindRealNames;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Cursor;
import org.jianhui.workbench.api.LookBack;
import org.jianhui.workbench.membership.MembershipIds;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The grant statement and the list behind it, as pages and over REST. */
@Controller
@Tag(name = "real-name")
class GrantPages {

    private final GrantDesk grants;
    private final RealNameDesk desk;

    GrantPages(GrantDesk grants, RealNameDesk desk) {
        this.grants = grants;
        this.desk = desk;
    }

    @GetMapping("/real-name/grants")
    String statement(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        @Nullable AsOf asked = LookBack.asked(asOf, at);
        model.addAttribute("asOf", LookBack.text(asked));
        int shown = grants.year(year, LookBack.moment(asked));
        model.addAttribute("lookBackKept", Map.of("year", shown));
        model.addAttribute("years", grants.years());
        model.addAttribute("grants", grants.grants(shown, LookBack.moment(asked), caller.account(), seenAt));
        return "membership/realname/grants";
    }

    @GetMapping("/real-name/grants/members")
    String heads(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String union,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        @Nullable AsOf asked = LookBack.asked(asOf, at);
        @Nullable UnionId chosen = MembershipIds.unionIfAny(union);
        int shown = grants.year(year, LookBack.moment(asked));
        FindRealNames.Page page = grants.heads(
                shown,
                chosen,
                cursor == null ? null : cursor.first(MembershipId::new),
                50,
                LookBack.moment(asked),
                caller.account(),
                seenAt);
        model.addAttribute("asOf", LookBack.text(asked));
        model.addAttribute(
                "lookBackKept", chosen == null ? Map.of("year", shown) : Map.of("year", shown, "union", chosen));
        model.addAttribute("year", shown);
        model.addAttribute("union", chosen);
        model.addAttribute("members", page.members().stream().map(desk::masked).toList());
        model.addAttribute(
                "next", page.next() == null ? null : Cursor.after(page.next().value()));
        return "membership/realname/grant-members";
    }

    @GetMapping("/api/real-name/grants")
    @ResponseBody
    @Operation(
            summary =
                    "What the federation and the government grant for the members of each union in the real-name system,"
                            + " by the rates of a year ($-07, $-08); now, or as known at asOf")
    ShownGrants grants(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        return grants.grants(grants.year(year, LookBack.moment(asOf)), LookBack.moment(asOf), caller.account(), seenAt);
    }

    @GetMapping("/api/real-name/grants/members")
    @ResponseBody
    @Operation(summary = "The people behind the grant statement, masked, each once; now, or as known at asOf")
    RealNames members(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UnionId union,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        FindRealNames.Page page = grants.heads(
                grants.year(year, LookBack.moment(asOf)),
                union,
                cursor == null ? null : cursor.first(MembershipId::new),
                Math.max(1, Math.min(200, limit)),
                LookBack.moment(asOf),
                caller.account(),
                seenAt);
        return new RealNames(
                page.members().stream().map(desk::masked).toList(),
                page.next() == null ? null : Cursor.after(page.next().value()));
    }
}
