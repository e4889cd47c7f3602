package org.jianhui.command.election;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.HistoricPaper;
import org.jianhui.kernel.election.TakenOverPaper;
import org.jianhui.kernel.election.event.CandidateListsChanged;
import org.jianhui.kernel.election.event.CandidateListsSubmitted;
import org.jianhui.kernel.election.event.CandidatesReviewed;
import org.jianhui.kernel.election.event.HistoricPaperCorrected;
import org.jianhui.kernel.election.event.HistoricPaperRecorded;
import org.jianhui.kernel.election.event.PaperTakenOver;
import org.jianhui.kernel.election.event.ResultReported;
import org.jianhui.kernel.id.PaperId;
import org.jspecify.annotations.Nullable;

/** The papers of a case: historic or taken over from where they were asked for, and the numbers that requests and replies have taken since. */
final class Papers {

    /**
     * A paper as far as other papers are judged by it.
     *
     * @param answers the request it answers, for replies; null otherwise
     */
    record Entry(
            PaperId paper,
            PaperKind kind,
            String number,
            LocalDate dated,
            @Nullable PaperId answers,
            @Nullable ReplyOutcome outcome) {

        static Entry of(HistoricPaper paper) {
            return new Entry(
                    paper.paper(), paper.kind(), paper.number(), paper.dated(), paper.answers(), paper.outcome());
        }

        static Entry of(TakenOverPaper paper) {
            return new Entry(
                    paper.paper(), paper.kind(), paper.number(), paper.dated(), paper.answers(), paper.outcome());
        }
    }

    private final Map<PaperId, Entry> entries = new LinkedHashMap<>();
    private final Set<String> requestNumbers = new HashSet<>();
    private final Set<String> replyNumbers = new HashSet<>();
    private boolean takenOver;

    @EventSourcingHandler
    void evolve(HistoricPaperRecorded event) {
        put(Entry.of(event.paper()));
    }

    @EventSourcingHandler
    void evolve(HistoricPaperCorrected event) {
        put(Entry.of(event.paper()));
    }

    @EventSourcingHandler
    void evolve(PaperTakenOver event) {
        put(Entry.of(event.paper()));
        takenOver = true;
    }

    @EventSourcingHandler
    void evolve(CandidateListsSubmitted event) {
        requestNumbers.add(event.request().number());
    }

    @EventSourcingHandler
    void evolve(CandidateListsChanged event) {
        if (event.request() != null) {
            requestNumbers.add(event.request().number());
        }
    }

    @EventSourcingHandler
    void evolve(CandidatesReviewed event) {
        replyNumbers.add(event.reply().number());
    }

    @EventSourcingHandler
    void evolve(ResultReported event) {
        requestNumbers.add(event.report().number());
    }

    Optional<Entry> find(@Nullable PaperId paper) {
        return Optional.ofNullable(paper).map(entries::get);
    }

    Optional<Entry> replyTo(PaperId request) {
        return all().filter(paper -> request.equals(paper.answers())).findFirst();
    }

    Stream<Entry> of(PaperKind kind) {
        return all().filter(paper -> paper.kind() == kind);
    }

    /** The day on which the last approving reply of this kind is dated; null if there is none. */
    @Nullable
    LocalDate approvedOn(PaperKind reply) {
        return of(reply)
                .filter(paper -> paper.outcome() == ReplyOutcome.APPROVED)
                .map(Entry::dated)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    @Nullable
    LocalDate groupSince() {
        return of(PaperKind.GROUP_NOTICE).map(Entry::dated).findFirst().orElse(null);
    }

    boolean requestNumberTaken(String number, @Nullable PaperId by) {
        return requestNumbers.contains(number) || numbered(number, false, by);
    }

    boolean replyNumberTaken(String number, @Nullable PaperId by) {
        return replyNumbers.contains(number) || numbered(number, true, by);
    }

    /** Whether the founding of the union, or the committee in office, hands its papers to this case. */
    boolean areTakenOver() {
        return takenOver;
    }

    private void put(Entry entry) {
        entries.put(entry.paper(), entry);
    }

    private boolean numbered(String number, boolean reply, @Nullable PaperId by) {
        return all().anyMatch(paper ->
                paper.number().equals(number) && paper.kind().isReply() == reply && !Objects.equals(paper.paper(), by));
    }

    private Stream<Entry> all() {
        return entries.values().stream();
    }
}
