package org.jianhui.command.election;

import java.time.LocalDate;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jianhui.command.election.Phase.AfterMeeting;
import org.jianhui.command.election.Phase.Awaiting;
import org.jianhui.command.election.Phase.Cleared;
import org.jianhui.command.election.Phase.Completed;
import org.jianhui.command.election.Phase.Ended;
import org.jianhui.command.election.Phase.Held;
import org.jianhui.command.election.Phase.Noticed;
import org.jianhui.command.election.Phase.Posted;
import org.jianhui.command.election.Phase.Preparing;
import org.jianhui.command.election.Phase.Reported;
import org.jianhui.command.election.Phase.Reviewed;
import org.jianhui.command.election.Phase.UnderReview;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.election.EndCause;
import org.jianhui.kernel.election.NoticeInterruption;
import org.jianhui.kernel.election.event.BodyLeftWithoutCandidate;
import org.jianhui.kernel.election.event.CandidateListsChanged;
import org.jianhui.kernel.election.event.CandidateListsSubmitted;
import org.jianhui.kernel.election.event.CandidatesReviewed;
import org.jianhui.kernel.election.event.ElectionEnded;
import org.jianhui.kernel.election.event.HeldMeetingFlagAnswered;
import org.jianhui.kernel.election.event.HeldMeetingFlagged;
import org.jianhui.kernel.election.event.MeetingCleared;
import org.jianhui.kernel.election.event.MeetingDateBlocked;
import org.jianhui.kernel.election.event.MeetingDateFixed;
import org.jianhui.kernel.election.event.MeetingHeld;
import org.jianhui.kernel.election.event.NoticeCompleted;
import org.jianhui.kernel.election.event.NoticeInterrupted;
import org.jianhui.kernel.election.event.NoticePosted;
import org.jianhui.kernel.election.event.NoticeRecalculated;
import org.jianhui.kernel.election.event.ReplyChased;
import org.jianhui.kernel.election.event.ReplyEscalated;
import org.jianhui.kernel.election.event.ResultReported;
import org.jspecify.annotations.Nullable;

/** How far a case has come: its phase, the round of its notice, and why the last notice fell. */
final class Progress {

    private Phase phase = new Preparing();
    private int round;
    private @Nullable NoticeInterruption fellBecause;
    private @Nullable LocalDate fellOn;
    private @Nullable LocalDate flagged;
    private boolean sentBack;

    Phase phase() {
        return phase;
    }

    /** Number of the last posting; 0 before the first. */
    int round() {
        return round;
    }

    /** Why the last notice fell; null while it hangs, or before the first. */
    @Nullable
    NoticeInterruption fellBecause() {
        return fellBecause;
    }

    @Nullable
    LocalDate fellOn() {
        return fellOn;
    }

    /** Day of a held meeting that waits for the superior to say what comes of it; null while none does. */
    @Nullable
    LocalDate flagged() {
        return flagged;
    }

    /** Whether the group is to send up a list, because a body lacked an approved candidate. */
    boolean sentBack() {
        return sentBack;
    }

    @EventSourcingHandler
    void evolve(BodyLeftWithoutCandidate event) {
        sentBack = true;
    }

    @EventSourcingHandler
    void evolve(CandidateListsSubmitted event) {
        phase = new UnderReview(OpenRequest.sent(event.request(), event.replyDueOn()));
    }

    @EventSourcingHandler
    void evolve(CandidateListsChanged event) {
        if (event.request() != null && event.replyDueOn() != null) {
            phase = new UnderReview(OpenRequest.sent(event.request(), event.replyDueOn()));
            sentBack = false;
        }
    }

    @EventSourcingHandler
    void evolve(ReplyChased event) {
        if (phase instanceof Awaiting waiting) {
            phase = waiting.with(waiting.open().nowChased());
        }
    }

    @EventSourcingHandler
    void evolve(ReplyEscalated event) {
        if (phase instanceof Awaiting waiting) {
            phase = waiting.with(waiting.open().nowEscalated());
        }
    }

    @EventSourcingHandler
    void evolve(CandidatesReviewed event) {
        phase = new Reviewed();
        sentBack = !Slate.without(event.approved()).isEmpty();
    }

    @EventSourcingHandler
    void evolve(NoticePosted event) {
        round = event.round();
        fellBecause = null;
        fellOn = null;
        phase = new Noticed(event.period(), Slate.candidacies(event.lists()), null);
    }

    @EventSourcingHandler
    void evolve(NoticeInterrupted event) {
        fellBecause = event.cause();
        fellOn = event.interruptedOn();
        phase = new Reviewed();
    }

    @EventSourcingHandler
    void evolve(NoticeCompleted event) {
        hold(posted -> new Completed(event.period(), posted.on(), posted.meetingOn()));
    }

    @EventSourcingHandler
    void evolve(MeetingDateFixed event) {
        hold(posted -> posted instanceof Noticed
                ? new Noticed(posted.period(), posted.on(), event.meetingOn())
                : new Completed(posted.period(), posted.on(), event.meetingOn()));
    }

    @EventSourcingHandler
    void evolve(MeetingCleared event) {
        hold(posted -> new Cleared(posted.period(), posted.on(), event.meetingOn()));
    }

    @EventSourcingHandler
    void evolve(NoticeRecalculated event) {
        hold(posted -> recounted(posted, event.after(), event.reopened()));
        if (phase instanceof Ended ended && ended.meeting() != null) {
            Cleared before = ended.meeting().meeting();
            phase = new Ended(
                    ended.cause(), ended.meeting().with(new Cleared(event.after(), before.on(), before.meetingOn())));
        }
        if (flagged != null && event.after().allows(flagged)) {
            flagged = null;
        }
    }

    @EventSourcingHandler
    void evolve(MeetingDateBlocked event) {
        hold(posted -> posted instanceof Noticed
                ? new Noticed(posted.period(), posted.on(), null)
                : new Completed(posted.period(), posted.on(), null));
    }

    @EventSourcingHandler
    void evolve(MeetingHeld event) {
        if (phase instanceof Cleared cleared) {
            phase = new Held(cleared, event.heldOn(), event.offices());
        }
    }

    @EventSourcingHandler
    void evolve(ResultReported event) {
        if (phase instanceof Held held) {
            phase = new Reported(held, OpenRequest.sent(event.report(), event.replyDueOn()));
        }
    }

    @EventSourcingHandler
    void evolve(HeldMeetingFlagged event) {
        flagged = event.meetingOn();
    }

    @EventSourcingHandler
    void evolve(HeldMeetingFlagAnswered event) {
        flagged = null;
    }

    @EventSourcingHandler
    void evolve(ElectionEnded event) {
        flagged = null;
        boolean approved = event.cause() == EndCause.RESULT_APPROVED;
        phase = new Ended(event.cause(), approved && phase instanceof AfterMeeting held ? held : null);
    }

    private static Phase recounted(Posted posted, NoticePeriod after, boolean reopened) {
        if (reopened || posted instanceof Noticed) {
            return new Noticed(after, posted.on(), posted.meetingOn());
        }
        if (posted instanceof AfterMeeting held) {
            Cleared before = held.meeting();
            return held.with(new Cleared(after, before.on(), before.meetingOn()));
        }
        return posted instanceof Cleared cleared
                ? new Cleared(after, cleared.on(), cleared.meetingOn())
                : new Completed(after, posted.on(), posted.meetingOn());
    }

    private void hold(java.util.function.Function<Posted, Phase> next) {
        if (phase instanceof Posted posted) {
            phase = next.apply(posted);
        }
    }
}
