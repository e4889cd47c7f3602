package org.jianhui.query.founding;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Where a founding stands, to be said in plain sentences: {@code status.founding.<key>} says what is, {@code ….why} why,
 * {@code ….next} what happens next. The facts are the sentences' parameters in their order.
 *
 * @param actor who must act; null if nobody must
 * @param at where that role is held
 * @param due by when, a calendar day in Asia/Shanghai; null if no day is set
 */
public record FoundingStatus(
        FoundingPhase phase,
        String key,
        List<Fact> facts,
        @Nullable Role actor,
        @Nullable UnionId at,
        @Nullable LocalDate due,
        boolean overdue) {

    /** Every key there is, so that a test can ask whether each is said. */
    public static final List<String> KEYS = List.of(
            "APPLICATION_UNDER_REVIEW",
            "APPLICATION_LATE",
            "AMENDMENT_DUE",
            "GROUP_DUE",
            "MEETING_REQUEST_DUE",
            "MEETING_REQUEST_AGAIN",
            "MEETING_UNDER_REVIEW",
            "MEETING_LATE",
            "ELECTION_RUNNING",
            "ELECTION_RUNNING_AGAIN",
            "ELECTION_VOIDED",
            "FOLLOW_UP_DUE",
            "FOUNDED",
            "ENDED");

    public FoundingStatus {
        if (!KEYS.contains(key)) {
            throw new IllegalArgumentException("no such status: " + key);
        }
    }
}
