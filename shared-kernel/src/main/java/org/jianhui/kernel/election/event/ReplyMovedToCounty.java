package org.jianhui.kernel.election.event;

import java.util.List;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;

/**
 * The county federation replies instead of a superior without anybody free of conflict (I-37).
 *
 * @param conflicted the signers found at the superior, all acting for the group
 */
@EventName("election.reply-moved-to-county")
public record ReplyMovedToCounty(
        ElectionId election, UnionId from, UnionId to, List<PersonId> conflicted, String reason)
        implements ElectionEvent {

    public ReplyMovedToCounty {
        conflicted = List.copyOf(conflicted);
    }
}
