package org.jianhui.query.election;

import java.util.List;
import org.jianhui.kernel.id.ElectionId;

/** Who stands in an election, with sealed names; for the meeting that votes on them. */
public interface CandidateBook {

    /** In the order in which they were proposed; empty if there is no such case. */
    List<CandidateLine> of(ElectionId election);
}
