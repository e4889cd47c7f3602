package org.jianhui.query.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.Candidate;
import org.jianhui.kernel.election.CandidateList;
import org.jianhui.kernel.election.assembly.event.AssemblyConcluded;
import org.jianhui.kernel.election.assembly.event.AssemblyConvened;
import org.jianhui.kernel.election.assembly.event.AssemblyEvent;
import org.jianhui.kernel.election.assembly.event.AttendeesNotified;
import org.jianhui.kernel.election.assembly.event.CredentialsReviewed;
import org.jianhui.kernel.election.assembly.event.ElectionRulesAdopted;
import org.jianhui.kernel.election.assembly.event.RollFrozen;
import org.jianhui.kernel.election.ballot.event.BallotEvent;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.election.ballot.event.RoundDecided;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** The papers of the meetings of a case, in the order of their events: delegates, notice, election rules, roll, ballot papers, tallies, the result. */
final class MeetingSheets {

    private final Map<Candidacy, Candidate> candidates;
    private final List<AssemblyEvent> past = new ArrayList<>();
    private @Nullable MeetingFold meeting;

    /** @param candidates who stands in the election, as it is known at each event */
    MeetingSheets(Map<Candidacy, Candidate> candidates) {
        this.candidates = candidates;
    }

    /** The papers that an event gives rise to. */
    List<PaperSheet> after(Recorded<?> recorded, Parties parties, boolean succession) {
        Object event = recorded.event();
        if (event instanceof AssemblyConvened convened) {
            meeting = new MeetingFold(convened);
            past.clear();
        }
        if (meeting == null) {
            return List.of();
        }
        Writing writing = new Writing(meeting, recorded, parties, succession);
        if (event instanceof AssemblyEvent of) {
            meeting.evolve(of);
            past.add(of);
            return ofMeeting(of, writing);
        } else if (event instanceof BallotEvent of) {
            meeting.evolve(of);
            return ofBallot(of, writing);
        }
        return List.of();
    }

    private List<PaperSheet> ofMeeting(AssemblyEvent event, Writing writing) {
        if (event instanceof CredentialsReviewed e) {
            return List.of(
                    writing.sheet(IssuedKind.DELEGATE_ROLL, derived(e, "delegates"), e, writing.day(), List.of(), past),
                    writing.sheet(
                            IssuedKind.CREDENTIALS_REPORT,
                            derived(e, "credentials"),
                            e,
                            writing.day(),
                            List.of(),
                            past));
        } else if (event instanceof AttendeesNotified e) {
            return List.of(writing.sheet(
                    IssuedKind.MEETING_NOTICE, derived(e, "notification"), e, e.notifiedOn(), List.of(), past));
        } else if (event instanceof ElectionRulesAdopted e) {
            return List.of(
                    writing.sheet(IssuedKind.ELECTION_RULES, derived(e, "rules"), e, writing.day(), List.of(), past));
        } else if (event instanceof RollFrozen e) {
            return List.of(writing.sheet(
                    IssuedKind.ELECTION_ROLL, PaperFold.derived(e.assembly(), "roll-" + e.hash()), e, List.of()));
        } else if (event instanceof AssemblyConcluded e) {
            return List.of(writing.sheet(
                    IssuedKind.MEETING_RESULT, PaperFold.derived(e.assembly(), "result"), e, everybody()));
        }
        return List.of();
    }

    private List<PaperSheet> ofBallot(BallotEvent event, Writing writing) {
        if (event instanceof BallotOpened e) {
            return List.of(writing.sheet(
                    IssuedKind.BALLOT_PAPER, PaperFold.derived(e.ballot(), "paper"), e, List.of(names(e))));
        } else if (event instanceof RoundDecided e) {
            CandidateList names =
                    names(writing.meeting().record().round(e.ballot()).opened());
            return List.of(
                    writing.sheet(IssuedKind.TALLY_SHEET, PaperFold.derived(e.ballot(), "tally"), e, List.of(names)));
        }
        return List.of();
    }

    /** What may be done again before the meeting gives a paper of its own each time. */
    private PaperId derived(AssemblyEvent event, String what) {
        long time = past.stream().filter(event.getClass()::isInstance).count();
        return PaperFold.derived(event.assembly(), what + "-" + time);
    }

    private CandidateList names(BallotOpened opened) {
        return new CandidateList(
                opened.body(),
                opened.candidates().stream()
                        .map(each -> candidates.get(new Candidacy(each, opened.body())))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private List<CandidateList> everybody() {
        return Arrays.stream(Body.values())
                .map(body -> new CandidateList(
                        body,
                        candidates.entrySet().stream()
                                .filter(each -> each.getKey().body() == body)
                                .map(Map.Entry::getValue)
                                .toList()))
                .toList();
    }

    /** What all papers of one event have in common. */
    private record Writing(MeetingFold meeting, Recorded<?> recorded, Parties parties, boolean succession) {

        /** The day on which the event was recorded, for what has no day of its own. */
        LocalDate day() {
            return LocalDate.ofInstant(recorded.recordedAt(), Zone.SHANGHAI);
        }

        PaperSheet sheet(IssuedKind kind, PaperId paper, DomainEvent event, List<CandidateList> lists) {
            return sheet(kind, paper, event, meeting.record().meetingOn(), lists, List.of());
        }

        PaperSheet sheet(
                IssuedKind kind,
                PaperId paper,
                DomainEvent event,
                LocalDate dated,
                List<CandidateList> lists,
                List<? extends DomainEvent> past) {
            return new PaperSheet(
                    paper,
                    kind,
                    "",
                    null,
                    dated,
                    parties,
                    succession,
                    event,
                    recorded.place(),
                    lists,
                    meeting.record(),
                    List.copyOf(past),
                    null,
                    null);
        }
    }
}
