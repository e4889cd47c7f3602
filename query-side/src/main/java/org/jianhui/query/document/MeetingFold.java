package org.jianhui.query.document;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jianhui.kernel.election.assembly.OfficeVote;
import org.jianhui.kernel.election.assembly.event.AssemblyConvened;
import org.jianhui.kernel.election.assembly.event.AssemblyEvent;
import org.jianhui.kernel.election.assembly.event.AssemblyMoved;
import org.jianhui.kernel.election.assembly.event.AssemblyPostponed;
import org.jianhui.kernel.election.assembly.event.AttendeesSignedIn;
import org.jianhui.kernel.election.assembly.event.OfficersElected;
import org.jianhui.kernel.election.assembly.event.OfficersTakenBack;
import org.jianhui.kernel.election.assembly.event.RollFrozen;
import org.jianhui.kernel.election.ballot.event.BallotEvent;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.election.ballot.event.BallotsIssued;
import org.jianhui.kernel.election.ballot.event.BodyElected;
import org.jianhui.kernel.election.ballot.event.RoundDecided;
import org.jianhui.kernel.election.ballot.event.RoundVoided;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.PersonId;

/** Folds the events of one meeting and its ballots to what its papers are written from. */
final class MeetingFold {

    private final AssemblyConvened convened;
    private LocalDate meetingOn;
    private List<PersonId> roll = List.of();
    private String rollHash = "";
    private int present;
    private final Map<BallotId, MeetingRecord.Round> rounds = new LinkedHashMap<>();
    private List<OfficeVote> officers = List.of();

    MeetingFold(AssemblyConvened convened) {
        this.convened = convened;
        this.meetingOn = convened.meetingOn();
    }

    void evolve(AssemblyEvent event) {
        if (event instanceof AssemblyMoved e) {
            meetingOn = e.meetingOn();
        } else if (event instanceof AssemblyPostponed e) {
            meetingOn = e.meetingOn();
        } else if (event instanceof RollFrozen e) {
            roll = e.roll();
            rollHash = e.hash();
        } else if (event instanceof AttendeesSignedIn e) {
            present = e.present();
        } else if (event instanceof OfficersElected e) {
            officers = e.votes();
        } else if (event instanceof OfficersTakenBack) {
            officers = List.of();
        }
    }

    void evolve(BallotEvent event) {
        if (event instanceof BallotOpened e) {
            rounds.put(e.ballot(), new MeetingRecord.Round(e, 0, null, null, null));
        } else if (event instanceof BallotsIssued e) {
            change(event, each -> new MeetingRecord.Round(each.opened(), e.issued(), null, null, null));
        } else if (event instanceof RoundDecided e) {
            change(event, each -> new MeetingRecord.Round(each.opened(), each.issued(), e, null, null));
        } else if (event instanceof RoundVoided e) {
            change(event, each -> new MeetingRecord.Round(each.opened(), each.issued(), null, e, null));
        } else if (event instanceof BodyElected e) {
            change(event, each -> new MeetingRecord.Round(each.opened(), each.issued(), each.decided(), null, e));
        }
    }

    private void change(BallotEvent event, UnaryOperator<MeetingRecord.Round> next) {
        rounds.computeIfPresent(event.ballot(), (ballot, round) -> next.apply(round));
    }

    MeetingRecord record() {
        return new MeetingRecord(
                convened.form(), meetingOn, roll, rollHash, present, List.copyOf(rounds.values()), officers);
    }
}
