package org.jianhui.kernel.founding.event;

import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;
import org.jspecify.annotations.Nullable;

/**
 * The superior replied to the meeting request (附1-3(2)).
 *
 * @param signedBy who signed here; null if recorded from paper
 * @param reason why it was refused or returned; null if approved
 */
@EventName("founding.meeting-replied")
public record MeetingReplied(
        FoundingId founding,
        ReplyPaper reply,
        UnionId by,
        @Nullable PersonId signedBy,
        ReplyOutcome outcome,
        @Nullable String reason,
        Basis basis)
        implements JudgedFoundingEvent {}
