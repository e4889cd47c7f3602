package org.jianhui.workbench.membership;

import jakarta.validation.Valid;
import java.time.LocalDateTime;
import java.util.List;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.membership.ConsentForm;
import org.jianhui.kernel.membership.MembershipCommand.ApplyToJoin;
import org.jianhui.kernel.membership.Sex;
import org.jianhui.kernel.membership.WorkRelation;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.RuleCatalogue;
import org.jianhui.query.membership.FindMembers;
import org.jianhui.query.membership.MemberLine;
import org.jianhui.query.membership.MemberStanding;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Cursor;
import org.jianhui.workbench.api.LookBack;
import org.jianhui.workbench.web.FormOf;
import org.jianhui.workbench.web.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Applications and members: the list, the application form, and one membership with what its decision rests on. */
@Controller
@RequestMapping("/members")
class MemberPages {

    private static final String FORM = "membership/form-application";

    /** All who see members, but not of one village alone. */
    private static final List<Role> ROLL_READERS = ReadRight.MEMBER.roles().stream()
            .filter(role -> role != Role.VILLAGE_CADRE)
            .toList();

    private final MemberDesk desk;
    private final MembershipActs acts;
    private final MembershipChoices choices;
    private final MemberOffers offers;
    private final Forms forms;

    MemberPages(MemberDesk desk, MembershipActs acts, MembershipChoices choices, MemberOffers offers, Forms forms) {
        this.desk = desk;
        this.acts = acts;
        this.choices = choices;
        this.offers = offers;
        this.forms = forms;
    }

    @GetMapping({"", "/search"})
    String list(
            @RequestParam(required = false) @Nullable String village,
            @RequestParam(required = false) @Nullable UnionGroupId group,
            @RequestParam(required = false) @Nullable String standing,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        return search(village, group, standing, null, cursor, seenAt, model, caller);
    }

    /** The same by a name, which is posted: it belongs into no address (ADR 0117). */
    @PostMapping("/search")
    String search(
            @RequestParam(required = false) @Nullable String village,
            @RequestParam(required = false) @Nullable UnionGroupId group,
            @RequestParam(required = false) @Nullable String standing,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        @Nullable MembershipId after = cursor == null ? null : cursor.first(MembershipId::new);
        MemberDesk.Filter filter = new MemberDesk.Filter(
                null, MembershipIds.village(village), group, MembershipIds.standing(standing), name);
        FindMembers.Page page = desk.page(filter, after, 50, caller.account(), seenAt);
        model.addAttribute("members", page.members().stream().map(desk::masked).toList());
        model.addAttribute(
                "next", page.next() == null ? null : Cursor.after(page.next().value()));
        model.addAttribute("typed", name);
        model.addAttribute("village", village);
        model.addAttribute("standing", standing);
        model.addAttribute("villages", choices.villages(caller));
        model.addAttribute("standings", choices.of(MemberStanding.class));
        model.addAttribute("mayReadRoll", ROLL_READERS.stream().anyMatch(role -> caller.holds(role.name())));
        model.addAttribute("mayEnter", caller.holds(Role.VILLAGE_CADRE.name()) || caller.actsForUnion());
        model.addAttribute("mayAdmit", caller.actsForUnion());
        return "membership/members";
    }

    @GetMapping("/new")
    @FormOf(ApplyToJoin.class)
    String blank(ModelMap model, Caller caller) {
        fill(model, caller);
        List<String> unions = List.copyOf(choices.unions(caller).keySet());
        List<String> villages = List.copyOf(choices.villages(caller).keySet());
        model.addAttribute(
                "form",
                new MembershipInput.Application(
                        unions.size() == 1 ? unions.get(0) : "",
                        "",
                        "",
                        "",
                        null,
                        null,
                        villages.size() == 1 ? villages.get(0) : "",
                        "",
                        null,
                        null,
                        null,
                        null,
                        null,
                        choices.today(),
                        null,
                        choices.texts().version(),
                        "",
                        null));
        return FORM;
    }

    @PostMapping
    ModelAndView apply(
            @Valid @ModelAttribute("form") MembershipInput.Application form, BindingResult errors, Caller caller) {
        Act act = caller.act(form.act());
        return forms.post(caller, form.act(), errors)
                .refusedShows(FORM, model -> fill(model, caller))
                .doneGoesTo("/members/{id}", "membership.applied")
                .perform(sender -> acts.apply(form, choices.list(caller), act).perform(sender));
    }

    @GetMapping("/{membership}")
    String find(
            @PathVariable MembershipId membership,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        @Nullable AsOf asked = LookBack.asked(asOf, at);
        org.jianhui.query.projection.@Nullable AsOf moment = LookBack.moment(asked);
        MemberLine line = desk.line(membership, moment, caller.account(), seenAt);
        model.addAttribute("asOf", LookBack.text(asked));
        model.addAttribute("detail", desk.detail(line));
        model.addAttribute("realName", desk.realName(membership, moment, caller.account(), seenAt));
        model.addAttribute("procedures", desk.procedures(membership, moment, caller.account(), seenAt));
        model.addAttribute("mayWatch", ReadRight.LOOK.roles().stream().anyMatch(role -> caller.holds(role.name())));
        model.addAttribute("mayRead", offers.readsRecord(line.member(), caller.account()));
        model.addAttribute("duty", moment == null ? offers.notice(line.member(), caller.account()) : null);
        model.addAttribute("acts", moment == null ? offers.of(line.member(), caller.account()) : List.of());
        model.addAttribute(
                "rules",
                line.member().basis().rules().stream()
                        .flatMap(id -> RuleCatalogue.find(id).stream())
                        .toList());
        return "membership/member";
    }

    private void fill(ModelMap model, Caller caller) {
        model.addAttribute("unions", choices.unions(caller));
        model.addAttribute("villages", choices.villages(caller));
        model.addAttribute("sexes", choices.of(Sex.class));
        model.addAttribute("relations", choices.of(WorkRelation.class));
        model.addAttribute("consentForms", choices.of(ConsentForm.class));
        model.addAttribute("texts", choices.texts());
        model.addAttribute("consents", choices.consents());
    }
}
