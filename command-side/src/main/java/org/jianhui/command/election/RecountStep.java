package org.jianhui.command.election;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.election.Phase.Ended;
import org.jianhui.command.election.Phase.Noticed;
import org.jianhui.command.election.Phase.Posted;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.ReasonStated;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.election.ElectionCommand.RecalculateNotice;
import org.jianhui.kernel.election.ElectionResultCommand.AnswerFlag;
import org.jianhui.kernel.election.MeetingBlock;
import org.jianhui.kernel.election.event.HeldMeetingFlagAnswered;
import org.jianhui.kernel.election.event.HeldMeetingFlagged;
import org.jianhui.kernel.election.event.MeetingDateBlocked;
import org.jianhui.kernel.election.event.NoticeRecalculated;
import org.jianhui.kernel.election.rule.EnoughWorkingDaysNoticed;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

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
        @Nullable Posted posted = posted();
        if (posted == null) {
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

    /** What the superior decides stands beside the case, even an ended one; it is said once per flag. */
    @CommandHandler
    void decide(AnswerFlag command, Act act) {
        @Nullable LocalDate flagged = dossier.progress().flagged();
        Rule.verify(dossier.due("flag-answer", flagged != null), new ReasonStated(command.reason()));
        apply(new HeldMeetingFlagAnswered(
                command.election(),
                Objects.requireNonNull(flagged),
                dossier.terms().replies(),
                command.reason(),
                act.receivedOnDate()));
    }

    /** The notice that led to a meeting, hanging or past; of an ended case only if its result was approved. */
    private @Nullable Posted posted() {
        if (dossier.phase() instanceof Ended ended) {
            return ended.meeting();
        }
        return dossier.phase() instanceof Posted posted ? posted : null;
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
