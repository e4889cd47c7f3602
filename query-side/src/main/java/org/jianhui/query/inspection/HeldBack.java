package org.jianhui.query.inspection;

import java.util.List;

/**
 * What one teller keyed is shown to nobody, inspectors included, as long as it could guide the other or a second count: until
 * both counts of that attempt are in and the round is decided or void. A count that stays alone for ever stays unseen.
 */
final class HeldBack {

    static final String COLUMN = "held_back";

    /** Whether the event {@code v} is such a count; a column of a SELECT over {@code log.event v}. */
    static final String SELECT = "(v.type = 'ballot.count-keyed' AND NOT (EXISTS (SELECT 1 FROM log.event c"
            + " WHERE c.stream = v.stream AND c.type IN ('ballot.round-decided', 'ballot.round-voided'))"
            + " AND (SELECT count(*) FROM log.event k WHERE k.stream = v.stream AND k.type = v.type"
            + " AND k.payload::jsonb -> 'attempt' = v.payload::jsonb -> 'attempt') = 2)) AS " + COLUMN;

    private static final List<String> KNOWN = List.of("ballot", "teller", "attempt");

    private HeldBack() {}

    /** Whose count of which attempt it is; neither the figures nor the arithmetic they were checked by. */
    static String shown(StoredContent content) {
        return content.only(KNOWN);
    }
}
