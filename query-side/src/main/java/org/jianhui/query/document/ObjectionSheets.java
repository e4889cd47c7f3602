package org.jianhui.query.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.Candidate;
import org.jianhui.kernel.election.CandidateList;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.election.event.NoticeCompleted;
import org.jianhui.kernel.election.event.NoticeInterrupted;
import org.jianhui.kernel.election.event.NoticePosted;
import org.jianhui.kernel.election.event.ObjectionRecorded;
import org.jianhui.kernel.election.event.ObjectionRuled;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.projection.Recorded;

/**
 * The registers of objections of a case, one for each notice (E-07). A register grows: each further entry makes a sheet of its own,
 * which takes the place of the one before unless that was issued, since what was issued stays.
 */
final class ObjectionSheets {

    private final Map<Candidacy, Candidate> candidates;
    private final Map<Integer, List<ElectionEvent>> rounds = new LinkedHashMap<>();
    private final Map<ObjectionId, Integer> roundOf = new HashMap<>();
    private final Map<Integer, PaperId> newest = new HashMap<>();

    /** @param candidates who stands in the election, as it is known at each event */
    ObjectionSheets(Map<Candidacy, Candidate> candidates) {
        this.candidates = candidates;
    }

    /** The register as it stands after the event, if that is an entry in one. */
    Optional<PaperSheet> after(ElectionEvent event, Recorded<?> recorded, Parties parties, boolean succession) {
        if (event instanceof NoticePosted posted) {
            entries(posted.round()).add(event);
            return Optional.empty();
        } else if (event instanceof ObjectionRecorded objection) {
            roundOf.put(objection.objection(), objection.round());
            return entered(objection.round(), event, objection.receivedOn(), recorded, parties, succession);
        } else if (event instanceof ObjectionRuled ruled && roundOf.containsKey(ruled.objection())) {
            int round = roundOf.getOrDefault(ruled.objection(), 0);
            return entered(round, event, ruled.ruledOn(), recorded, parties, succession);
        } else if (event instanceof NoticeCompleted completed) {
            LocalDate day = LocalDate.ofInstant(recorded.recordedAt(), Zone.SHANGHAI);
            return entered(completed.round(), event, day, recorded, parties, succession);
        } else if (event instanceof NoticeInterrupted fallen) {
            return entered(fallen.round(), event, fallen.interruptedOn(), recorded, parties, succession);
        }
        return Optional.empty();
    }

    private Optional<PaperSheet> entered(
            int round,
            ElectionEvent event,
            LocalDate dated,
            Recorded<?> recorded,
            Parties parties,
            boolean succession) {
        List<ElectionEvent> entries = entries(round);
        entries.add(event);
        PaperId paper = PaperFold.derived(event.election(), "objections-" + round + "-" + entries.size());
        newest.put(round, paper);
        return Optional.of(new PaperSheet(
                paper,
                IssuedKind.OBJECTION_REGISTER,
                "",
                null,
                dated,
                parties,
                succession,
                event,
                recorded.place(),
                against(entries),
                null,
                List.copyOf(entries),
                null,
                null));
    }

    /** Whether it is a register that has been carried on since. */
    boolean isOutdated(PaperSheet sheet) {
        return sheet.kind() == IssuedKind.OBJECTION_REGISTER && !newest.containsValue(sheet.paper());
    }

    private List<ElectionEvent> entries(int round) {
        return rounds.computeIfAbsent(round, first -> new ArrayList<>());
    }

    /** Who was objected to, as they stood then. */
    private List<CandidateList> against(List<ElectionEvent> entries) {
        List<Candidacy> against = entries.stream()
                .filter(ObjectionRecorded.class::isInstance)
                .map(each -> ((ObjectionRecorded) each).against())
                .distinct()
                .toList();
        return Stream.of(Body.values())
                .map(body -> new CandidateList(
                        body,
                        against.stream()
                                .filter(each -> each.body() == body)
                                .flatMap(each -> Stream.ofNullable(candidates.get(each)))
                                .toList()))
                .toList();
    }
}
