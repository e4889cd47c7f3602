package org.jianhui.query.founding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.founding.ElectionOpening;
import org.jianhui.kernel.founding.FoundingApplication;
import org.jianhui.kernel.founding.StudyRecord;
import org.jspecify.annotations.Nullable;

/**
 * A founding as it stood after its event number {@code version}: the row, the query's result and the page's model.
 * Folded from its events alone, for the live row and for any earlier moment alike.
 *
 * @param openRequest the request whose reply is waited for; null if none is
 * @param groupDueOn the day by which the group is to be set up; null before the approval
 * @param studies what the group studied and made known, as it was recorded (F-06); null in a row that was kept before there were
 *     such records
 * @param meeting the last request for the meeting; null before the first
 * @param voided the election whose result is void, while another case is to be opened; null otherwise
 * @param reopened what the newest case after a void result was opened with; null while there is none but the first
 * @param foundedOn the day on which the union was founded; null before
 * @param version sequence of the last event in its stream, from 0
 * @param recordedAt when that event was recorded
 */
public record FoundingView(
        FoundingOpening opening,
        FoundingApplication application,
        List<FoundingPaper> papers,
        @Nullable OpenRequest openRequest,
        @Nullable LocalDate groupDueOn,
        @Nullable GroupLine group,
        @Nullable List<StudyRecord> studies,
        @Nullable MeetingAsked meeting,
        @Nullable VoidElection voided,
        @Nullable ElectionOpening reopened,
        @Nullable FollowUpLine followUp,
        @Nullable LocalDate foundedOn,
        @Nullable FoundingEnding ending,
        long version,
        Instant recordedAt) {

    /** What the group studied and made known, the earliest recorded first. */
    public List<StudyRecord> studied() {
        return studies == null ? List.of() : studies;
    }

    public FoundingPhase phase() {
        if (ending != null) {
            return FoundingPhase.ENDED;
        }
        if (foundedOn != null) {
            return FoundingPhase.FOUNDED;
        }
        if (followUp != null) {
            return FoundingPhase.FOLLOW_UP_DUE;
        }
        if (openRequest != null) {
            return openRequest.kind() == PaperKind.MEETING_REQUEST
                    ? FoundingPhase.MEETING_UNDER_REVIEW
                    : FoundingPhase.APPLICATION_UNDER_REVIEW;
        }
        if (group == null) {
            return groupDueOn == null ? FoundingPhase.AMENDMENT_DUE : FoundingPhase.GROUP_DUE;
        }
        if (voided != null) {
            return FoundingPhase.ELECTION_VOIDED;
        }
        return lastReply(PaperKind.MEETING_REPLY)
                        .filter(paper -> paper.outcome() == ReplyOutcome.APPROVED)
                        .isPresent()
                ? FoundingPhase.ELECTION_RUNNING
                : FoundingPhase.MEETING_REQUEST_DUE;
    }

    /** What the newest election case was opened with; null before the group. */
    public @Nullable ElectionOpening lastOpening() {
        return reopened == null && group != null ? group.opening() : reopened;
    }

    public Optional<FoundingPaper> lastReply(PaperKind reply) {
        return papers.stream().filter(paper -> paper.kind() == reply).reduce((first, second) -> second);
    }
}
