package org.jianhui.kernel.election.ballot;

import java.util.List;
import org.jianhui.kernel.id.PersonId;

/**
 * Who is elected by a count, and what stays open.
 *
 * @param needed the fewest votes with which somebody could be elected
 * @param elected most votes first; of equals the lower id
 * @param tied people with equal votes among whom the last seats are still open; empty if none
 * @param tiedSeats how many seats are open among them
 * @param unfilled seats for which nobody had the votes
 */
public record TallyResult(int needed, List<PersonId> elected, List<PersonId> tied, int tiedSeats, int unfilled) {

    public TallyResult {
        elected = List.copyOf(elected);
        tied = List.copyOf(tied);
    }

    public boolean hasTie() {
        return !tied.isEmpty();
    }
}
