package org.jianhui.command.election;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.election.Phase.Posted;
import org.jianhui.command.election.Slate.Standing;
import org.jianhui.command.election.rule.ObjectionAfterPosting;
import org.jianhui.command.election.rule.ObjectionAgainstACandidate;
import org.jianhui.command.election.rule.ObjectionIsNew;
import org.jianhui.command.election.rule.ObjectionStillOpen;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ElectionCommand.RecordObjection;
import org.jianhui.kernel.election.ElectionCommand.RuleOnObjection;
import org.jianhui.kernel.election.MeetingBlock;
import org.jianhui.kernel.election.RulingPeriod;
import org.jianhui.kernel.election.event.MeetingDateBlocked;
import org.jianhui.kernel.election.event.ObjectionRecorded;
import org.jianhui.kernel.election.event.ObjectionRuled;
import org.jianhui.kernel.election.event.RulingTimeCounted;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Rule;

/** Objections are taken in and ruled on; an open one blocks its candidacy, never the meeting (E-07). */
final class ObjectionsStep {

    private final Dossier dossier;

    ObjectionsStep(Dossier dossier) {
        this.dossier = dossier;
    }

    @CommandHandler
    void decide(RecordObjection command, Act act, ElectionLaw law) {
        Rule.verify(
                dossier.stillOpen(),
                dossier.noticedFor("objection"),
                dossier.due("objection", !dossier.isMeetingOver(act)));
        Posted posted = (Posted) dossier.phase();
        LocalDate lastDay = posted.period().lastDay();
        boolean stands =
                posted.on().contains(command.against()) && dossier.slate().is(command.against(), Standing.APPROVED);
        Dates dates = new Dates(act, law.backdating(dossier.terms().edition()).freeDays());
        Rule.verify(
                new ObjectionAgainstACandidate(command.against(), stands),
                new ObjectionIsNew(command.objection(), dossier.objections().isKnown(command.objection())),
                new ObjectionAfterPosting(command.receivedOn(), posted.period().postedOn()),
                dates.happened("receivedOn", command.receivedOn()),
                dates.explained("receivedOn", command.receivedOn()));
        apply(new ObjectionRecorded(
                command.election(),
                command.objection(),
                command.against(),
                command.by(),
                command.grounds(),
                command.receivedOn(),
                dossier.progress().round(),
                command.receivedOn().isAfter(lastDay)));
        String edition = dossier.terms().edition();
        apply(new RulingTimeCounted(
                command.election(),
                command.objection(),
                null,
                RulingPeriod.received(
                        command.receivedOn(),
                        law.objections(edition),
                        law.calendars().current()),
                RulingTimeStep.basis(edition)));
    }

    @CommandHandler
    void decide(RuleOnObjection command, Act act, ElectionLaw law) {
        Candidacy against = dossier.objections().openAgainst(command.objection());
        Rule.verify(dossier.stillOpen(), new ObjectionStillOpen(command.objection(), against != null));
        apply(new ObjectionRuled(
                command.election(),
                command.objection(),
                Objects.requireNonNull(against),
                command.ruling(),
                command.reason(),
                act.actedOnDate()));
        boolean voting = law.meetings().isOpen(command.election());
        if (dossier.phase() instanceof Posted posted && !dossier.isMeetingOver(act) && !voting) {
            blockIfBodyIsEmpty(posted);
        }
        BodiesLeft.tell(dossier, act);
    }

    private void blockIfBodyIsEmpty(Posted posted) {
        LocalDate meeting = posted.meetingOn();
        if (meeting != null
                && !MeetingStep.bodiesWithoutCandidate(dossier, posted).isEmpty()) {
            apply(new MeetingDateBlocked(
                    dossier.terms().election(),
                    meeting,
                    posted.period().earliestMeeting(),
                    MeetingBlock.BODY_WITHOUT_CANDIDATE,
                    new Basis(dossier.terms().edition(), List.of("E-03", "E-07"), List.of())));
        }
    }
}
