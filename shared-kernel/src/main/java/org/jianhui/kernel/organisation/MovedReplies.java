package org.jianhui.kernel.organisation;

import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.event.ReplyMovedUp;
import org.jspecify.annotations.Nullable;

/** Port to the replies that moved a level up (I-37), read in the transaction of the act that opens a case. */
@FunctionalInterface
public interface MovedReplies {

    /**
     * The move that holds for this union's replies from this superior; null if they have not moved. A move that is being
     * decided at the same time is waited for.
     */
    @Nullable
    ReplyMovedUp of(UnionId union, UnionId superior);
}
