package org.jianhui.kernel.election.event;

import java.util.List;
import org.jianhui.kernel.calendar.LatestPosting;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.election.CandidateList;
import org.jianhui.kernel.election.NoticeInterruption;
import org.jianhui.kernel.election.ObjectionContact;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.rule.Basis;
import org.jspecify.annotations.Nullable;

/**
 * The notice hangs (附1-3(4)).
 *
 * @param round 1 for the first posting, one more for each posting anew
 * @param lists who stands on it, as printed
 * @param restartedBecause why the posting before fell; null for the first
 * @param latestPosting last posting day that would still meet the stage's end; null if the calendar does not know
 * @param stageMissed whether the earliest meeting lies after the stage's end: a warning only (I-32)
 */
@EventName("election.notice-posted")
public record NoticePosted(
        ElectionId election,
        int round,
        List<CandidateList> lists,
        List<String> places,
        List<AttachmentId> photos,
        NoticePeriod period,
        ObjectionContact contact,
        @Nullable NoticeInterruption restartedBecause,
        @Nullable LatestPosting latestPosting,
        boolean stageMissed,
        Basis basis)
        implements JudgedElectionEvent {

    public NoticePosted {
        lists = List.copyOf(lists);
        places = List.copyOf(places);
        photos = List.copyOf(photos);
    }
}
