package org.jianhui.query.founding.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jianhui.kernel.founding.history.HistoryFinding;
import org.jianhui.kernel.founding.history.HistoryOfficer;
import org.jianhui.kernel.founding.history.HistoryPaper;
import org.jianhui.kernel.founding.history.HistoryTerm;
import org.jianhui.kernel.founding.history.event.HistoryEvent;
import org.jianhui.kernel.founding.history.event.HistoryGivenUp;
import org.jianhui.kernel.founding.history.event.HistoryOfficersRecorded;
import org.jianhui.kernel.founding.history.event.HistoryOpened;
import org.jianhui.kernel.founding.history.event.HistoryPaperCorrected;
import org.jianhui.kernel.founding.history.event.HistoryPaperRecorded;
import org.jianhui.kernel.founding.history.event.UnionBroughtIn;
import org.jspecify.annotations.Nullable;

/** The one fold of a historic case, pure: the live row and every view as of a moment come from it. */
final class HistoryFold {

    /** When an event was recorded, and by which account. */
    record Told(long sequence, Instant at, @Nullable String account) {}

    private final HistoryView before;
    private final List<HistoryLine> papers;
    private @Nullable HistoryTerm term;
    private List<HistoryOfficer> officers;
    private List<HistoryFinding> findings;
    private @Nullable LocalDate foundedOn;
    private @Nullable String givenUpBecause;

    private HistoryFold(HistoryView before) {
        this.before = before;
        papers = new ArrayList<>(before.papers());
        term = before.term();
        officers = before.officers();
        findings = before.findings();
        foundedOn = before.foundedOn();
        givenUpBecause = before.givenUpBecause();
    }

    /** The state after the event; {@code before} is null only for the first one. */
    static HistoryView evolve(@Nullable HistoryView before, HistoryEvent event, Told told) {
        if (event instanceof HistoryOpened e) {
            return opened(e, told);
        }
        if (before == null) {
            throw new IllegalStateException("a historic case does not begin with " + event.getClass());
        }
        HistoryFold fold = new HistoryFold(before);
        fold.apply(event, told);
        return fold.view(told);
    }

    private static HistoryView opened(HistoryOpened e, Told told) {
        return new HistoryView(
                e.history(),
                e.union(),
                e.upperUnion(),
                e.countyUnion(),
                e.name(),
                e.openedOn(),
                e.edition(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                told.sequence(),
                told.at());
    }

    private void apply(HistoryEvent event, Told told) {
        if (event instanceof HistoryPaperRecorded e) {
            put(e.paper(), null, told);
            findings = e.findings();
        } else if (event instanceof HistoryPaperCorrected e) {
            put(e.paper(), e.reason(), told);
            findings = e.findings();
        } else if (event instanceof HistoryOfficersRecorded e) {
            term = e.term();
            officers = e.officers();
            findings = e.findings();
        } else if (event instanceof UnionBroughtIn e) {
            foundedOn = e.foundedOn();
            findings = e.findings();
        } else if (event instanceof HistoryGivenUp e) {
            givenUpBecause = e.reason();
        }
    }

    private void put(HistoryPaper paper, @Nullable String reason, Told told) {
        papers.removeIf(line -> line.paper().kind() == paper.kind());
        papers.add(new HistoryLine(paper, told.account(), told.at(), reason));
        papers.sort(Comparator.comparing(line -> line.paper().kind()));
    }

    private HistoryView view(Told told) {
        return new HistoryView(
                before.history(),
                before.union(),
                before.upperUnion(),
                before.countyUnion(),
                before.name(),
                before.openedOn(),
                before.edition(),
                papers,
                term,
                officers,
                findings,
                foundedOn,
                givenUpBecause,
                told.sequence(),
                told.at());
    }
}
