package org.jianhui.query.election.assembly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.query.election.CandidateLine;
import org.jianhui.query.election.CandidateState;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with what is to be said of it on a day.
 *
 * @param bodies how far the vote on each body has come
 * @param candidates who stands in its election, with sealed names
 * @param today the day of the acts' clock, or of the moment asked for
 * @param asOf the moment asked for; null if it is the present
 */
public record AssemblyPage(
        AssemblyView assembly,
        AssemblyStatus status,
        List<BodyStanding> bodies,
        List<CandidateLine> candidates,
        LocalDate today,
        @Nullable Instant asOf) {

    private static final Set<CandidateState> OUT = Set.of(CandidateState.WITHDRAWN, CandidateState.EXCLUDED);

    static AssemblyPage of(
            AssemblyView view,
            Role preparing,
            List<CandidateLine> candidates,
            LocalDate today,
            @Nullable Instant asOf) {
        List<Candidacy> out = candidates.stream()
                .filter(line -> OUT.contains(line.state())
                        && (line.since() == null || !line.since().isAfter(today)))
                .map(CandidateLine::candidacy)
                .toList();
        return new AssemblyPage(
                view, AssemblyStatus.of(view, out, preparing, today), view.bodies(out), candidates, today, asOf);
    }
}
