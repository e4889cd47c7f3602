package org.jianhui.command.election;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.election.Phase.Noticed;
import org.jianhui.command.election.Phase.Posted;
import org.jianhui.command.election.Phase.Reviewed;
import org.jianhui.command.election.Slate.Standing;
import org.jianhui.command.election.rule.AllThreeBodiesNamed;
import org.jianhui.command.election.rule.InterruptedWhileItHung;
import org.jianhui.command.election.rule.NobodyListedTwice;
import org.jianhui.command.election.rule.OnlyApprovedPosted;
import org.jianhui.command.election.rule.PostedAfterTheFall;
import org.jianhui.command.election.rule.PostingProved;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.ReasonStated;
import org.jianhui.kernel.calendar.LatestPosting;
import org.jianhui.kernel.calendar.NoticeParameters;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.calendar.WorkingCalendar;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ElectionCommand.ConfirmNoticeCompleted;
import org.jianhui.kernel.election.ElectionCommand.InterruptNotice;
import org.jianhui.kernel.election.ElectionCommand.PostNotice;
import org.jianhui.kernel.election.NoticeInterruption;
import org.jianhui.kernel.election.event.NoticeCompleted;
import org.jianhui.kernel.election.event.NoticeInterrupted;
import org.jianhui.kernel.election.event.NoticePosted;
import org.jianhui.kernel.election.rule.EnoughWorkingDaysNoticed;
import org.jianhui.kernel.election.rule.PostedAfterApproval;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.kernel.rule.RuleViolated;
import org.jspecify.annotations.Nullable;

/** The public notice: posted, interrupted, completed (附1-3(4)). */
final class NoticeStep {

    private final Dossier dossier;

    NoticeStep(Dossier dossier) {
        this.dossier = dossier;
    }

    @CommandHandler
    void decide(PostNotice command, Act act, ElectionLaw law) {
        Rule.verify(
                dossier.stillOpen(),
                dossier.reviewedFor("notice"),
                dossier.due("notice", dossier.phase() instanceof Reviewed));
        String edition = dossier.terms().edition();
        NoticeParameters parameters = law.notice(edition);
        WorkingCalendar calendar = law.calendars().current();
        List<Rule> rules = new ArrayList<>(postingRules(command, act, law));
        Rule.verify(rules.toArray(Rule[]::new));
        NoticePeriod period = NoticePeriod.posted(command.postedOn(), parameters, calendar);
        rules.add(new EnoughWorkingDaysNoticed(period, period.earliestMeeting()));
        Basis basis = Judgement.by(edition, rules);
        apply(new NoticePosted(
                command.election(),
                dossier.progress().round() + 1,
                dossier.slate().lists(command.candidates()),
                command.places(),
                command.photos(),
                period,
                dossier.terms().contact(),
                dossier.progress().fellBecause(),
                latestPosting(parameters, calendar),
                period.earliestMeeting().isAfter(dossier.terms().stageEnd()),
                basis));
    }

    private List<Rule> postingRules(PostNotice command, Act act, ElectionLaw law) {
        Slate slate = dossier.slate();
        List<Candidacy> posted = command.candidates();
        Dates dates = new Dates(act, law.backdating(dossier.terms().edition()).freeDays());
        return List.of(
                new PostedAfterApproval(command.postedOn(), slate.approvedOn(posted)),
                new OnlyApprovedPosted(posted.stream()
                        .filter(each -> !slate.is(each, Standing.APPROVED))
                        .toList()),
                new AllThreeBodiesNamed(Slate.without(posted)),
                new NobodyListedTwice(posted.stream()
                        .filter(each -> posted.indexOf(each) != posted.lastIndexOf(each))
                        .distinct()
                        .toList()),
                new PostingProved(command.places().size(), command.photos().size()),
                law.onRecord(command.photos()),
                new PostedAfterTheFall(command.postedOn(), dossier.progress().fellOn()),
                dates.happened("postedOn", command.postedOn()),
                dates.explained("postedOn", command.postedOn()));
    }

    private @Nullable LatestPosting latestPosting(NoticeParameters parameters, WorkingCalendar calendar) {
        try {
            return LatestPosting.forMeetingBy(dossier.terms().stageEnd(), parameters, calendar);
        } catch (RuleViolated unknownYear) {
            return null;
        }
    }

    @CommandHandler
    void decide(InterruptNotice command, Act act, ElectionLaw law) {
        Rule.verify(
                dossier.stillOpen(),
                dossier.noticedFor("interruption"),
                dossier.due("interruption", !dossier.isMeetingOver(act)));
        Posted posted = (Posted) dossier.phase();
        Dates dates = new Dates(act, law.backdating(dossier.terms().edition()).freeDays());
        String reason = command.cause() == NoticeInterruption.OTHER
                ? command.note()
                : command.cause().name();
        Rule.verify(
                new InterruptedWhileItHung(
                        command.interruptedOn(),
                        posted.period().postedOn(),
                        posted.period().lastDay()),
                new ReasonStated(reason),
                dates.happened("interruptedOn", command.interruptedOn()),
                dates.explained("interruptedOn", command.interruptedOn()));
        apply(new NoticeInterrupted(
                command.election(),
                dossier.progress().round(),
                command.cause(),
                command.note(),
                command.interruptedOn(),
                posted.meetingOn()));
        BodiesLeft.tell(dossier, act);
    }

    /** A timer that comes again, or for a notice that fell meanwhile, changes nothing. */
    @CommandHandler
    void decide(ConfirmNoticeCompleted command, Act act) {
        if (dossier.phase() instanceof Noticed noticed
                && command.round() == dossier.progress().round()) {
            Basis basis = Judgement.by(
                    dossier.terms().edition(), new EnoughWorkingDaysNoticed(noticed.period(), act.receivedOnDate()));
            apply(new NoticeCompleted(
                    command.election(), command.round(), noticed.period(), noticed.meetingOn(), basis));
        }
    }
}
