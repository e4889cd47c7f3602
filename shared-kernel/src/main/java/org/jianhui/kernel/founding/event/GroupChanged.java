package org.jianhui.kernel.founding.event;

import java.util.List;
import org.jianhui.kernel.election.GroupHead;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.founding.GroupMember;
import org.jianhui.kernel.founding.GroupNotice;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Who is in the group changed.
 *
 * @param head the new head; null if the head stayed
 * @param warnings catalogue ids of rules that only warn
 */
@EventName("founding.group-changed")
public record GroupChanged(
        FoundingId founding,
        GroupNotice notice,
        @Nullable GroupHead head,
        List<GroupMember> joined,
        List<PersonId> left,
        String reason,
        List<String> warnings,
        Basis basis)
        implements JudgedFoundingEvent {

    public GroupChanged {
        joined = List.copyOf(joined);
        left = List.copyOf(left);
        warnings = List.copyOf(warnings);
    }
}
