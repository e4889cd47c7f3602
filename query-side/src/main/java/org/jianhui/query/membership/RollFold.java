package org.jianhui.query.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.membership.event.ApplicationEntered;
import org.jianhui.kernel.membership.event.LeaderElected;
import org.jianhui.kernel.membership.event.MemberAdmitted;
import org.jianhui.kernel.membership.event.MemberPlaced;
import org.jianhui.kernel.membership.event.MembershipEnded;
import org.jianhui.kernel.membership.event.MembershipEvent;
import org.jianhui.kernel.membership.event.MembershipLapsed;
import org.jianhui.kernel.membership.event.MembershipResumed;
import org.jianhui.kernel.membership.event.MembershipRetained;
import org.jianhui.kernel.membership.event.UnionGroupEvent;
import org.jianhui.kernel.membership.event.UnionGroupFormed;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.query.membership.FindMemberRoll.Group;
import org.jianhui.query.membership.FindMemberRoll.Member;
import org.jspecify.annotations.Nullable;

/** Who was a member on a day, from what had begun by then; events come in the order of the log. */
final class RollFold {

    private final LocalDate on;
    private final Map<MembershipId, ApplicationEntered> applications = new HashMap<>();
    private final Map<MembershipId, MemberAdmitted> admitted = new LinkedHashMap<>();
    private final Map<MembershipId, Boolean> retained = new HashMap<>();
    private final Map<UnionGroupId, UnionGroupFormed> groups = new LinkedHashMap<>();
    private final Map<PersonId, UnionGroupId> placed = new HashMap<>();
    private final Map<UnionGroupId, LeaderElected> leaders = new HashMap<>();

    RollFold(LocalDate on) {
        this.on = on;
    }

    void evolve(MembershipEvent event) {
        if (event instanceof ApplicationEntered e) {
            applications.put(e.membership(), e);
        } else if (event instanceof MemberAdmitted e && begun(e.admittedOn())) {
            admitted.put(e.membership(), e);
        } else if (event instanceof MembershipRetained e && begun(e.from())) {
            retained.put(e.membership(), true);
        } else if (event instanceof MembershipResumed e && begun(e.from())) {
            retained.put(e.membership(), false);
        } else if (event instanceof MembershipLapsed e && begun(e.lapsedOn())) {
            leaves(e.membership(), e.person());
        } else if (event instanceof MembershipEnded e && begun(e.on())) {
            leaves(e.membership(), e.person());
        }
    }

    /** Who joins again is in no group until placed again. */
    private void leaves(MembershipId membership, PersonId person) {
        admitted.remove(membership);
        placed.remove(person);
    }

    void evolve(UnionGroupEvent event) {
        if (event instanceof UnionGroupFormed e && begun(e.formedOn())) {
            groups.put(e.group(), e);
        } else if (event instanceof MemberPlaced e && begun(e.from())) {
            placed.put(e.person(), e.group());
        } else if (event instanceof LeaderElected e && begun(e.electedOn())) {
            leaders.put(e.group(), e);
        }
    }

    FindMemberRoll.Roll roll(Map<PersonId, Envelope> names, Map<PersonId, Envelope> numbers) {
        List<Member> members = new ArrayList<>();
        admitted.forEach((membership, e) -> {
            @Nullable ApplicationEntered application = applications.get(membership);
            if (application != null) {
                @Nullable UnionGroupFormed group = groups.get(placed.get(e.person()));
                members.add(new Member(
                        e.person(),
                        names.get(e.person()),
                        application.declaration().sex(),
                        numbers.get(e.person()),
                        e.village(),
                        e.admittedOn(),
                        retained.getOrDefault(membership, false),
                        group == null ? null : group.name()));
            }
        });
        members.sort(Comparator.comparing(Member::admittedOn));
        return new FindMemberRoll.Roll(
                List.copyOf(members),
                groups.values().stream()
                        .map(group -> group(group, members, names))
                        .toList());
    }

    private Group group(UnionGroupFormed group, List<Member> members, Map<PersonId, Envelope> names) {
        int count = (int) members.stream()
                .filter(member -> group.group().equals(placed.get(member.person())))
                .count();
        @Nullable LeaderElected election = standing(leaders.get(group.group()), members);
        return new Group(
                group.name(),
                group.formedOn(),
                count,
                election,
                election == null ? null : names.get(election.leader()));
    }

    /** Null unless the elected still is a member with a vote, and in the group. */
    private @Nullable LeaderElected standing(@Nullable LeaderElected election, List<Member> members) {
        boolean stands = election != null
                && election.group().equals(placed.get(election.leader()))
                && members.stream().anyMatch(member -> member.person().equals(election.leader()) && !member.retained());
        return stands ? election : null;
    }

    private boolean begun(LocalDate day) {
        return !day.isAfter(on);
    }
}
