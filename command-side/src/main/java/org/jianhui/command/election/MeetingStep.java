package org.jianhui.command.election;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.election.Phase.AfterMeeting;
import org.jianhui.command.election.Phase.Cleared;
import org.jianhui.command.election.Phase.Noticed;
import org.jianhui.command.election.Phase.Posted;
import org.jianhui.command.election.Slate.Standing;
import org.jianhui.command.election.rule.AllThreeBodiesNamed;
import org.jianhui.command.election.rule.MeetingApproved;
import org.jianhui.command.election.rule.MeetingNotInThePast;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.NothingSkipped;
import org.jianhui.kernel.campaign.MeetingWithinStage;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ElectionCommand.ClearMeeting;
import org.jianhui.kernel.election.ElectionCommand.FixMeetingDate;
import org.jianhui.kernel.election.MeetingBlock;
import org.jianhui.kernel.election.MeetingDateCommand.DropMeetingDate;
import org.jianhui.kernel.election.MeetingDateCommand.MoveMeetingDate;
import org.jianhui.kernel.election.event.MeetingCleared;
import org.jianhui.kernel.election.event.MeetingDateBlocked;
import org.jianhui.kernel.election.event.MeetingDateFixed;
import org.jianhui.kernel.election.rule.EnoughWorkingDaysNoticed;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Enforcement;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;

/** The day of the meeting is fixed, and it is established that the meeting may be held (附1-3(5)). */
final class MeetingStep {

    private final Dossier dossier;

    MeetingStep(Dossier dossier) {
        this.dossier = dossier;
    }

    /** A day that passed without a meeting is made good by another; a meeting that was held is not held again. */
    @CommandHandler
    void decide(FixMeetingDate command, Act act, ElectionLaw law) {
        Rule.verify(
                approved(),
                dossier.stillOpen(),
                dossier.noticedFor("meeting-date"),
                dossier.due("meeting-date", !dossier.isMeetingHeld()),
                law.noMeetingInSession("meeting-date", command.election()));
        fix(command.meetingOn(), act, law);
    }

    /** Follows a postponement, on whichever day that is said; judged as any other day of the meeting. */
    @CommandHandler
    void decide(MoveMeetingDate command, Act act, ElectionLaw law) {
        Rule.verify(
                dossier.stillOpen(),
                dossier.noticedFor("meeting-date"),
                dossier.due("meeting-date", !dossier.isMeetingHeld()));
        fix(command.meetingOn(), act, law);
    }

    /** A case without a day, or with its meeting behind it, has none to lose. */
    @CommandHandler
    void decide(DropMeetingDate command) {
        if (dossier.phase() instanceof Posted posted && posted.meetingOn() != null && !dossier.isMeetingHeld()) {
            apply(new MeetingDateBlocked(
                    command.election(),
                    posted.meetingOn(),
                    posted.period().earliestMeeting(),
                    MeetingBlock.MEETING_GIVEN_UP,
                    new Basis(dossier.terms().edition(), List.of("E-08", "E-11"), List.of())));
        }
    }

    private void fix(LocalDate meeting, Act act, ElectionLaw law) {
        Posted posted = (Posted) dossier.phase();
        MeetingWithinStage stage =
                new MeetingWithinStage(meeting, dossier.terms().stageEnd());
        List<Rule> rules = new ArrayList<>(meetingRules(posted, meeting));
        rules.add(new MeetingNotInThePast(meeting, act.receivedOnDate()));
        if (law.stage(dossier.terms().edition()).late() == Enforcement.REJECT) {
            rules.add(stage);
        }
        Basis basis = Judgement.by(dossier.terms().edition(), rules);
        apply(new MeetingDateFixed(
                dossier.terms().election(), meeting, posted.period().earliestMeeting(), stage.isViolated(), basis));
    }

    /** Sent when the notice is complete and a date is fixed; sent again, it changes nothing. */
    @CommandHandler
    void decide(ClearMeeting command) {
        if (dossier.phase() instanceof Cleared || dossier.phase() instanceof AfterMeeting) {
            return;
        }
        Rule.verify(dossier.stillOpen(), readyToClear());
        Posted posted = (Posted) dossier.phase();
        LocalDate meeting = Objects.requireNonNull(posted.meetingOn());
        Basis basis = Judgement.by(dossier.terms().edition(), meetingRules(posted, meeting));
        List<Candidacy> blocked = dossier.objections().blocked();
        List<Candidacy> standing = standing(dossier, posted);
        apply(new MeetingCleared(
                command.election(),
                meeting,
                dossier.slate()
                        .lists(standing.stream()
                                .filter(each -> !blocked.contains(each))
                                .toList()),
                standing.stream().filter(blocked::contains).toList(),
                basis));
    }

    private NothingSkipped readyToClear() {
        List<String> missing = new ArrayList<>(dossier.noticedFor("clearance").missing());
        if (dossier.phase() instanceof Noticed) {
            missing.add("NOTICE_COMPLETION");
        }
        if (!(dossier.phase() instanceof Posted posted) || posted.meetingOn() == null) {
            missing.add("MEETING_DATE");
        }
        return new NothingSkipped("clearance", missing);
    }

    private List<Rule> meetingRules(Posted posted, LocalDate meeting) {
        return List.of(
                approved(),
                new EnoughWorkingDaysNoticed(posted.period(), meeting),
                new AllThreeBodiesNamed(bodiesWithoutCandidate(dossier, posted)));
    }

    private MeetingApproved approved() {
        return new MeetingApproved(dossier.papers().approvedOn(PaperKind.MEETING_REPLY));
    }

    /** On the notice and not out since; blocked ones included: they may still be cleared of the objection. */
    private static List<Candidacy> standing(Dossier dossier, Posted posted) {
        return posted.on().stream()
                .filter(each -> dossier.slate().is(each, Standing.APPROVED))
                .toList();
    }

    static Set<Body> bodiesWithoutCandidate(Dossier dossier, Posted posted) {
        return Slate.without(standing(dossier, posted));
    }
}
