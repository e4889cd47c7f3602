package org.jianhui.kernel.election.assembly.event;

import java.util.List;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.election.assembly.OfficeVote;
import org.jianhui.kernel.election.parameter.OfficersElectedBy;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.rule.Basis;

/** Chair, vice-chairs and the heads of the other bodies are elected. */
@EventName("assembly.officers-elected")
public record OfficersElected(
        AssemblyId assembly,
        OfficersElectedBy by,
        List<OfficeVote> votes,
        List<OfficeHolder> holders,
        AttachmentId minutes,
        Basis basis)
        implements JudgedAssemblyEvent {

    public OfficersElected {
        votes = List.copyOf(votes);
        holders = List.copyOf(holders);
    }
}
