package org.jianhui.kernel.election.ballot;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.id.PersonId;

/**
 * The tally once more, written as plainly as it is said: fill one seat after another, each time with whoever has the most votes
 * among those with more than the share; if more people share the most votes than seats are left, stop and let them vote again.
 */
final class TallyOracle {

    final List<PersonId> elected = new ArrayList<>();
    final List<PersonId> tied = new ArrayList<>();
    int open;

    TallyOracle(int seats, int base, int numerator, int denominator, List<VoteLine> lines) {
        List<VoteLine> left = new ArrayList<>();
        for (VoteLine line : lines) {
            if (denominator * line.inFavour() > numerator * base) {
                left.add(line);
            }
        }
        open = seats;
        while (open > 0 && !left.isEmpty() && tied.isEmpty()) {
            int most = 0;
            for (VoteLine line : left) {
                most = Math.max(most, line.inFavour());
            }
            List<VoteLine> best = new ArrayList<>();
            for (VoteLine line : left) {
                if (line.inFavour() == most) {
                    best.add(line);
                }
            }
            if (best.size() > open) {
                best.forEach(line -> tied.add(line.person()));
            } else {
                best.forEach(line -> elected.add(line.person()));
                left.removeAll(best);
                open -= best.size();
            }
        }
    }
}
