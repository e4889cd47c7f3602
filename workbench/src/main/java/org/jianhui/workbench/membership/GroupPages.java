package org.jianhui.workbench.membership;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.AttachmentPurpose;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.UnionGroupCommand.ElectLeader;
import org.jianhui.query.membership.GroupLine;
import org.jianhui.query.membership.MemberStanding;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.document.AttachmentIntake;
import org.jianhui.workbench.document.ChosenFiles;
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

/** Union groups: the list, a new group, one group with its members, and the election of its leader. */
@Controller
@RequestMapping("/groups")
class GroupPages {

    private static final String LIST = "membership/groups";
    private static final String GROUP = "membership/group";
    private static final String LEADER = "membership/form-leader";

    private final MemberDesk desk;
    private final GroupActs acts;
    private final MembershipChoices choices;
    private final MemberOffers offers;
    private final AttachmentIntake intake;
    private final Forms forms;

    GroupPages(
            MemberDesk desk,
            GroupActs acts,
            MembershipChoices choices,
            MemberOffers offers,
            AttachmentIntake intake,
            Forms forms) {
        this.desk = desk;
        this.acts = acts;
        this.choices = choices;
        this.offers = offers;
        this.intake = intake;
        this.forms = forms;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable SeenAt seenAt, ModelMap model, Caller caller) {
        List<String> unions = List.copyOf(choices.unions(caller).keySet());
        model.addAttribute(
                "form",
                new MembershipInput.Group(unions.size() == 1 ? unions.get(0) : "", "", "", choices.today(), null));
        fillList(model, caller, seenAt);
        return LIST;
    }

    @PostMapping
    ModelAndView form(@Valid @ModelAttribute("form") MembershipInput.Group form, BindingResult errors, Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(LIST, model -> fillList(model, caller, null))
                .doneGoesTo("/groups/{id}", "group.formed")
                .perform(sender -> acts.form(form).perform(sender));
    }

    @GetMapping("/{group}")
    String find(
            @PathVariable UnionGroupId group,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        model.addAttribute("form", new MembershipInput.Placing(null, choices.today(), null));
        fillGroup(model, group, caller, seenAt);
        return GROUP;
    }

    @PostMapping("/{group}/members")
    ModelAndView place(
            @PathVariable UnionGroupId group,
            @Valid @ModelAttribute("form") MembershipInput.Placing form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(GROUP, model -> fillGroup(model, group, caller, null))
                .doneGoesTo("/groups/" + group, "group.placed")
                .perform(sender -> acts.place(group, form, choices.today()).perform(sender));
    }

    @GetMapping("/{group}/leader/new")
    @FormOf(ElectLeader.class)
    String leader(@PathVariable UnionGroupId group, ModelMap model, Caller caller) {
        model.addAttribute("form", new MembershipInput.Leader("", choices.today(), null, null, null, null));
        fillGroup(model, group, caller, null);
        return LEADER;
    }

    @PostMapping("/{group}/leader")
    ModelAndView elect(
            @PathVariable UnionGroupId group,
            @Valid @ModelAttribute("form") MembershipInput.Leader form,
            BindingResult errors,
            ChosenFiles scan,
            Caller caller) {
        UnionId union = desk.group(group, caller.account(), null).group().union();
        return forms.post(caller, form.act(), errors)
                .refusedShows(LEADER, model -> fillGroup(model, group, caller, null))
                .doneGoesTo("/groups/" + group, "group.led")
                .with(scan)
                .perform(sender -> {
                    AttachmentId minutes =
                            intake.storeOne(sender, caller.act(form.act()), union, union, AttachmentPurpose.SCAN, scan);
                    return acts.elect(group, form, minutes).perform(sender);
                });
    }

    private void fillList(ModelMap model, Caller caller, @Nullable SeenAt seenAt) {
        model.addAttribute("groups", desk.groups(null, caller.account(), seenAt));
        model.addAttribute("open", desk.opener());
        model.addAttribute("unions", choices.unions(caller));
        model.addAttribute("villages", choices.villages(caller));
        model.addAttribute("mayForm", caller.actsForUnion());
    }

    private void fillGroup(ModelMap model, UnionGroupId group, Caller caller, @Nullable SeenAt seenAt) {
        GroupLine line = desk.group(group, caller.account(), seenAt);
        List<ShownMember> inGroup =
                members(new MemberDesk.Filter(line.group().union(), null, group, null, null), caller, seenAt);
        Map<String, String> candidates = new LinkedHashMap<>();
        inGroup.stream()
                .filter(member -> member.standing() == MemberStanding.MEMBER)
                .forEach(member ->
                        candidates.put(member.person().value(), LeaderLabel.of(member, choices.villages(caller))));
        model.addAttribute("line", line);
        model.addAttribute("open", desk.opener());
        model.addAttribute("members", inGroup);
        model.addAttribute("candidates", candidates);
        model.addAttribute(
                "others",
                members(
                                new MemberDesk.Filter(
                                        line.group().union(),
                                        line.group().village(),
                                        null,
                                        MemberStanding.MEMBER,
                                        null),
                                caller,
                                seenAt)
                        .stream()
                        .filter(member -> !group.equals(member.group()))
                        .toList());
        model.addAttribute("mayForm", offers.forms(line.group().union(), caller.account()));
    }

    private List<ShownMember> members(MemberDesk.Filter filter, Caller caller, @Nullable SeenAt seenAt) {
        return desk.page(filter, null, 1000, caller.account(), seenAt).members().stream()
                .map(desk::masked)
                .toList();
    }
}
