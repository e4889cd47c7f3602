package org.jianhui.query.election.assembly;

import java.util.List;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.election.assembly.OfficeVote;
import org.jianhui.kernel.election.assembly.event.OfficersElected;
import org.jianhui.kernel.election.parameter.OfficersElectedBy;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.rule.Basis;

/** The votes on chair, vice-chairs and the heads of the other bodies, and who was elected. */
public record OfficersLine(
        OfficersElectedBy by, List<OfficeVote> votes, List<OfficeHolder> holders, AttachmentId minutes, Basis basis) {

    static OfficersLine of(OfficersElected e) {
        return new OfficersLine(e.by(), e.votes(), e.holders(), e.minutes(), e.basis());
    }
}
