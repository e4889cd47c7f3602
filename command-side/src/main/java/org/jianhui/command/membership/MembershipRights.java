package org.jianhui.command.membership;

import static org.jianhui.kernel.organisation.Role.SUPERIOR_SIGNER;
import static org.jianhui.kernel.organisation.Role.VILLAGE_CADRE;

import java.time.LocalDate;
import java.util.Optional;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.MembershipCommand;
import org.jianhui.kernel.membership.MembershipCommand.AdmitMember;
import org.jianhui.kernel.membership.MembershipCommand.ApplyToJoin;
import org.jianhui.kernel.membership.MembershipCommand.ChaseDecision;
import org.jianhui.kernel.membership.MembershipCommand.DeclineException;
import org.jianhui.kernel.membership.MembershipCommand.EndMembership;
import org.jianhui.kernel.membership.MembershipCommand.EscalateDecision;
import org.jianhui.kernel.membership.MembershipCommand.LapseApplication;
import org.jianhui.kernel.membership.MembershipCommand.LapseMembership;
import org.jianhui.kernel.membership.MembershipCommand.OverrideAgeLimit;
import org.jianhui.kernel.membership.MembershipCommand.RefuseApplicant;
import org.jianhui.kernel.membership.MembershipCommand.ResumeMembership;
import org.jianhui.kernel.membership.MembershipCommand.RetainMembership;
import org.jianhui.kernel.membership.MembershipCommand.WithdrawApplication;
import org.jianhui.kernel.membership.UnionGroupCommand;
import org.jianhui.kernel.membership.UnionGroupCommand.ElectLeader;
import org.jianhui.kernel.membership.UnionGroupCommand.FormUnionGroup;
import org.jianhui.kernel.membership.UnionGroupCommand.PlaceMember;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.organisation.Superiors;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what for a membership: a village's cadre enters applications of that village only, the group enters and decides
 * (M-09), the federation alone makes exceptions, and never one of its people who acts for the group (I-37).
 */
final class MembershipRights {

    private final MemberRegister members;
    private final GroupRegister groups;
    private final Superiors superiors;
    private final ActClock clock;

    MembershipRights(MemberRegister members, GroupRegister groups, Superiors superiors, ActClock clock) {
        this.members = members;
        this.groups = groups;
        this.superiors = superiors;
        this.clock = clock;
    }

    CommandRights memberships() {
        return CommandRights.of(MembershipCommand.class, this::parties)
                .at(ApplyToJoin.class, MembershipRights::listOf, VILLAGE_CADRE)
                .forGroup(ApplyToJoin.class)
                .signsReply(OverrideAgeLimit.class, SUPERIOR_SIGNER)
                .signsReply(DeclineException.class, SUPERIOR_SIGNER)
                .forGroup(AdmitMember.class)
                .forGroup(RefuseApplicant.class)
                .at(WithdrawApplication.class, this::listOf, VILLAGE_CADRE)
                .forGroup(WithdrawApplication.class)
                .system(ChaseDecision.class)
                .system(EscalateDecision.class)
                .system(LapseApplication.class)
                .system(LapseMembership.class)
                .forGroup(RetainMembership.class)
                .forGroup(ResumeMembership.class)
                .forGroup(EndMembership.class)
                .complete();
    }

    CommandRights unionGroups() {
        return CommandRights.of(UnionGroupCommand.class, this::parties)
                .forGroup(FormUnionGroup.class)
                .forGroup(PlaceMember.class)
                .forGroup(ElectLeader.class)
                .complete();
    }

    /** The village of the registered residence, where there is one: no cadre enters another village's people (G-02). */
    private static Area listOf(ApplyToJoin command) {
        @Nullable VillageId registered = command.declaration().registeredIn();
        return Area.of(registered == null ? command.village() : registered);
    }

    private @Nullable Area listOf(WithdrawApplication command) {
        return members.villageOf(command.membership()).map(Area::of).orElse(null);
    }

    private @Nullable Parties parties(MembershipCommand command) {
        return parties(
                command instanceof ApplyToJoin apply
                        ? Optional.of(apply.union())
                        : members.unionOf(command.membership()));
    }

    private @Nullable Parties parties(UnionGroupCommand command) {
        return parties(
                command instanceof FormUnionGroup form ? Optional.of(form.union()) : groups.unionOf(command.group()));
    }

    private @Nullable Parties parties(Optional<UnionId> union) {
        LocalDate today = clock.now().atZone(Zone.SHANGHAI).toLocalDate();
        return union.flatMap(own -> superiors.parties(own, today)).orElse(null);
    }
}
