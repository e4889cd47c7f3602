package org.jianhui.kernel.founding.event;

import java.util.List;
import org.jianhui.kernel.election.GroupHead;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.founding.ElectionOpening;
import org.jianhui.kernel.founding.GroupMember;
import org.jianhui.kernel.founding.GroupNotice;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.rule.Basis;

/**
 * The preparatory group exists (附1-1).
 *
 * @param opening what the election case is opened with
 * @param late whether it came more than a working day after it was due: a warning only (F-03)
 * @param warnings catalogue ids of rules that only warn
 */
@EventName("founding.group-set-up")
public record GroupSetUp(
        FoundingId founding,
        GroupNotice notice,
        GroupHead head,
        List<GroupMember> members,
        ElectionOpening opening,
        boolean late,
        List<String> warnings,
        Basis basis)
        implements JudgedFoundingEvent {

    public GroupSetUp {
        members = List.copyOf(members);
        warnings = List.copyOf(warnings);
    }
}
