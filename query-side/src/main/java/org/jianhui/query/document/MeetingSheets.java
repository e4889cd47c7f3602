package org.jianhui.query.document;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.Candidate;
import org.jianhui.kernel.election.CandidateList;
import org.jianhui.kernel.election.assembly.event.AssemblyConcluded;
import org.jianhui.kernel.election.assembly.event.AssemblyConvened;
import org.jianhui.kernel.election.assembly.event.AssemblyEvent;
import org.jianhui.kernel.election.assembly.event.RollFrozen;
import org.jianhui.kernel.election.ballot.event.BallotEvent;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.election.ballot.event.RoundDecided;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.organisation.Parties;
import org.jspecify.annotations.Nullable;

/** The papers of the meetings of a case, in the order of their events: roll, ballot papers, tallies, the result. */
final class MeetingSheets {

    private final Map<Candidacy, Candidate> candidates;
    private @Nullable MeetingFold meeting;

    /** @param candidates who stands in the election, as it is known at each event */
    MeetingSheets(Map<Candidacy, Candidate> candidates) {
        this.candidates = candidates;
    }

    /** The paper that an event gives rise to, if any. */
    Optional<PaperSheet> after(Object event, SeenAt place, Parties parties, boolean succession) {
        if (event instanceof AssemblyConvened convened) {
            meeting = new MeetingFold(convened);
        }
        if (meeting == null) {
            return Optional.empty();
        }
        if (event instanceof AssemblyEvent of) {
            meeting.evolve(of);
        } else if (event instanceof BallotEvent of) {
            meeting.evolve(of);
        }
        MeetingRecord now = meeting.record();
        if (event instanceof RollFrozen e) {
            PaperId paper = PaperFold.derived(e.assembly(), "roll-" + e.hash());
            return sheet(paper, IssuedKind.ELECTION_ROLL, now, e, place, parties, succession, List.of());
        } else if (event instanceof AssemblyConcluded e) {
            PaperId paper = PaperFold.derived(e.assembly(), "result");
            return sheet(paper, IssuedKind.MEETING_RESULT, now, e, place, parties, succession, everybody());
        } else if (event instanceof BallotOpened e) {
            PaperId paper = PaperFold.derived(e.ballot(), "paper");
            return sheet(paper, IssuedKind.BALLOT_PAPER, now, e, place, parties, succession, List.of(names(e)));
        } else if (event instanceof RoundDecided e) {
            PaperId paper = PaperFold.derived(e.ballot(), "tally");
            CandidateList names = names(now.round(e.ballot()).opened());
            return sheet(paper, IssuedKind.TALLY_SHEET, now, e, place, parties, succession, List.of(names));
        }
        return Optional.empty();
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

    private static Optional<PaperSheet> sheet(
            PaperId paper,
            IssuedKind kind,
            MeetingRecord now,
            DomainEvent event,
            SeenAt place,
            Parties parties,
            boolean succession,
            List<CandidateList> lists) {
        return Optional.of(new PaperSheet(
                paper, kind, "", null, now.meetingOn(), parties, succession, event, place, lists, now, null, null));
    }
}
