package org.jianhui.query.election;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.election.parameter.BallotParameters;
import org.jspecify.annotations.Nullable;

/**
 * A case with what is to be said of it on a day.
 *
 * @param today the day of the acts' clock, or of the moment asked for
 * @param asOf the moment asked for; null if it is the present
 */
public record ElectionCasePage(
        ElectionView election,
        ElectionStatus status,
        List<ElectionWarning> warnings,
        LocalDate today,
        @Nullable Instant asOf) {

    /** @param figures what holds for the ballots of this case */
    static ElectionCasePage of(ElectionView view, LocalDate today, @Nullable Instant asOf, BallotParameters figures) {
        return new ElectionCasePage(
                view, new StatusReading(view, today).status(), WarningReading.of(view, today, figures), today, asOf);
    }
}
