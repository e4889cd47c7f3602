package org.jianhui.query.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.calendar.LatestPosting;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.election.CandidateList;
import org.jianhui.kernel.election.NoticeInterruption;
import org.jianhui.kernel.election.ObjectionContact;
import org.jianhui.kernel.election.event.NoticePosted;
import org.jianhui.kernel.id.AttachmentId;
import org.jspecify.annotations.Nullable;

/**
 * One posting of the notice, with its arithmetic.
 *
 * @param lists as printed, names sealed
 * @param period counted day by day, by the latest calendar edition applied
 * @param earlierCounts the countings that a new calendar edition replaced, oldest first
 * @param fell why and when it fell; null while it counts
 */
public record NoticeLine(
        int round,
        NoticeState state,
        List<CandidateList> lists,
        List<String> places,
        List<AttachmentId> photos,
        NoticePeriod period,
        List<NoticePeriod> earlierCounts,
        ObjectionContact contact,
        @Nullable NoticeInterruption restartedBecause,
        @Nullable LatestPosting latestPosting,
        boolean stageMissed,
        @Nullable Fall fell) {

    /** How a notice fell. */
    public record Fall(NoticeInterruption cause, @Nullable String note, LocalDate on) {}

    static NoticeLine of(NoticePosted event) {
        return new NoticeLine(
                event.round(),
                NoticeState.RUNNING,
                event.lists(),
                event.places(),
                event.photos(),
                event.period(),
                List.of(),
                event.contact(),
                event.restartedBecause(),
                event.latestPosting(),
                event.stageMissed(),
                null);
    }

    /** Whether it hangs on this day: posted, not fallen, and its last day not over. */
    public boolean hangsOn(LocalDate day) {
        return state != NoticeState.INTERRUPTED && !day.isBefore(period.postedOn()) && !day.isAfter(period.lastDay());
    }

    /** How many counted days are still to pass whole, this day included. */
    public int daysLeft(LocalDate day) {
        return Math.max(0, period.required() - period.countedBefore(day));
    }

    NoticeLine fallen(Fall fall) {
        return with(NoticeState.INTERRUPTED, period, earlierCounts, fall);
    }

    NoticeLine completed(NoticePeriod counted) {
        return with(NoticeState.COMPLETED, counted, earlierCounts, fell);
    }

    NoticeLine recounted(NoticePeriod before, NoticePeriod after, boolean reopened) {
        List<NoticePeriod> earlier = new ArrayList<>(earlierCounts);
        earlier.add(before);
        return with(reopened ? NoticeState.RUNNING : state, after, earlier, fell);
    }

    private NoticeLine with(NoticeState next, NoticePeriod counted, List<NoticePeriod> earlier, @Nullable Fall fall) {
        return new NoticeLine(
                round,
                next,
                lists,
                places,
                photos,
                counted,
                List.copyOf(earlier),
                contact,
                restartedBecause,
                latestPosting,
                stageMissed,
                fall);
    }
}
