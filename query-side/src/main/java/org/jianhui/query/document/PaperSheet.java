package org.jianhui.query.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.Candidate;
import org.jianhui.kernel.election.CandidateList;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.election.ballot.VoteLine;
import org.jianhui.kernel.election.event.ResultApproved;
import org.jianhui.kernel.election.event.ResultReported;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.organisation.Parties;
import org.jspecify.annotations.Nullable;

/**
 * One paper that the case gives rise to, and all it is written from.
 *
 * @param number document number; empty for papers without one
 * @param pair number of its other half: of the reply on a request, of the request on a reply; null while there is none
 * @param parties who asks and who answers, at that event
 * @param succession whether the union had a committee before this election: then no preparatory group acts for it, and it is
 *     not its first
 * @param event the event it is written from, and {@code place} where that stands in the log
 * @param lists the candidate lists it shows; for a reply, all candidates asked for; for a
 *     result, those elected
 * @param meeting what a paper of a meeting is written from; null for every other
 * @param request the request it is, belongs to or answers; null for a notice
 * @param issued null while it has not been issued
 */
public record PaperSheet(
        PaperId paper,
        IssuedKind kind,
        String number,
        @Nullable String pair,
        LocalDate dated,
        Parties parties,
        boolean succession,
        DomainEvent event,
        SeenAt place,
        List<CandidateList> lists,
        @Nullable MeetingRecord meeting,
        @Nullable RequestPaper request,
        @Nullable IssuedPaper issued)
        implements CaseSheet {

    @Override
    public List<PersonId> subjects() {
        List<PersonId> roll = kind == IssuedKind.ELECTION_ROLL && meeting != null ? meeting.roll() : List.of();
        return Stream.concat(
                        lists.stream()
                                .flatMap(list -> list.candidates().stream())
                                .map(Candidate::person),
                        Stream.concat(roll.stream(), elsewhere()))
                .distinct()
                .toList();
    }

    /** Whom a result names though no list proposed them: voters wrote them in (E-08). */
    private Stream<PersonId> elsewhere() {
        if (event instanceof ResultReported reported) {
            return reported.offices().stream().map(OfficeHolder::person);
        } else if (event instanceof ResultApproved approved) {
            return approved.offices().stream().map(OfficeHolder::person);
        }
        boolean counts = kind == IssuedKind.TALLY_SHEET || kind == IssuedKind.MEETING_RESULT;
        return counts && meeting != null
                ? meeting.rounds().stream()
                        .flatMap(round -> Stream.ofNullable(round.decided()))
                        .flatMap(decided -> decided.count().writeIns().stream())
                        .map(VoteLine::person)
                : Stream.empty();
    }

    PaperSheet issued(@Nullable IssuedPaper row) {
        return new PaperSheet(
                paper, kind, number, pair, dated, parties, succession, event, place, lists, meeting, request, row);
    }

    PaperSheet paired(String other) {
        return new PaperSheet(
                paper, kind, number, other, dated, parties, succession, event, place, lists, meeting, request, issued);
    }
}
