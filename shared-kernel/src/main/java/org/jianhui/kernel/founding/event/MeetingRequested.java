package org.jianhui.kernel.founding.event;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.rule.Basis;

/**
 * The group asked for the first meeting (附1-3(1)).
 *
 * @param form who is to meet, and {@code members} the electorate it was chosen by
 * @param unionGroups groups with an elected leader
 * @param warnings catalogue ids of rules that only warn
 */
@EventName("founding.meeting-requested")
public record MeetingRequested(
        FoundingId founding,
        RequestPaper request,
        AssemblyForm form,
        int members,
        int unionGroups,
        LocalDate requestedOn,
        LocalDate replyDueOn,
        List<String> warnings,
        Basis basis)
        implements JudgedFoundingEvent {

    public MeetingRequested {
        warnings = List.copyOf(warnings);
    }
}
