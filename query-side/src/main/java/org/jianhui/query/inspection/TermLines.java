package org.jianhui.query.inspection;

import java.util.List;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.term.event.PreparatoryGroupDissolved;
import org.jianhui.kernel.term.event.TermBegan;
import org.jianhui.kernel.term.event.TermEnded;
import org.jianhui.kernel.term.event.TermEvent;

/** What the decisions of a term tell on the timeline: numbers, dates and counts, never a name. */
final class TermLines {

    private TermLines() {}

    static StepLines.Line of(TermEvent event) {
        if (event instanceof TermBegan e) {
            return act(
                    Fact.of("number", e.approval().number()),
                    Fact.of("from", e.firstDay()),
                    Fact.of("lastDay", e.lastDay()));
        } else if (event instanceof PreparatoryGroupDissolved e) {
            return act(Fact.of("lastDay", e.lastDay()));
        } else if (event instanceof TermEnded e) {
            return act(Fact.of("cause", e.cause()), Fact.of("lastDay", e.lastDay()));
        }
        return act();
    }

    private static StepLines.Line act(Fact... facts) {
        return new StepLines.Line(TimelineRow.Kind.ACT, null, List.of(facts));
    }
}
