package org.jianhui.command.founding.history;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jianhui.kernel.founding.history.HistoryKind;
import org.jianhui.kernel.founding.history.HistoryOfficer;
import org.jianhui.kernel.founding.history.HistoryPaper;
import org.jianhui.kernel.founding.history.HistoryTerm;
import org.jianhui.kernel.founding.history.event.HistoryGivenUp;
import org.jianhui.kernel.founding.history.event.HistoryOfficersRecorded;
import org.jianhui.kernel.founding.history.event.HistoryOpened;
import org.jianhui.kernel.founding.history.event.HistoryPaperCorrected;
import org.jianhui.kernel.founding.history.event.HistoryPaperRecorded;
import org.jianhui.kernel.founding.history.event.UnionBroughtIn;
import org.jspecify.annotations.Nullable;

/** All that is on record of an established union. */
final class HistoryRecord {

    private final Map<HistoryKind, HistoryPaper> papers = new EnumMap<>(HistoryKind.class);
    private @Nullable HistoryOpened opened;
    private @Nullable HistoryTerm term;
    private List<HistoryOfficer> officers = List.of();
    private boolean broughtIn;
    private boolean givenUp;

    HistoryOpened opened() {
        return Objects.requireNonNull(opened);
    }

    String edition() {
        return opened().edition();
    }

    boolean isBroughtIn() {
        return broughtIn;
    }

    boolean isGivenUp() {
        return givenUp;
    }

    @Nullable
    HistoryTerm term() {
        return term;
    }

    List<HistoryOfficer> officers() {
        return officers;
    }

    Optional<HistoryPaper> find(HistoryKind kind) {
        return Optional.ofNullable(papers.get(kind));
    }

    @Nullable
    LocalDate dated(HistoryKind kind) {
        return find(kind).map(HistoryPaper::dated).orElse(null);
    }

    /** The kinds of which no paper is recorded, in their order. */
    List<HistoryKind> missing() {
        return Arrays.stream(HistoryKind.values())
                .filter(kind -> !papers.containsKey(kind))
                .toList();
    }

    /** As it would stand with this paper, for judging before it is recorded. */
    HistoryRecord with(HistoryPaper paper) {
        HistoryRecord copy = copy();
        copy.papers.put(paper.kind(), paper);
        return copy;
    }

    /** As it would stand with these officers. */
    HistoryRecord with(HistoryTerm other, List<HistoryOfficer> others) {
        HistoryRecord copy = copy();
        copy.term = other;
        copy.officers = others;
        return copy;
    }

    private HistoryRecord copy() {
        HistoryRecord copy = new HistoryRecord();
        copy.papers.putAll(papers);
        copy.opened = opened;
        copy.term = term;
        copy.officers = officers;
        copy.broughtIn = broughtIn;
        return copy;
    }

    @EventSourcingHandler
    void evolve(HistoryOpened event) {
        opened = event;
    }

    @EventSourcingHandler
    void evolve(HistoryPaperRecorded event) {
        papers.put(event.paper().kind(), event.paper());
    }

    @EventSourcingHandler
    void evolve(HistoryPaperCorrected event) {
        papers.put(event.paper().kind(), event.paper());
    }

    @EventSourcingHandler
    void evolve(HistoryOfficersRecorded event) {
        term = event.term();
        officers = event.officers();
    }

    @EventSourcingHandler
    void evolve(UnionBroughtIn event) {
        broughtIn = true;
    }

    @EventSourcingHandler
    void evolve(HistoryGivenUp event) {
        givenUp = true;
    }
}
