package org.jianhui.workbench.membership;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.membership.LeaderElection;
import org.jianhui.kernel.membership.UnionGroupCommand.ElectLeader;
import org.jianhui.kernel.membership.UnionGroupCommand.FormUnionGroup;
import org.jianhui.kernel.membership.UnionGroupCommand.PlaceMember;
import org.jianhui.workbench.api.BadRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what a person says about union groups into commands; pages and REST come through here. */
@Component
final class GroupActs {

    Acts.Work form(MembershipInput.Group typed) {
        UnionGroupId group = UnionGroupId.random();
        return sender -> {
            sender.send(new FormUnionGroup(
                    group,
                    MembershipIds.union(typed.union()),
                    typed.name() == null ? "" : typed.name().strip(),
                    MembershipIds.village(typed.village()),
                    due(typed.formedOn(), "formedOn")));
            return group.value();
        };
    }

    /** All of them, or none. */
    Acts.Work place(UnionGroupId group, MembershipInput.Placing typed, LocalDate today) {
        @Nullable List<String> persons = typed.persons();
        if (persons == null || persons.isEmpty()) {
            throw new BadRequest("NOT_EMPTY", "persons");
        }
        LocalDate from = typed.from() == null ? today : typed.from();
        return sender -> {
            persons.forEach(person -> sender.send(new PlaceMember(group, MembershipIds.person(person), from)));
            return group.value();
        };
    }

    /** @param handedIn the minutes handed in with the form; null if they are named, or missing */
    Acts.Work elect(UnionGroupId group, MembershipInput.Leader typed, @Nullable AttachmentId handedIn) {
        @Nullable AttachmentId minutes = handedIn == null ? MembershipIds.attachment(typed.minutes()) : handedIn;
        @Nullable LocalDate on = typed.electedOn();
        @Nullable Integer present = typed.present();
        @Nullable Integer votes = typed.votes();
        @Nullable
        LeaderElection election = minutes == null || on == null || present == null || votes == null
                ? null
                : new LeaderElection(on, present, votes, minutes);
        return sender -> {
            sender.send(new ElectLeader(group, MembershipIds.person(typed.leader()), election));
            return group.value();
        };
    }

    private static <T> T due(@Nullable T value, String field) {
        if (value == null) {
            throw new BadRequest("NOT_NULL", field);
        }
        return value;
    }
}
