package org.jianhui.query.founding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.election.GroupHead;
import org.jianhui.kernel.founding.ElectionOpening;
import org.jianhui.kernel.founding.GroupMember;
import org.jianhui.kernel.founding.event.GroupChanged;
import org.jianhui.kernel.founding.event.GroupSetUp;

/**
 * The preparatory group as it stands.
 *
 * @param late whether it was set up later than it should have been
 * @param warnings catalogue ids of rules that only warned
 * @param opening what the election case was opened with
 */
public record GroupLine(
        LocalDate since,
        GroupHead head,
        List<GroupMember> members,
        boolean late,
        List<String> warnings,
        ElectionOpening opening) {

    static GroupLine of(GroupSetUp event) {
        return new GroupLine(
                event.notice().dated(), event.head(), event.members(), event.late(), event.warnings(), event.opening());
    }

    GroupLine changed(GroupChanged event) {
        List<GroupMember> next = new ArrayList<>(members);
        next.removeIf(member -> event.left().contains(member.person())
                || event.joined().stream().anyMatch(joined -> joined.person().equals(member.person())));
        next.addAll(event.joined());
        return new GroupLine(
                since, event.head() == null ? head : event.head(), List.copyOf(next), late, event.warnings(), opening);
    }
}
