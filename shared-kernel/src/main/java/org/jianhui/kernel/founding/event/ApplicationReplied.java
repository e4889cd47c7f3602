package org.jianhui.kernel.founding.event;

import java.time.LocalDate;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;
import org.jspecify.annotations.Nullable;

/**
 * The superior replied to the application.
 *
 * @param by the union that replied
 * @param signedBy who signed here; null if recorded from paper
 * @param reason why it was refused or returned; null if approved
 * @param groupDueOn the day by which the group is to be set up; null unless approved
 */
@EventName("founding.application-replied")
public record ApplicationReplied(
        FoundingId founding,
        ReplyPaper reply,
        UnionId by,
        @Nullable PersonId signedBy,
        ReplyOutcome outcome,
        @Nullable String reason,
        @Nullable LocalDate groupDueOn,
        Basis basis)
        implements JudgedFoundingEvent {}
