package org.jianhui.kernel.term.event;

import java.util.List;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;

/** Nobody at the superior was free of conflict: another union replies from now on (I-37). */
@EventName("term.reply-moved-to-county")
public record ReplyMovedToCounty(TermId term, UnionId from, UnionId to, List<PersonId> conflicted, String reason)
        implements TermEvent {

    public ReplyMovedToCounty {
        conflicted = List.copyOf(conflicted);
    }
}
