package org.jianhui.command.election;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.EndCause;
import org.jspecify.annotations.Nullable;

/** Where a case stands; each phase knows only what is true in it. */
sealed interface Phase {

    default String label() {
        return getClass().getSimpleName();
    }

    /** Papers are entered; no candidate has been proposed yet. */
    record Preparing() implements Phase {}

    /** A request is up; its reply is waited for. */
    record UnderReview(RequestPaper request, LocalDate dueOn, boolean chased, boolean escalated) implements Phase {}

    /** The reply is there, no notice hangs: the first was not posted yet, or the last one fell. */
    record Reviewed() implements Phase {}

    /** The notice has been posted, and has not fallen. */
    sealed interface Posted extends Phase {

        NoticePeriod period();

        List<Candidacy> on();

        @Nullable
        LocalDate meetingOn();
    }

    /** The notice hangs; its working days are running. */
    record Noticed(
            NoticePeriod period,
            List<Candidacy> on,
            @Nullable LocalDate meetingOn) implements Posted {}

    /** The working days have passed whole. */
    record Completed(
            NoticePeriod period,
            List<Candidacy> on,
            @Nullable LocalDate meetingOn) implements Posted {}

    /** The meeting may be held. */
    record Cleared(NoticePeriod period, List<Candidacy> on, LocalDate meetingOn) implements Posted {}

    /** The case ended before the meeting could be held. */
    record Ended(EndCause cause) implements Phase {}
}
