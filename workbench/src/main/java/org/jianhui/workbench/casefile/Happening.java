package org.jianhui.workbench.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.inspection.TimelineRow;

/** When in the world happened what a line of the timeline tells, as far as that was before it was recorded. */
final class Happening {

    /** Days on which something was done; the others of a line are still to come when it is recorded. */
    private static final Set<String> DAYS = Set.of(
            "approvedOn",
            "dated",
            "declinedOn",
            "endedOn",
            "engravedOn",
            "foundedOn",
            "heldOn",
            "issuedOn",
            "notifiedOn",
            "on",
            "openedOn",
            "postedOn",
            "receivedOn",
            "registeredOn",
            "since",
            "voidedOn");

    /** Lines whose last day is the day on which it happened; elsewhere a last day is still to come. */
    private static final Set<String> LAST_DAYS = Set.of("term.ended", "term.office-left");

    private Happening() {}

    /** Whether it had happened by a moment: by the instant at which it was done, or on a calendar day (Asia/Shanghai) before. */
    static boolean isBefore(TimelineRow row, Instant moment) {
        return row.actedOn() != null && row.actedOn().isBefore(moment)
                || row.facts().stream()
                        .filter(fact -> tells(row, fact.name()) && !fact.value().equals("-"))
                        .anyMatch(fact ->
                                LocalDate.parse(fact.value()).isBefore(LocalDate.ofInstant(moment, Zone.SHANGHAI)));
    }

    private static boolean tells(TimelineRow row, String fact) {
        return DAYS.contains(fact) || fact.equals("lastDay") && LAST_DAYS.contains(row.type());
    }
}
