package org.jianhui.query.election;

import java.util.List;
import org.jianhui.kernel.rule.Fact;

/**
 * What should be looked at, without stopping anything: said by {@code status.election.warning.<code>}.
 *
 * @param rule catalogue id
 */
public record ElectionWarning(String code, String rule, List<Fact> facts) {

    /** Every code there is, so that a test can ask whether each is said. */
    public static final List<String> CODES = List.of(
            "PAPER_QUESTIONABLE",
            "MEETING_REPLY_MISSING",
            "REPLY_LATE",
            "REPLY_CHASED",
            "REPLY_ESCALATED",
            "REPLY_MOVED",
            "STAGE_LATE",
            "CALENDAR_PROVISIONAL",
            "OBJECTION_OPEN",
            "RULING_LATE",
            "RULING_CHASED",
            "RULING_ESCALATED",
            "MEETING_AFTER_STAGE",
            "MEETING_HELD_TOO_EARLY",
            "ELECTED_EXCLUDED",
            "ELECTED_OBJECTED",
            "LISTS_ALLOW");

    public ElectionWarning {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException("no such warning: " + code);
        }
    }
}
