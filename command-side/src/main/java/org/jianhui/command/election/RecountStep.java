package org.jianhui.command.election;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.election.Phase.Noticed;
import org.jianhui.command.election.Phase.Posted;
import org.jianhui.command.election.rule.EnoughWorkingDaysNoticed;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.election.ElectionCommand.RecalculateNotice;
import org.jianhui.kernel.election.MeetingBlock;
import org.jianhui.kernel.election.event.HeldMeetingFlagged;
import org.jianhui.kernel.election.event.MeetingDateBlocked;
import org.jianhui.kernel.election.event.NoticeRecalculated;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Judgement;

/**
 * A notice is counted again with a new calendar edition (I-15, LAW 6). Until the day of a cleared meeting is over, a date
 * that became too early is blocked; after it, the superior is told and nothing is undone.
 */
final class RecountStep {

    private final Dossier dossier;

    RecountStep(Dossier dossier) {
        this.dossier = dossier;
    }

    @CommandHandler
    void decide(RecalculateNotice command, Act act, ElectionLaw law) {
        if (!(dossier.phase() instanceof Posted posted)) {
            return;
        }
        NoticePeriod before = posted.period();
        String edition = dossier.terms().edition();
        NoticePeriod after = NoticePeriod.posted(
                before.postedOn(), law.notice(edition), law.calendars().edition(command.calendar()));
        if (before.days().equals(after.days()) && before.provisional() == after.provisional()) {
            return;
        }
        boolean over = dossier.isMeetingOver(act);
        Basis basis = Judgement.by(edition, new EnoughWorkingDaysNoticed(after, after.earliestMeeting()));
        boolean reopened =
                !over && !(posted instanceof Noticed) && act.receivedOnDate().isBefore(after.earliestMeeting());
        LocalDate meeting = posted.meetingOn();
        apply(new NoticeRecalculated(command.election(), dossier.progress().round(), before, after, reopened, basis));
        if (meeting != null && !after.allows(meeting)) {
            judgeMeeting(meeting, after, over, basis);
        }
    }

    private void judgeMeeting(LocalDate meeting, NoticePeriod after, boolean over, Basis basis) {
        Terms terms = dossier.terms();
        LocalDate earliest = after.earliestMeeting();
        if (over) {
            apply(new HeldMeetingFlagged(terms.election(), meeting, earliest, terms.replies(), basis));
        } else {
            apply(new MeetingDateBlocked(terms.election(), meeting, earliest, MeetingBlock.CALENDAR_CHANGED, basis));
        }
    }
}
