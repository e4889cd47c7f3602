package org.jianhui.workbench.membership;

import jakarta.validation.Valid;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.MembershipCommand.AdmitMember;
import org.jianhui.query.membership.FindMembers;
import org.jianhui.query.membership.MemberStanding;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.web.FormOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The applications that have passed the check and wait for the group's decision, chosen together and decided one by one (M-09). The
 * answer lists everybody's; it may be sent again.
 */
@Controller
@RequestMapping("/members/admissions")
class AdmissionPages {

    private static final String VIEW = "membership/admissions";

    /** Applications on one page; the rest comes when these are decided. */
    static final int MOST = 300;

    private final MemberDesk desk;
    private final MembershipChoices choices;
    private final ManyAdmissions admissions;

    AdmissionPages(MemberDesk desk, MembershipChoices choices, ManyAdmissions admissions) {
        this.desk = desk;
        this.choices = choices;
        this.admissions = admissions;
    }

    @GetMapping("/new")
    @FormOf(AdmitMember.class)
    String show(
            @RequestParam(required = false) @Nullable String union,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        model.addAttribute("form", new MembershipInput.Admissions(null, null));
        fill(model, union, List.of(), seenAt, caller);
        return VIEW;
    }

    @PostMapping
    ModelAndView admit(
            @RequestParam(required = false) @Nullable String union,
            @Valid @ModelAttribute("form") MembershipInput.Admissions form,
            BindingResult errors,
            Caller caller) {
        ModelAndView page = new ModelAndView(VIEW);
        page.addAllObjects(errors.getModel());
        if (errors.hasErrors()) {
            page.setStatus(HttpStatus.BAD_REQUEST);
            fill(page.getModelMap(), union, List.of(), null, caller);
            return page;
        }
        AdmissionResults results = admissions.admit(form, caller);
        page.addObject("results", results);
        fill(page.getModelMap(), union, results.done(), null, caller);
        return page;
    }

    /** @param done who has just been admitted, whether or not the view knows it yet */
    private void fill(
            ModelMap model, @Nullable String union, List<MembershipId> done, @Nullable SeenAt seenAt, Caller caller) {
        List<String> unions = List.copyOf(choices.unions(caller).keySet());
        String chosen = union == null || !unions.contains(union) ? unions.isEmpty() ? "" : unions.get(0) : union;
        FindMembers.Page page = chosen.isEmpty()
                ? new FindMembers.Page(List.of(), null)
                : desk.page(
                        new MemberDesk.Filter(new UnionId(chosen), null, null, MemberStanding.APPLIED, null),
                        null,
                        MOST,
                        caller.account(),
                        seenAt);
        model.addAttribute("union", chosen);
        model.addAttribute("unions", choices.unions(caller));
        model.addAttribute(
                "waiting",
                page.members().stream()
                        .map(desk::masked)
                        .filter(member -> !done.contains(member.membership()))
                        .toList());
        model.addAttribute("more", page.next() != null);
    }
}
