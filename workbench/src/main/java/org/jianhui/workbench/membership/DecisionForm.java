package org.jianhui.workbench.membership;

import jakarta.validation.Valid;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.membership.EndGround;
import org.jianhui.kernel.membership.MembershipCommand.AdmitMember;
import org.jianhui.kernel.membership.MembershipCommand.DeclineException;
import org.jianhui.kernel.membership.MembershipCommand.EndMembership;
import org.jianhui.kernel.membership.MembershipCommand.OverrideAgeLimit;
import org.jianhui.kernel.membership.MembershipCommand.RefuseApplicant;
import org.jianhui.kernel.membership.MembershipCommand.ResumeMembership;
import org.jianhui.kernel.membership.MembershipCommand.RetainMembership;
import org.jianhui.kernel.membership.MembershipCommand.WithdrawApplication;
import org.jianhui.kernel.rule.RuleCatalogue;
import org.jianhui.query.membership.MemberLine;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.web.FormOf;
import org.jianhui.workbench.web.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The form of one decision on a membership: what is decided stands in the path. */
@Controller
@RequestMapping("/members/{membership}/{act:[a-z]{4,20}}")
class DecisionForm {

    private static final String VIEW = "membership/form-decision";

    private final MemberDesk desk;
    private final MembershipActs acts;
    private final MembershipChoices choices;
    private final Forms forms;

    DecisionForm(MemberDesk desk, MembershipActs acts, MembershipChoices choices, Forms forms) {
        this.desk = desk;
        this.acts = acts;
        this.choices = choices;
        this.forms = forms;
    }

    @GetMapping("/new")
    @FormOf(value = AdmitMember.class, at = "admission")
    @FormOf(value = RefuseApplicant.class, at = "refusal")
    @FormOf(value = OverrideAgeLimit.class, at = "override")
    @FormOf(value = DeclineException.class, at = "decline")
    @FormOf(value = WithdrawApplication.class, at = "withdrawal")
    @FormOf(value = RetainMembership.class, at = "retention")
    @FormOf(value = ResumeMembership.class, at = "resumption")
    @FormOf(value = EndMembership.class, at = "ending")
    String show(@PathVariable MembershipId membership, @PathVariable String act, ModelMap model, Caller caller) {
        MemberAct what = MemberAct.at(act);
        model.addAttribute("form", new MembershipInput.Decision("", what.dated() ? choices.today() : null, null, null));
        fill(model, membership, what, caller);
        return VIEW;
    }

    @PostMapping
    ModelAndView decide(
            @PathVariable MembershipId membership,
            @PathVariable String act,
            @Valid @ModelAttribute("form") MembershipInput.Decision form,
            BindingResult errors,
            Caller caller) {
        MemberAct what = MemberAct.at(act);
        MemberLine line = desk.line(membership, null, caller.account(), null);
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> fill(model, membership, what, caller))
                .doneGoesTo("/members/" + membership, "membership." + what.path())
                .perform(acts.decide(what, line.member(), form, caller.requestId()));
    }

    private void fill(ModelMap model, MembershipId membership, MemberAct what, Caller caller) {
        model.addAttribute("detail", desk.detail(desk.line(membership, null, caller.account(), null)));
        model.addAttribute("what", what);
        model.addAttribute("rule", RuleCatalogue.find(what.rule()).orElseThrow());
        model.addAttribute("grounds", choices.of(EndGround.class));
    }
}
