package org.jianhui.command.founding;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jianhui.kernel.founding.ElectionOpening;
import org.jianhui.kernel.founding.GroupMember;
import org.jianhui.kernel.founding.event.ElectionReopened;
import org.jianhui.kernel.founding.event.GroupChanged;
import org.jianhui.kernel.founding.event.GroupSetUp;
import org.jianhui.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/** Who is in the preparatory group, and since when it exists. */
final class Group {

    private final Map<PersonId, GroupMember> members = new LinkedHashMap<>();
    private @Nullable PersonId head;
    private @Nullable LocalDate since;
    private @Nullable LocalDate lastChange;
    private @Nullable ElectionOpening opening;

    @EventSourcingHandler
    void evolve(GroupSetUp event) {
        head = event.head().person();
        since = event.notice().dated();
        lastChange = event.notice().dated();
        opening = event.opening();
        event.members().forEach(member -> members.put(member.person(), member));
    }

    @EventSourcingHandler
    void evolve(GroupChanged event) {
        head = event.head() == null ? head : event.head().person();
        lastChange = event.notice().dated();
        event.left().forEach(members::remove);
        event.joined().forEach(member -> members.put(member.person(), member));
    }

    @EventSourcingHandler
    void evolve(ElectionReopened event) {
        opening = event.opening();
    }

    @Nullable
    PersonId head() {
        return head;
    }

    @Nullable
    LocalDate since() {
        return since;
    }

    /** The day of the last paper about the group. */
    @Nullable
    LocalDate lastChange() {
        return lastChange;
    }

    /** What its election case was opened with: the first one with the group, the next ones after a void result. */
    @Nullable
    ElectionOpening opening() {
        return opening;
    }

    boolean has(PersonId person) {
        return members.containsKey(person);
    }

    /** The members as they would be. */
    List<GroupMember> after(List<GroupMember> joined, List<PersonId> left) {
        Map<PersonId, GroupMember> next = new LinkedHashMap<>(members);
        left.forEach(next::remove);
        joined.forEach(member -> next.put(member.person(), member));
        return List.copyOf(next.values());
    }
}
