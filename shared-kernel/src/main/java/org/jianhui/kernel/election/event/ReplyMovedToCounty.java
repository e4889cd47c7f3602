package org.jianhui.kernel.election.event;

import org.jianhui.kernel.election.Basis;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.UnionId;

/**
 * The county federation replies instead of a superior without anybody free of conflict (I-37).
 *
 * @param basis who may sign there and why none may: ids only
 */
@EventName("election.reply-moved-to-county")
public record ReplyMovedToCounty(ElectionId election, UnionId from, UnionId to, String reason, Basis basis)
        implements ElectionEvent {}
