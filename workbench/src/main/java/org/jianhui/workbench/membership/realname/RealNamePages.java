package org.jianhui.workbench.membership.realname;

import java.time.LocalDateTime;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.query.membership.realname.FindRealNameBatches;
import org.jianhui.query.membership.realname.FindRealNames;
import org.jianhui.query.membership.realname.RealNameBatchStanding;
import org.jianhui.query.membership.realname.RealNameStanding;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How far the real-name system has come: each village in numbers, who is missing, and the batches. */
@Controller
@RequestMapping("/real-name")
class RealNamePages {

    /** All who see members, but not of one village alone. */
    private static final List<Role> BATCH_READERS = ReadRight.MEMBER.roles().stream()
            .filter(role -> role != Role.VILLAGE_CADRE)
            .toList();

    private final RealNameDesk desk;
    private final MembershipChoices choices;

    RealNamePages(RealNameDesk desk, MembershipChoices choices) {
        this.desk = desk;
        this.choices = choices;
    }

    @GetMapping
    String overview(
            @RequestParam(required = false) @Nullable String union,
            @RequestParam(required = false) @Nullable RealNameBatchStanding standing,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        @Nullable AsOf asked = LookBack.asked(asOf, at);
        FindRealNameBatches.Page page = desk.batches(
                MembershipIds.unionIfAny(union),
                standing,
                cursor == null ? null : cursor.first(RealNameBatchId::new),
                50,
                LookBack.moment(asked),
                caller.account(),
                seenAt);
        model.addAttribute("asOf", LookBack.text(asked));
        model.addAttribute("sums", desk.sums(LookBack.moment(asked), caller.account(), seenAt));
        model.addAttribute("mayReadBatches", BATCH_READERS.stream().anyMatch(role -> caller.holds(role.name())));
        model.addAttribute("standing", standing);
        model.addAttribute("standings", choices.of(RealNameBatchStanding.class));
        model.addAttribute(
                "batches", page.batches().stream().map(RealNameDesk::shown).toList());
        model.addAttribute(
                "next", page.next() == null ? null : Cursor.after(page.next().value()));
        model.addAttribute(
                "own", asked == null ? List.copyOf(choices.ownUnions(caller).keySet()) : List.of());
        return "membership/realname/overview";
    }

    @GetMapping("/members")
    String members(
            @RequestParam(required = false) @Nullable String union,
            @RequestParam(required = false) @Nullable String village,
            @RequestParam(required = false) @Nullable RealNameStanding standing,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        @Nullable AsOf asked = LookBack.asked(asOf, at);
        RealNameDesk.Filter filter =
                new RealNameDesk.Filter(MembershipIds.unionIfAny(union), MembershipIds.village(village), standing);
        FindRealNames.Page page = desk.members(
                filter,
                cursor == null ? null : cursor.first(MembershipId::new),
                50,
                LookBack.moment(asked),
                caller.account(),
                seenAt);
        model.addAttribute("asOf", LookBack.text(asked));
        model.addAttribute("mayReadBatches", BATCH_READERS.stream().anyMatch(role -> caller.holds(role.name())));
        model.addAttribute("filter", filter);
        model.addAttribute("standings", choices.of(RealNameStanding.class));
        model.addAttribute("members", page.members().stream().map(desk::masked).toList());
        model.addAttribute(
                "next", page.next() == null ? null : Cursor.after(page.next().value()));
        return "membership/realname/members";
    }
}
