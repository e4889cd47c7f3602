package org.jianhui.query.term;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.term.event.ReelectionMeetingRequested;
import org.jspecify.annotations.Nullable;

/**
 * The meeting of the next election that was asked for, and the reply.
 *
 * @param election the case whose meeting it is
 * @param warnings catalogue ids of rules that only warn
 * @param reply null while it is waited for
 * @param refusedBecause why it was refused or returned; null otherwise
 */
public record MeetingRequestLine(
        ElectionId election,
        RequestPaper request,
        AssemblyForm form,
        LocalDate replyDueOn,
        List<String> warnings,
        @Nullable ReplyPaper reply,
        @Nullable ReplyOutcome outcome,
        @Nullable String refusedBecause) {

    public MeetingRequestLine {
        warnings = List.copyOf(warnings);
    }

    static MeetingRequestLine of(ReelectionMeetingRequested e) {
        return new MeetingRequestLine(
                e.election(), e.request(), e.form(), e.replyDueOn(), e.warnings(), null, null, null);
    }

    MeetingRequestLine replied(ReplyPaper paper, ReplyOutcome with, @Nullable String because) {
        return new MeetingRequestLine(election, request, form, replyDueOn, warnings, paper, with, because);
    }
}
