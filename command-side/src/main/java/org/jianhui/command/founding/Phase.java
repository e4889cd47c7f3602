package org.jianhui.command.founding;

import java.time.LocalDate;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.founding.FoundingEnd;

/** Where a founding stands; each phase knows only what is true in it. */
sealed interface Phase {

    default String label() {
        return getClass().getSimpleName();
    }

    /** A request is up; its reply is waited for. */
    record Asked(PaperKind kind, RequestPaper request, LocalDate dueOn, boolean chased, boolean escalated)
            implements Phase {}

    /** The application came back; it is to be changed and filed anew. */
    record SentBack() implements Phase {}

    /** The application is approved; the group is to be set up. */
    record Approved(LocalDate approvedOn, LocalDate groupDueOn) implements Phase {}

    /** The group works; the first meeting is to be asked for, for the first time or again. */
    record Grouped() implements Phase {}

    /** The meeting is approved; the election runs in its own case. */
    record MeetingAgreed(LocalDate approvedOn) implements Phase {}

    /**
     * The election's result is void; another case is to be opened.
     *
     * @param approvedOn the day the meeting was approved: that stands
     */
    record ElectionVoid(LocalDate approvedOn) implements Phase {}

    /** The election's result is approved; registration, seal, certificate and account follow. */
    record FollowingUp(LocalDate approvedOn, LocalDate dueOn, LocalDate certificateDueOn) implements Phase {}

    /** The union is founded. */
    record Established(LocalDate approvedOn, LocalDate dueOn) implements Phase {}

    /** The founding ended before. */
    record Ended(FoundingEnd cause) implements Phase {}
}
