package org.jianhui.query.election;

import java.util.List;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.organisation.Role;

/** Who stands in an election, with sealed names, and who prepares it; for the meeting that votes on them. */
public interface CandidateBook {

    /** In the order in which they were proposed; empty if there is no such case. */
    List<CandidateLine> of(ElectionId election);

    /** Who acts for the union while it runs: the preparatory group, or the committee in a later election. */
    Role actor(ElectionId election);
}
