package org.jianhui.query.election;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands, to be said in plain sentences: {@code status.election.<key>} says what is,
 * {@code ….why} why, {@code ….next} what happens next. The facts are the sentences' parameters in their order; a fact that
 * is a name of ours is said by {@code status.election.value.<value>}.
 *
 * @param actor who must act; null if nobody must
 * @param at where that role is held
 * @param due by when, a calendar day in Asia/Shanghai; null if no day is set
 * @param daysLeft of a running notice, counted days still to pass whole; null otherwise
 */
public record ElectionStatus(
        ElectionPhase phase,
        String key,
        List<Fact> facts,
        @Nullable Role actor,
        @Nullable UnionId at,
        @Nullable LocalDate due,
        boolean overdue,
        @Nullable Integer daysLeft) {

    /** Every key there is, so that a test can ask whether each is said. */
    public static final List<String> KEYS = List.of(
            "PAPERS_DUE",
            "LISTS_DUE",
            "UNDER_REVIEW",
            "UNDER_REVIEW_LATE",
            "REVISION_DUE",
            "POSTING_DUE",
            "POSTING_AGAIN",
            "NOTICE_RUNNING",
            "MEETING_DATE_DUE",
            "MEETING_DATE_FELL",
            "MEETING_FIXED",
            "MEETING_CLEARED",
            "MEETING_DAY_PASSED",
            "RESULT_DUE",
            "RESULT_UNDER_REVIEW",
            "RESULT_UNDER_REVIEW_LATE",
            "RESULT_APPROVED",
            "RESULT_VOIDED",
            "ENDED");

    public ElectionStatus {
        if (!KEYS.contains(key)) {
            throw new IllegalArgumentException("no such status: " + key);
        }
    }
}
