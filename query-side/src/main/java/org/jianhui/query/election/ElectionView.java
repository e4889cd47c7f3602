package org.jianhui.query.election;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.Body;
import org.jspecify.annotations.Nullable;

/**
 * An election case as it stood after its event number {@code version}: the row, the query's result and the page's model.
 * Folded from the case's events alone, for the live row and for any earlier moment alike.
 *
 * @param candidates of all bodies, in the order in which they were proposed
 * @param openRequest the request whose reply is waited for; null if none is
 * @param notices every posting, the last one last
 * @param meeting the last fixed date; null before the first, and after the notice under it fell
 * @param result what the meeting elected; null before it was held
 * @param version sequence of the last event in the case's stream, from 0
 * @param recordedAt when that event was recorded
 */
public record ElectionView(
        CaseOpening opening,
        List<PaperLine> papers,
        List<CandidateLine> candidates,
        @Nullable RequestLine openRequest,
        List<NoticeLine> notices,
        List<ObjectionLine> objections,
        @Nullable MeetingLine meeting,
        List<CalendarFlag> flags,
        @Nullable ResultLine result,
        @Nullable EndingLine ending,
        long version,
        Instant recordedAt) {

    /** A case that has just been opened. */
    static ElectionView opened(CaseOpening opening, long version, Instant recordedAt) {
        return new ElectionView(
                opening,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                version,
                recordedAt);
    }

    /** The notice that counts: the last one, unless it fell. */
    public Optional<NoticeLine> currentNotice() {
        return lastNotice().filter(notice -> notice.state() != NoticeState.INTERRUPTED);
    }

    public Optional<NoticeLine> lastNotice() {
        return notices.isEmpty() ? Optional.empty() : Optional.of(notices.get(notices.size() - 1));
    }

    public List<CandidateLine> candidatesOf(Body body) {
        return candidates.stream()
                .filter(line -> line.candidacy().body() == body)
                .toList();
    }

    /** Whether a paper of this kind is on record; for replies, an approving one. */
    public boolean holds(PaperKind kind) {
        return papers.stream()
                .anyMatch(paper ->
                        paper.kind() == kind && (paper.outcome() == null || paper.outcome() == ReplyOutcome.APPROVED));
    }

    /** Whether leave for the meeting may still be asked for: none is on record, however it came, and no meeting was held. */
    public boolean lacksMeeting() {
        return ending == null && result == null && !holds(PaperKind.MEETING_REPLY);
    }

    /** Whether its papers come from the founding that opened it; then none is entered as historic. */
    public boolean comesFromFounding() {
        return papers.stream().anyMatch(paper -> paper.kind().isHistoric() && !paper.historic());
    }

    /** Bodies for which nobody stands approved. */
    public Set<Body> bodiesWithoutApproved() {
        Set<Body> missing = EnumSet.allOf(Body.class);
        candidates.stream()
                .filter(line -> line.state() == CandidateState.APPROVED)
                .forEach(line -> missing.remove(line.candidacy().body()));
        return missing;
    }

    public ElectionPhase phase() {
        if (ending != null) {
            return ElectionPhase.ENDED;
        }
        if (result != null) {
            return openRequest == null ? ElectionPhase.RESULT_DUE : ElectionPhase.RESULT_UNDER_REVIEW;
        }
        if (meeting != null && meeting.cleared()) {
            return ElectionPhase.MEETING_CLEARED;
        }
        if (openRequest != null) {
            return ElectionPhase.UNDER_REVIEW;
        }
        return currentNotice().map(this::noticed).orElseGet(this::unposted);
    }

    private ElectionPhase noticed(NoticeLine notice) {
        if (notice.state() == NoticeState.RUNNING) {
            return ElectionPhase.NOTICE_RUNNING;
        }
        return meeting != null && meeting.stands() ? ElectionPhase.MEETING_FIXED : ElectionPhase.MEETING_DATE_DUE;
    }

    private ElectionPhase unposted() {
        if (holds(PaperKind.CANDIDATE_REPLY)) {
            return bodiesWithoutApproved().isEmpty() ? ElectionPhase.POSTING_DUE : ElectionPhase.REVISION_DUE;
        }
        return missingPapers().isEmpty() ? ElectionPhase.LISTS_DUE : ElectionPhase.PAPERS_DUE;
    }

    /** The papers that are entered here, done before or outside: those of the founding only for a first election. */
    public List<PaperKind> enteredPapers() {
        return List.of(PaperKind.values()).stream()
                .filter(kind -> kind.isHistoric() && !(opening.later() && kind.isOfFounding()))
                .toList();
    }

    /** The papers that must precede the candidate lists and are not yet on record, in their order. */
    public List<PaperKind> missingPapers() {
        return enteredPapers().stream()
                .filter(PaperKind::isOfFounding)
                .filter(kind -> !holds(kind))
                .toList();
    }
}
