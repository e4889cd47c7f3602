package org.jianhui.workbench.membership.ledger;

import jakarta.validation.Valid;
import java.time.LocalDateTime;
import java.util.List;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.Attitude;
import org.jianhui.kernel.membership.ledger.LedgerCommand.EnterPerson;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.query.membership.ledger.FindLedger;
import org.jianhui.query.membership.ledger.LedgerLine;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Cursor;
import org.jianhui.workbench.api.LookBack;
import org.jianhui.workbench.api.Problem;
import org.jianhui.workbench.membership.MembershipChoices;
import org.jianhui.workbench.membership.MembershipIds;
import org.jianhui.workbench.organisation.AreaNames;
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

/** The ledger as a page: for the cadre the own village, for the federation and the inspector all of them, to read. */
@Controller
@RequestMapping("/ledger")
class LedgerPages {

    private static final String FORM = "membership/ledger/form-row";

    private final LedgerDesk desk;
    private final LedgerActs acts;
    private final Referrals referrals;
    private final MembershipChoices choices;
    private final AreaNames areas;
    private final Authority authority;
    private final Forms forms;

    LedgerPages(
            LedgerDesk desk,
            LedgerActs acts,
            Referrals referrals,
            MembershipChoices choices,
            AreaNames areas,
            Authority authority,
            Forms forms) {
        this.desk = desk;
        this.acts = acts;
        this.referrals = referrals;
        this.choices = choices;
        this.areas = areas;
        this.authority = authority;
        this.forms = forms;
    }

    /** What the list shows. A name is only ever posted: it belongs into no address (ADR 0117). */
    record Sought(
            @Nullable VillageId village,
            @Nullable Attitude attitude,
            @Nullable Boolean off,
            @Nullable String name,
            @Nullable Cursor cursor) {

        LedgerDesk.Filter filter() {
            return new LedgerDesk.Filter(village, attitude, Boolean.TRUE.equals(off), name);
        }

        @Nullable
        LedgerEntryId after() {
            return cursor == null ? null : cursor.first(LedgerEntryId::new);
        }
    }

    @GetMapping({"", "/search"})
    String list(
            @RequestParam(required = false) @Nullable String village,
            @RequestParam(required = false) @Nullable Attitude attitude,
            @RequestParam(required = false) @Nullable Boolean off,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        return show(
                new Sought(MembershipIds.village(village), attitude, off, null, cursor),
                LookBack.asked(asOf, at),
                seenAt,
                model,
                caller);
    }

    @PostMapping("/search")
    String search(
            @RequestParam(required = false) @Nullable String village,
            @RequestParam(required = false) @Nullable Attitude attitude,
            @RequestParam(required = false) @Nullable Boolean off,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        return show(
                new Sought(MembershipIds.village(village), attitude, off, name, cursor), asOf, seenAt, model, caller);
    }

    private String show(Sought sought, @Nullable AsOf asOf, @Nullable SeenAt seenAt, ModelMap model, Caller caller) {
        org.jianhui.query.projection.@Nullable AsOf moment = LookBack.moment(asOf);
        FindLedger.Page page = desk.page(sought.filter(), sought.after(), 50, moment, caller.account(), seenAt);
        model.addAttribute("asOf", LookBack.text(asOf));
        model.addAttribute("rows", page.rows().stream().map(desk::masked).toList());
        model.addAttribute(
                "next", page.next() == null ? null : Cursor.after(page.next().value()));
        List<ShownCoverage> coverage = desk.coverage(moment, caller.account(), seenAt);
        model.addAttribute("coverage", coverage);
        model.addAttribute(
                "parts",
                LedgerSheets.parts(
                        coverage.stream().mapToInt(ShownCoverage::entries).max().orElse(0)));
        model.addAttribute("sought", sought);
        model.addAttribute(
                "villages", areas.villagesAmong(authority.readableAreas(caller.account(), ReadRight.PERSON)));
        model.addAttribute("attitudes", choices.of(Attitude.class));
        boolean cadre = caller.holds(Role.VILLAGE_CADRE.name());
        model.addAttribute("cadre", cadre);
        model.addAttribute("mayEnter", asOf == null && cadre);
        model.addAttribute("toTakeOff", cadre && asOf == null ? desk.toTakeOff(caller.account(), seenAt) : 0);
        boolean mayRefer = ReadRight.REFERRAL.roles().stream().anyMatch(role -> caller.holds(role.name()));
        model.addAttribute("mayRefer", mayRefer);
        model.addAttribute("waiting", mayRefer && asOf == null ? desk.waiting(caller.account(), seenAt) : 0);
        return "membership/ledger/ledger";
    }

    @GetMapping("/new")
    @FormOf(EnterPerson.class)
    String blank(ModelMap model, Caller caller) {
        List<String> own = List.copyOf(choices.ownVillages(caller).keySet());
        model.addAttribute(
                "form",
                new LedgerInput.LedgerRow(
                        own.size() == 1 ? own.get(0) : "", "", "", "", "", "", "", choices.today(), null));
        model.addAttribute("villages", choices.ownVillages(caller));
        return FORM;
    }

    @PostMapping
    ModelAndView enter(@Valid @ModelAttribute("form") LedgerInput.LedgerRow form, BindingResult errors, Caller caller) {
        Act act = caller.act(form.act());
        ModelAndView answer = forms.post(caller, form.act(), errors)
                .refusedShows(FORM, model -> model.addAttribute("villages", choices.ownVillages(caller)))
                .doneGoesTo("/ledger/{id}", "ledger.entered")
                .perform(sender -> acts.enter(form, act).perform(sender));
        if (answer.getModel().get("refusal") instanceof Problem refusal) {
            referrals.after(refusal.violations().stream().map(Problem.Violation::code), form, caller);
        }
        return answer;
    }

    @GetMapping("/{entry}")
    String find(
            @PathVariable LedgerEntryId entry,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        @Nullable AsOf asked = LookBack.asked(asOf, at);
        LedgerLine line = desk.line(entry, LookBack.moment(asked), caller.account(), seenAt);
        model.addAttribute("asOf", LookBack.text(asked));
        model.addAttribute("detail", desk.detail(line, caller.account()));
        model.addAttribute("mayWatch", ReadRight.LOOK.roles().stream().anyMatch(role -> caller.holds(role.name())));
        model.addAttribute(
                "mayAct",
                asked == null
                        && line.entry().standing()
                        && desk.worksOn(line.entry().village(), caller.account()));
        return "membership/ledger/row";
    }
}
