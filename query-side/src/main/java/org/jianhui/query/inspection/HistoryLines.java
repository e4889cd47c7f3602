package org.jianhui.query.inspection;

import java.util.List;
import org.jianhui.kernel.founding.history.event.HistoryEvent;
import org.jianhui.kernel.founding.history.event.HistoryGivenUp;
import org.jianhui.kernel.founding.history.event.HistoryOfficersRecorded;
import org.jianhui.kernel.founding.history.event.HistoryOpened;
import org.jianhui.kernel.founding.history.event.HistoryPaperCorrected;
import org.jianhui.kernel.founding.history.event.HistoryPaperRecorded;
import org.jianhui.kernel.founding.history.event.UnionBroughtIn;
import org.jianhui.kernel.rule.Fact;

/** What was recorded of an established union tells on the timeline: numbers, dates and counts, never a name of a person. */
final class HistoryLines {

    private HistoryLines() {}

    static StepLines.Line of(HistoryEvent event) {
        if (event instanceof HistoryOpened e) {
            return line(TimelineRow.Kind.ACT, Fact.of("name", e.name()));
        } else if (event instanceof HistoryPaperRecorded e) {
            return line(
                    TimelineRow.Kind.PAPER,
                    Fact.of("kind", e.paper().kind()),
                    Fact.of("number", e.paper().number()),
                    Fact.of("dated", e.paper().dated()));
        } else if (event instanceof HistoryPaperCorrected e) {
            return line(
                    TimelineRow.Kind.PAPER,
                    Fact.of("kind", e.paper().kind()),
                    Fact.of("number", e.paper().number()),
                    Fact.of("dated", e.paper().dated()),
                    Fact.of("reason", e.reason()));
        } else if (event instanceof HistoryOfficersRecorded e) {
            return line(
                    TimelineRow.Kind.ACT,
                    Fact.of("officers", e.officers().size()),
                    Fact.of("from", e.term().firstDay()),
                    Fact.of("lastDay", e.term().lastDay()));
        } else if (event instanceof UnionBroughtIn e) {
            return line(
                    TimelineRow.Kind.ACT,
                    Fact.of("name", e.name()),
                    Fact.of("code", e.code()),
                    Fact.of("foundedOn", e.foundedOn()),
                    Fact.of("findings", e.findings().size()));
        } else if (event instanceof HistoryGivenUp e) {
            return line(TimelineRow.Kind.ACT, Fact.of("reason", e.reason()));
        }
        return line(TimelineRow.Kind.ACT);
    }

    private static StepLines.Line line(TimelineRow.Kind kind, Fact... facts) {
        return new StepLines.Line(kind, null, List.of(facts));
    }
}
