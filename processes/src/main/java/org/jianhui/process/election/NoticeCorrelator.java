package org.jianhui.process.election;

import static org.jianhui.process.engine.Waiting.at;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.election.NoticeInterruption;
import org.jianhui.kernel.election.event.MeetingDateBlocked;
import org.jianhui.kernel.election.event.MeetingDateFixed;
import org.jianhui.kernel.election.event.NoticeCompleted;
import org.jianhui.kernel.election.event.NoticeInterrupted;
import org.jianhui.kernel.election.event.NoticePosted;
import org.jianhui.kernel.election.event.NoticeRecalculated;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.process.engine.Procedures;
import org.jianhui.process.engine.Timers;
import org.jianhui.process.reply.Midnight;

/** Moves the procedure from the posting of the notice to the day of the meeting. */
class NoticeCorrelator implements Correlator {

    private final Procedures procedures;
    private final Timers timers;

    NoticeCorrelator(Procedures procedures, Timers timers) {
        this.procedures = procedures;
        this.timers = timers;
    }

    @EventHandler
    void on(NoticePosted event) {
        procedures.complete(
                at(event.election(), PublicNotice.POST_NOTICE),
                Map.of(
                        PublicNotice.NOTICE_ROUND,
                        event.round(),
                        PublicNotice.NOTICE_ENDS_AT,
                        Midnight.at(event.period().earliestMeeting())));
    }

    /** A changed list has its own event, which says where the procedure goes. */
    @EventHandler
    void on(NoticeInterrupted event) {
        if (event.cause() != NoticeInterruption.LIST_CHANGED) {
            procedures.message(PublicNotice.NOTICE_FELL, event.election(), Map.of(PublicNotice.NOTICE_RUNNING, false));
        }
    }

    @EventHandler
    void on(NoticeCompleted event) {
        Map<String, Object> values = new HashMap<>();
        values.put(ElectionProcess.MEETING_FIXED, event.meetingOn() != null);
        if (event.meetingOn() != null) {
            values.put(ElectionProcess.MEETING_OVER_AT, Midnight.after(event.meetingOn()));
        }
        procedures.message(PublicNotice.NOTICE_COMPLETED, event.election(), values);
    }

    @EventHandler
    void on(NoticeRecalculated event) {
        Instant end = Midnight.at(event.after().earliestMeeting());
        timers.move(at(event.election(), PublicNotice.PASS_LAST_DAY), end, "CALENDAR_EDITION");
        if (event.reopened()) {
            procedures.message(
                    ElectionProcess.NOTICE_REOPENED,
                    event.election(),
                    Map.of(
                            PublicNotice.NOTICE_RUNNING,
                            true,
                            PublicNotice.NOTICE_ROUND,
                            event.round(),
                            PublicNotice.NOTICE_ENDS_AT,
                            end));
        }
    }

    @EventHandler
    void on(MeetingDateFixed event) {
        Map<String, Instant> values = Map.of(ElectionProcess.MEETING_OVER_AT, Midnight.after(event.meetingOn()));
        procedures.message(ElectionProcess.MEETING_DATE_FIXED, event.election(), values);
        procedures.complete(at(event.election(), ElectionProcess.FIX_MEETING_DATE), values);
        resume(event.election(), true, values);
    }

    /** Where the older drawing had ended with the day of the meeting, the case goes on by the newest (ADR 0157). */
    private void resume(ElectionId election, boolean fixed, Map<String, Instant> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put(PublicNotice.NOTICE_RUNNING, false);
        all.put(ElectionProcess.MEETING_FIXED, fixed);
        procedures.resume(
                ElectionProcess.KEY, election, ElectionProcess.PREPARE_MEETING, ElectionResultProcess.KEY, all);
    }

    @EventHandler
    void on(MeetingDateBlocked event) {
        procedures.message(ElectionProcess.MEETING_DATE_BLOCKED, event.election(), Map.of());
        resume(event.election(), false, Map.of());
    }
}
