package org.jianhui.kernel.election;

import java.util.List;

/**
 * The proposed candidates of one body, in the order of the list.
 */
public record CandidateList(Body body, List<Candidate> candidates) {

    public CandidateList {
        candidates = List.copyOf(candidates);
    }
}
