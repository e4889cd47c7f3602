package org.jianhui.command.election;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.EndCause;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jspecify.annotations.Nullable;

/** Where a case stands; each phase knows only what is true in it. */
sealed interface Phase {

    default String label() {
        return getClass().getSimpleName();
    }

    /** Papers are entered; no candidate has been proposed yet. */
    record Preparing() implements Phase {}

    /** A request is up; its reply is waited for, chased and escalated when late. */
    sealed interface Awaiting extends Phase {

        OpenRequest open();

        Awaiting with(OpenRequest next);
    }

    /** The candidates are being reviewed. */
    record UnderReview(OpenRequest open) implements Awaiting {
        @Override
        public UnderReview with(OpenRequest next) {
            return new UnderReview(next);
        }
    }

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

    /** The meeting has elected; what the notice allowed stays as it was. */
    sealed interface AfterMeeting extends Posted {

        Cleared meeting();

        LocalDate heldOn();

        List<OfficeHolder> offices();

        /** The same with another reckoning of the notice. */
        AfterMeeting with(Cleared recounted);

        @Override
        default NoticePeriod period() {
            return meeting().period();
        }

        @Override
        default List<Candidacy> on() {
            return meeting().on();
        }

        @Override
        default LocalDate meetingOn() {
            return heldOn();
        }
    }

    /** The result is to be reported. */
    record Held(Cleared meeting, LocalDate heldOn, List<OfficeHolder> offices) implements AfterMeeting {
        @Override
        public Held with(Cleared recounted) {
            return new Held(recounted, heldOn, offices);
        }
    }

    /** The result is up; the superior's reply is waited for. */
    record Reported(Held held, OpenRequest open) implements AfterMeeting, Awaiting {
        @Override
        public Cleared meeting() {
            return held.meeting();
        }

        @Override
        public LocalDate heldOn() {
            return held.heldOn();
        }

        @Override
        public List<OfficeHolder> offices() {
            return held.offices();
        }

        @Override
        public Reported with(Cleared recounted) {
            return new Reported(held.with(recounted), open);
        }

        @Override
        public Reported with(OpenRequest next) {
            return new Reported(held, next);
        }
    }

    /**
     * The case has ended.
     *
     * @param meeting the meeting whose result was approved, as its notice is reckoned now; null where none was
     */
    record Ended(EndCause cause, @Nullable AfterMeeting meeting) implements Phase {}
}
