package org.jianhui.workbench.membership;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.event.LeaderElected;
import org.jianhui.query.membership.GroupLine;
import org.jianhui.workbench.api.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Union groups over REST. */
@RestController
@RequestMapping("/api/union-groups")
@Tag(name = "union-groups")
class GroupApi {

    private final MemberDesk desk;
    private final GroupActs acts;
    private final MembershipChoices choices;

    GroupApi(MemberDesk desk, GroupActs acts, MembershipChoices choices) {
        this.desk = desk;
        this.acts = acts;
        this.choices = choices;
    }

    record Groups(List<Group> items) {}

    /**
     * @param leader whom the group elected; null if nobody
     * @param leaderStands whether the elected is still a member with a vote, and in the group
     */
    record Group(
            UnionGroupId group,
            UnionId union,
            String name,
            @Nullable VillageId village,
            LocalDate formedOn,
            int members,
            @Nullable PersonId leader,
            @Nullable LocalDate electedOn,
            boolean leaderStands) {

        static Group of(GroupLine line) {
            @Nullable LeaderElected election = line.election();
            return new Group(
                    line.group().group(),
                    line.group().union(),
                    line.group().name(),
                    line.group().village(),
                    line.group().formedOn(),
                    line.members(),
                    election == null ? null : election.leader(),
                    election == null ? null : election.electedOn(),
                    line.leaderStands());
        }
    }

    @GetMapping
    @Operation(summary = "The union groups the caller may read, with members and leader (M-13)")
    Groups list(
            @RequestParam(required = false) @Nullable UnionId union,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        return new Groups(desk.groups(union, caller.account(), seenAt).stream()
                .map(Group::of)
                .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Forms a union group (M-13)")
    Outcome form(@Valid @RequestBody MembershipInput.Group typed, Caller caller) {
        return caller.perform(typed.act(), acts.form(typed));
    }

    @PostMapping("/{group}/members")
    @Operation(summary = "Places members in the group; who was in another leaves it (M-13)")
    Outcome place(@PathVariable UnionGroupId group, @Valid @RequestBody MembershipInput.Placing typed, Caller caller) {
        return caller.perform(typed.act(), acts.place(group, typed, choices.today()));
    }

    @PostMapping("/{group}/leader")
    @Operation(summary = "The group has elected its leader, with the election record (M-13, E-12)")
    Outcome elect(@PathVariable UnionGroupId group, @Valid @RequestBody MembershipInput.Leader typed, Caller caller) {
        return caller.perform(typed.act(), acts.elect(group, typed, null));
    }
}
