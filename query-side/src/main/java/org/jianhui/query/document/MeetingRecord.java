package org.jianhui.query.document;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.OfficeVote;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.election.ballot.event.BodyElected;
import org.jianhui.kernel.election.ballot.event.RoundDecided;
import org.jianhui.kernel.election.ballot.event.RoundVoided;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the papers of a meeting are written from: how it stood at that paper's event.
 *
 * @param roll everybody due; empty before it is frozen
 * @param rollHash its fingerprint; empty before
 * @param rounds of voting, in the order of their opening
 * @param officers the votes on chairs; empty before
 */
public record MeetingRecord(
        AssemblyForm form,
        LocalDate meetingOn,
        List<PersonId> roll,
        String rollHash,
        int present,
        List<MeetingRecord.Round> rounds,
        List<OfficeVote> officers) {

    /**
     * One round of voting on a body.
     *
     * @param decided null if it is not decided
     * @param voided null unless it does not count
     * @param result null unless it brought the last word on the body
     */
    public record Round(
            BallotOpened opened,
            int issued,
            @Nullable RoundDecided decided,
            @Nullable RoundVoided voided,
            @Nullable BodyElected result) {}

    public MeetingRecord {
        roll = List.copyOf(roll);
        rounds = List.copyOf(rounds);
        officers = List.copyOf(officers);
    }

    public Round round(BallotId ballot) {
        return rounds.stream()
                .filter(each -> each.opened().ballot().equals(ballot))
                .findFirst()
                .orElseThrow();
    }
}
