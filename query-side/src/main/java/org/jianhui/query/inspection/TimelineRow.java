package org.jianhui.query.inspection;

import java.time.Instant;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.rule.Fact;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case's merged timeline, said by {@code timeline.<type>} with the facts as its parameters.
 *
 * @param place where the event stands in the log, for reading the case as of it
 * @param actedOn when it happened in the world, if that differs from when it was recorded; null otherwise
 * @param definition key of the procedure for its steps; null for other lines
 * @param element element of the procedure for its steps; null for other lines
 * @param account who acted; {@code system:timer} for timers
 * @param rules catalogue ids of the rules it carries out
 * @param waitedDays whole days since the line before, to be folded; 0 if it was the same day
 */
public record TimelineRow(
        SeenAt place,
        Kind kind,
        String type,
        List<Fact> facts,
        Instant recordedAt,
        @Nullable Instant actedOn,
        @Nullable String definition,
        @Nullable String element,
        @Nullable String account,
        @Nullable String person,
        @Nullable String onBehalfOf,
        List<String> rules,
        List<String> clauses,
        long waitedDays) {

    /** The same for a line of several cases, where the line before is another. */
    public TimelineRow unfolded() {
        return new TimelineRow(
                place,
                kind,
                type,
                facts,
                recordedAt,
                actedOn,
                definition,
                element,
                account,
                person,
                onBehalfOf,
                rules,
                clauses,
                0);
    }

    /** What a line tells of. */
    public enum Kind {
        /** 流程: the procedure moved */
        PROCEDURE,
        /** 文书: a paper was entered, sent, answered or issued */
        PAPER,
        /** 办理: something was done or decided */
        ACT,
        /** 故障: something failed, or was set right */
        TROUBLE
    }
}
