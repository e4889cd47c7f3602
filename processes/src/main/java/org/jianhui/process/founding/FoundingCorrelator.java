package org.jianhui.process.founding;

import static org.jianhui.process.engine.Waiting.at;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.calendar.CalendarBook;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.founding.SealKind;
import org.jianhui.kernel.founding.event.AccountRecorded;
import org.jianhui.kernel.founding.event.ApplicationAmended;
import org.jianhui.kernel.founding.event.ApplicationFiled;
import org.jianhui.kernel.founding.event.ApplicationReplied;
import org.jianhui.kernel.founding.event.CertificateRecorded;
import org.jianhui.kernel.founding.event.ElectionReopened;
import org.jianhui.kernel.founding.event.ElectionVoided;
import org.jianhui.kernel.founding.event.FollowUpOpened;
import org.jianhui.kernel.founding.event.FoundingEnded;
import org.jianhui.kernel.founding.event.GroupSetUp;
import org.jianhui.kernel.founding.event.MeetingReplied;
import org.jianhui.kernel.founding.event.MeetingRequested;
import org.jianhui.kernel.founding.event.PoliceRegistered;
import org.jianhui.kernel.founding.event.SealRecorded;
import org.jianhui.process.engine.Procedures;
import org.jianhui.process.reply.Midnight;
import org.jianhui.process.reply.ReplyTimes;
import org.jianhui.process.reply.RequestAndReply;

/** Moves the procedure of a founding by what was decided in it. */
class FoundingCorrelator implements Correlator {

    private final Procedures procedures;
    private final ReplyTimes times;
    private final CalendarBook calendars;

    FoundingCorrelator(Procedures procedures, ReplyTimes times, CalendarBook calendars) {
        this.procedures = procedures;
        this.times = times;
        this.calendars = calendars;
    }

    @EventHandler
    void on(ApplicationFiled event) {
        procedures.start(
                FoundingProcess.KEY, event.founding(), times.of(event.request(), event.replyDueOn(), event.edition()));
    }

    @EventHandler
    void on(ApplicationAmended event) {
        procedures.complete(
                at(event.founding(), FoundingProcess.AMEND_APPLICATION),
                times.of(event.request(), event.replyDueOn(), event.edition()));
    }

    @EventHandler
    void on(ApplicationReplied event) {
        Map<String, Object> values = new HashMap<>();
        values.put(FoundingProcess.APPLICATION_APPROVED, event.outcome() == ReplyOutcome.APPROVED);
        values.put(FoundingProcess.APPLICATION_RETURNED, event.outcome() == ReplyOutcome.RETURNED);
        if (event.groupDueOn() != null) {
            values.put(FoundingProcess.GROUP_DUE_AT, Midnight.after(event.groupDueOn()));
            values.put(FoundingProcess.GROUP_LATE_AT, Midnight.after(workingDayAfter(event.groupDueOn())));
        }
        procedures.complete(at(event.founding(), RequestAndReply.SIGN_REPLY), values);
    }

    /** As it can be expected: a reminder is no reason to refuse a reply because next year's calendar is not known yet. */
    private LocalDate workingDayAfter(LocalDate dueOn) {
        LocalDate day = dueOn.plusDays(1);
        while (!calendars.current().expected(day).kind().isWorking()) {
            day = day.plusDays(1);
        }
        return day;
    }

    @EventHandler
    void on(GroupSetUp event) {
        procedures.complete(at(event.founding(), FoundingProcess.SET_UP_GROUP), Map.of());
    }

    @EventHandler
    void on(MeetingRequested event) {
        procedures.complete(
                at(event.founding(), FoundingProcess.REQUEST_MEETING),
                times.of(event.request(), event.replyDueOn(), event.edition()));
    }

    @EventHandler
    void on(MeetingReplied event) {
        procedures.complete(
                at(event.founding(), RequestAndReply.SIGN_REPLY),
                Map.of(FoundingProcess.MEETING_APPROVED, event.outcome() == ReplyOutcome.APPROVED));
    }

    @EventHandler
    void on(ElectionVoided event) {
        procedures.message(
                FoundingProcess.RESULT_VOIDED,
                event.founding(),
                Map.of(FoundingProcess.ELECTION_DUE_AT, Midnight.after(event.dueOn())));
    }

    @EventHandler
    void on(ElectionReopened event) {
        procedures.complete(at(event.founding(), FoundingProcess.OPEN_ELECTION), Map.of());
    }

    @EventHandler
    void on(FollowUpOpened event) {
        procedures.message(
                FoundingProcess.RESULT_APPROVED,
                event.founding(),
                Map.of(
                        FoundingProcess.FOLLOW_UP_DUE_AT,
                        Midnight.after(event.dueOn()),
                        FoundingProcess.CERTIFICATE_DUE_AT,
                        Midnight.after(event.certificateDueOn())));
    }

    @EventHandler
    void on(PoliceRegistered event) {
        procedures.complete(at(event.founding(), FoundingProcess.REGISTER_POLICE), Map.of());
    }

    /** The committee's seal is the one the account waits for. */
    @EventHandler
    void on(SealRecorded event) {
        if (event.seal().kind() == SealKind.COMMITTEE) {
            procedures.complete(at(event.founding(), FoundingProcess.RECORD_SEAL), Map.of());
        }
    }

    @EventHandler
    void on(CertificateRecorded event) {
        procedures.complete(at(event.founding(), FoundingProcess.OBTAIN_CERTIFICATE), Map.of());
    }

    @EventHandler
    void on(AccountRecorded event) {
        procedures.complete(at(event.founding(), FoundingProcess.OPEN_ACCOUNT), Map.of());
    }

    @EventHandler
    void on(FoundingEnded event) {
        procedures.message(FoundingProcess.FOUNDING_ENDED, event.founding(), Map.of());
    }
}
