package org.jianhui.kernel.election.event;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.rule.Basis;

/**
 * While no notice hangs, a body has lost its last approved candidate: nothing can be posted (E-03, E-04) until the group has
 * sent up a supplementary list and the superior has approved it.
 *
 * @param bodies those without an approved candidate
 */
@EventName("election.body-left-without-candidate")
public record BodyLeftWithoutCandidate(ElectionId election, List<Body> bodies, LocalDate leftOn, Basis basis)
        implements JudgedElectionEvent {

    public BodyLeftWithoutCandidate {
        bodies = List.copyOf(bodies);
    }
}
