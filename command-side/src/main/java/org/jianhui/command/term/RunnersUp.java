package org.jianhui.command.term;

import java.util.List;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;

/** Port to the votes of the elections held here: who could have had a seat, and has none. */
interface RunnersUp {

    /** Whether a vote on the body was decided here in this election. */
    boolean counted(ElectionId election, Body body);

    /** Who had the majority and was not elected: most votes first. */
    List<RunnerUp> of(ElectionId election, Body body);

    /**
     * Somebody without a seat.
     *
     * @param votes in the round in which the person had the majority
     * @param then in the last round that the person stood in: a second vote among equals
     */
    record RunnerUp(PersonId person, int votes, int then) {

        boolean ranksWith(RunnerUp other) {
            return votes == other.votes && then == other.then;
        }
    }
}
