package org.jianhui.query.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.Candidate;
import org.jianhui.kernel.election.CandidateList;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.election.assembly.event.DelegatesElected;
import org.jianhui.kernel.election.ballot.VoteLine;
import org.jianhui.kernel.election.event.ObjectionRecorded;
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
 * @param past what else it is written from: the events of the same meeting, or about the same public notice, up to and with its own;
 *     empty where the event alone says it all
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
        List<DomainEvent> past,
        @Nullable RequestPaper request,
        @Nullable IssuedPaper issued)
        implements CaseSheet {

    public PaperSheet {
        past = List.copyOf(past);
    }

    /** The last event of this type before it, or its own. */
    public <E extends DomainEvent> Optional<E> last(Class<E> type) {
        return told(type).reduce((first, second) -> second);
    }

    /** All events of this type up to and with its own. */
    public <E extends DomainEvent> Stream<E> told(Class<E> type) {
        return past.stream().filter(type::isInstance).map(type::cast);
    }

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

    /** Whom no list names: delegates, who was objected to, and whom voters wrote in (E-08). Who objected is on no paper. */
    private Stream<PersonId> elsewhere() {
        if (event instanceof ResultReported reported) {
            return reported.offices().stream().map(OfficeHolder::person);
        } else if (event instanceof ResultApproved approved) {
            return approved.offices().stream().map(OfficeHolder::person);
        }
        if (kind == IssuedKind.DELEGATE_ROLL || kind == IssuedKind.CREDENTIALS_REPORT) {
            return told(DelegatesElected.class).flatMap(elected -> elected.delegates().stream());
        } else if (kind == IssuedKind.OBJECTION_REGISTER) {
            return told(ObjectionRecorded.class).map(each -> each.against().person());
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
                paper,
                kind,
                number,
                pair,
                dated,
                parties,
                succession,
                event,
                place,
                lists,
                meeting,
                past,
                request,
                row);
    }

    PaperSheet paired(String other) {
        return new PaperSheet(
                paper,
                kind,
                number,
                other,
                dated,
                parties,
                succession,
                event,
                place,
                lists,
                meeting,
                past,
                request,
                issued);
    }
}
