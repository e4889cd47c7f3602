package org.jianhui.command.election;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.election.Phase.Cleared;
import org.jianhui.command.election.Phase.Held;
import org.jianhui.command.election.Slate.Standing;
import org.jianhui.command.election.rule.ElectedFromTheCandidates;
import org.jianhui.command.election.rule.HeldOnItsDay;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.NotInTheFuture;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.document.rule.PaperNumbered;
import org.jianhui.kernel.document.rule.PapersInOrder;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ElectionResultCommand.RecordHistoricMeeting;
import org.jianhui.kernel.election.ElectionResultCommand.RecordMeetingHeld;
import org.jianhui.kernel.election.ElectionResultCommand.ReportResult;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.election.ballot.BallotMark;
import org.jianhui.kernel.election.event.MeetingHeld;
import org.jianhui.kernel.election.event.ResultReported;
import org.jianhui.kernel.election.rule.OneOfficeInABody;
import org.jianhui.kernel.election.rule.ReportedByTheUnion;
import org.jianhui.kernel.election.rule.ThreeBodiesElected;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;

/** The meeting has elected, and the union reports it in its own name (附1-3(5)). */
final class ResultStep {

    private final Dossier dossier;

    ResultStep(Dossier dossier) {
        this.dossier = dossier;
    }

    /** What was judged at the meeting is not judged again; only that no body is left out. */
    @CommandHandler
    void decide(RecordMeetingHeld command) {
        cleared();
        Basis basis = Judgement.by(dossier.terms().edition(), everyBody(command.offices()));
        apply(new MeetingHeld(
                command.election(),
                dossier.terms().union(),
                command.assembly(),
                command.heldOn(),
                command.offices(),
                null,
                false,
                basis));
    }

    @CommandHandler
    void decide(RecordHistoricMeeting command, Act act, ElectionLaw law) {
        Cleared cleared = cleared();
        Basis basis = Judgement.by(
                dossier.terms().edition(),
                new NotInTheFuture("heldOn", command.heldOn(), act.receivedOnDate()),
                new HeldOnItsDay(command.heldOn(), cleared.meetingOn()),
                everyBody(command.offices()),
                new OneOfficeInABody(twice(command.offices())),
                new ElectedFromTheCandidates(strangers(command.offices(), cleared, law)),
                law.onRecord(List.of(command.minutes())));
        apply(new MeetingHeld(
                command.election(),
                dossier.terms().union(),
                null,
                command.heldOn(),
                command.offices(),
                command.minutes(),
                true,
                basis));
    }

    @CommandHandler
    void decide(ReportResult command, Act act, ElectionLaw law) {
        Rule.verify(
                dossier.stillOpen(),
                dossier.heldFor("result-report"),
                dossier.due("result-report", dossier.phase() instanceof Held));
        Held held = (Held) dossier.phase();
        RequestPaper report = command.report();
        Basis basis = Judgement.by(
                dossier.terms().edition(),
                new ReportedByTheUnion(report.issuer()),
                new PaperNumbered(
                        report.number(), dossier.papers().requestNumberTaken(report.number(), report.paper())),
                new NotInTheFuture("dated", report.dated(), act.receivedOnDate()),
                new PapersInOrder(PaperKind.RESULT_REPORT, report.dated(), "MEETING", held.heldOn()));
        apply(new ResultReported(
                command.election(),
                dossier.terms().union(),
                report,
                held.offices(),
                dossier.terms().replies(),
                law.reply(dossier.terms().edition()).dueOn(act.actedOnDate()),
                basis));
    }

    private Cleared cleared() {
        Rule.verify(
                dossier.stillOpen(),
                dossier.clearedFor("meeting-result"),
                dossier.due("meeting-result", dossier.phase() instanceof Cleared));
        return (Cleared) dossier.phase();
    }

    private static ThreeBodiesElected everyBody(List<OfficeHolder> offices) {
        Set<Body> missing = EnumSet.allOf(Body.class);
        offices.forEach(each -> missing.remove(each.office().body()));
        return new ThreeBodiesElected(missing);
    }

    private static List<PersonId> twice(List<OfficeHolder> offices) {
        List<Candidacy> held = offices.stream().map(ResultStep::candidacy).toList();
        return held.stream()
                .filter(each -> held.indexOf(each) != held.lastIndexOf(each))
                .map(Candidacy::person)
                .distinct()
                .toList();
    }

    /** Elected without having stood, nor been written in: not posted, out since, or barred by an objection still open. */
    private List<Candidacy> strangers(List<OfficeHolder> offices, Cleared cleared, ElectionLaw law) {
        return offices.stream()
                .map(ResultStep::candidacy)
                .filter(each -> !cleared.on().contains(each)
                        || !dossier.slate().is(each, Standing.APPROVED)
                        || dossier.objections().blocked().contains(each))
                .filter(each -> !mayBeWrittenIn(each, law))
                .toList();
    }

    /** Where the edition lets voters write others in (另选他人): a voting member whom nobody had proposed for that body. */
    private boolean mayBeWrittenIn(Candidacy elected, ElectionLaw law) {
        return law.marks(dossier.terms().edition()).allow(BallotMark.WRITE_IN)
                && !dossier.slate().knows(elected)
                && law.rolls()
                        .withoutVote(dossier.terms().union(), List.of(elected.person()))
                        .isEmpty();
    }

    private static Candidacy candidacy(OfficeHolder holder) {
        return new Candidacy(holder.person(), holder.office().body());
    }
}
