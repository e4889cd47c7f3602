package org.jianhui.kernel.term.event;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.rule.Basis;
import org.jspecify.annotations.Nullable;

/**
 * The committee asked the superior for the meeting of the next election (附1-3(1)).
 *
 * @param election the case whose meeting it is; its papers are handed there
 * @param members with a vote, by which the form was judged; null if the union had nobody on record
 * @param warnings catalogue ids of rules that only warn
 */
@EventName("term.meeting-requested")
public record ReelectionMeetingRequested(
        TermId term,
        ElectionId election,
        RequestPaper request,
        AssemblyForm form,
        @Nullable Integer members,
        LocalDate requestedOn,
        LocalDate replyDueOn,
        List<String> warnings,
        Basis basis)
        implements JudgedTermEvent {

    public ReelectionMeetingRequested {
        warnings = List.copyOf(warnings);
    }
}
