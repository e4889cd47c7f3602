package org.jianhui.workbench.membership.realname;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.realname.RealNameCommand.OpenRealNameBatch;
import org.jianhui.kernel.membership.realname.RealNameCommand.RevokeRealNameEntry;
import org.jianhui.query.membership.realname.FindRealNames;
import org.jianhui.query.membership.realname.RealNameStanding;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.membership.MembershipChoices;
import org.jianhui.workbench.membership.MembershipIds;
import org.jianhui.workbench.web.FormOf;
import org.jianhui.workbench.web.Forms;
import org.jspecify.annotations.Nullable;
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

/** The forms that choose the members of a batch, and that revoke an entry. */
@Controller
@RequestMapping("/real-name/batches")
class RealNameForms {

    private static final String CHOICE = "membership/realname/form-batch";
    private static final String REVOCATION = "membership/realname/form-revocation";

    /** In no batch, not taken, or revoked. */
    private static final List<RealNameStanding> FREE =
            List.of(RealNameStanding.NONE, RealNameStanding.REJECTED, RealNameStanding.REVOKED);

    /** As many as a batch takes. */
    private static final int MOST = 200;

    private final RealNameDesk desk;
    private final RealNameActs acts;
    private final MembershipChoices choices;
    private final Forms forms;

    RealNameForms(RealNameDesk desk, RealNameActs acts, MembershipChoices choices, Forms forms) {
        this.desk = desk;
        this.acts = acts;
        this.choices = choices;
        this.forms = forms;
    }

    /** Who was in no batch yet is chosen beforehand; who was not taken is offered. */
    @GetMapping("/new")
    @FormOf(OpenRealNameBatch.class)
    String choose(
            @RequestParam(required = false) @Nullable String union,
            @RequestParam(required = false) @Nullable String village,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        @Nullable UnionId chosen = MembershipIds.unionIfAny(union);
        List<ShownRealName> free = fill(model, chosen, MembershipIds.village(village), seenAt, caller);
        model.addAttribute(
                "form",
                new BatchChoice(
                        (UnionId) model.get("union"),
                        free.stream()
                                .filter(each -> each.standing() == RealNameStanding.NONE)
                                .map(ShownRealName::membership)
                                .toList(),
                        null));
        return CHOICE;
    }

    @PostMapping
    ModelAndView open(
            @RequestParam(required = false) @Nullable String village,
            @Valid @ModelAttribute("form") BatchChoice form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(CHOICE, model -> fill(model, form.union(), MembershipIds.village(village), null, caller))
                .doneGoesTo("/real-name/batches/{id}", "real-name.opened")
                .perform(acts.open(form));
    }

    @GetMapping("/{batch}/revocations/new")
    @FormOf(RevokeRealNameEntry.class)
    String revoke(
            @PathVariable RealNameBatchId batch,
            @RequestParam(required = false) @Nullable MembershipId membership,
            ModelMap model,
            Caller caller) {
        model.addAttribute("form", new EntryRevocation(membership, null, null));
        fill(model, batch, membership, caller);
        return REVOCATION;
    }

    @PostMapping("/{batch}/revocations")
    ModelAndView revoke(
            @PathVariable RealNameBatchId batch,
            @Valid @ModelAttribute("form") EntryRevocation form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(REVOCATION, model -> fill(model, batch, form.membership(), caller))
                .doneGoesTo("/real-name/batches/" + batch, "real-name.revoked")
                .perform(sender -> acts.revoke(
                                desk.batch(batch, null, caller.account(), null).batch(), form, caller.requestId())
                        .perform(sender));
    }

    private void fill(ModelMap model, RealNameBatchId batch, @Nullable MembershipId membership, Caller caller) {
        BatchDetail detail = desk.detail(desk.batch(batch, null, caller.account(), null));
        model.addAttribute("batch", detail.batch());
        model.addAttribute(
                "members",
                detail.members().stream()
                        .filter(each -> each.standing() == RealNameStanding.ENTERED)
                        .filter(each -> membership == null || each.membership().equals(membership))
                        .toList());
    }

    private List<ShownRealName> fill(
            ModelMap model,
            @Nullable UnionId union,
            @Nullable VillageId village,
            @Nullable SeenAt seenAt,
            Caller caller) {
        Map<String, String> own = choices.ownUnions(caller);
        @Nullable UnionId chosen = union == null ? firstOf(own, caller, seenAt) : union;
        List<ShownRealName> free = new ArrayList<>();
        boolean more = false;
        for (RealNameStanding standing : chosen == null ? List.<RealNameStanding>of() : FREE) {
            FindRealNames.Page page = desk.members(
                    new RealNameDesk.Filter(chosen, village, standing), null, MOST, null, caller.account(), seenAt);
            page.members().stream().map(desk::masked).forEach(free::add);
            more |= page.next() != null;
        }
        List<ShownRealName> shown = free.stream().limit(MOST).toList();
        model.addAttribute("union", chosen);
        model.addAttribute("unions", own);
        model.addAttribute("members", shown);
        model.addAttribute("village", village);
        model.addAttribute(
                "villages",
                desk.sums(null, caller.account(), seenAt).lines().stream()
                        .filter(line -> line.union().equals(chosen))
                        .map(RealNameSum::village)
                        .toList());
        model.addAttribute("more", more || free.size() > shown.size());
        return shown;
    }

    /** The own union that has somebody to enter, or else any of them; null if there is none. */
    private @Nullable UnionId firstOf(Map<String, String> own, Caller caller, @Nullable SeenAt seenAt) {
        return desk.sums(null, caller.account(), seenAt).lines().stream()
                .filter(line -> line.missing() > line.waiting())
                .map(RealNameSum::union)
                .filter(each -> own.containsKey(each.value()))
                .findFirst()
                .orElseGet(() ->
                        own.keySet().stream().findFirst().map(UnionId::new).orElse(null));
    }
}
