package org.jianhui.kernel.founding.event;

import java.util.List;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;

/** Nobody at the superior was free of conflict: another union replies from now on (I-37). */
@EventName("founding.reply-moved-to-county")
public record ReplyMovedToCounty(
        FoundingId founding, UnionId from, UnionId to, List<PersonId> conflicted, String reason)
        implements FoundingEvent {

    public ReplyMovedToCounty {
        conflicted = List.copyOf(conflicted);
    }
}
