package org.jianhui.command.founding;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.founding.Phase.FollowingUp;
import org.jianhui.command.founding.Phase.MeetingAgreed;
import org.jianhui.command.founding.rule.AccountNumbered;
import org.jianhui.command.founding.rule.CertificateAndSealFirst;
import org.jianhui.command.founding.rule.CreditCodeValid;
import org.jianhui.command.founding.rule.EntryComplete;
import org.jianhui.command.founding.rule.ResultApprovedFirst;
import org.jianhui.command.founding.rule.SealAfterRegistration;
import org.jianhui.command.founding.rule.SealRecordedOnce;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.founding.BankAccount;
import org.jianhui.kernel.founding.Certificate;
import org.jianhui.kernel.founding.FollowUp;
import org.jianhui.kernel.founding.FoundingCommand.OpenFollowUp;
import org.jianhui.kernel.founding.FoundingCommand.RecordAccount;
import org.jianhui.kernel.founding.FoundingCommand.RecordCertificate;
import org.jianhui.kernel.founding.FoundingCommand.RecordPoliceRegistration;
import org.jianhui.kernel.founding.FoundingCommand.RecordSeal;
import org.jianhui.kernel.founding.FoundingCommand.RemindFollowUp;
import org.jianhui.kernel.founding.PoliceRegistration;
import org.jianhui.kernel.founding.Seal;
import org.jianhui.kernel.founding.event.AccountRecorded;
import org.jianhui.kernel.founding.event.CertificateRecorded;
import org.jianhui.kernel.founding.event.FollowUpOpened;
import org.jianhui.kernel.founding.event.FollowUpReminded;
import org.jianhui.kernel.founding.event.PoliceRegistered;
import org.jianhui.kernel.founding.event.SealRecorded;
import org.jianhui.kernel.founding.event.UnionFounded;
import org.jianhui.kernel.founding.parameter.FollowUpParameters;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;

/** Registration, seal, certificate and account after the approved result, in their order (附1-4). */
final class FollowUpStep {

    private final Dossier dossier;

    FollowUpStep(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Follows from the election's approved result; told again, it changes nothing. */
    @CommandHandler
    void decide(OpenFollowUp command, FoundingLaw law) {
        if (dossier.phase() instanceof MeetingAgreed) {
            FollowUpParameters parameters = law.followUp(dossier.terms().edition());
            LocalDate approvedOn = command.approvedOn();
            apply(new FollowUpOpened(
                    command.founding(),
                    command.approval(),
                    approvedOn,
                    parameters.dueOn(approvedOn),
                    parameters.certificateDueOn(approvedOn)));
        }
    }

    @CommandHandler
    void decide(RecordPoliceRegistration command, Act act, FoundingLaw law) {
        PoliceRegistration registration = command.registration();
        LocalDate day = registration.registeredOn();
        List<Rule> rules = rules(FollowUp.POLICE_REGISTRATION, "registeredOn", day, registration.scan(), act, law);
        rules.add(new EntryComplete("number", registration.number(), 60));
        rules.add(new EntryComplete("office", registration.office(), 100));
        apply(new PoliceRegistered(command.founding(), registration, late(day), judged(rules)));
    }

    /** Every kind once; the committee's is due before the account, the others may come later. */
    @CommandHandler
    void decide(RecordSeal command, Act act, FoundingLaw law) {
        Seal seal = command.seal();
        LocalDate day = seal.engravedOn();
        verifyOpen(day);
        List<Rule> rules = factsOf("engravedOn", day, seal.imprint(), act, law);
        rules.add(new SealAfterRegistration(day, dossier.registrations().registeredOn()));
        rules.add(new SealRecordedOnce(seal.kind(), dossier.registrations().hasSeal(seal.kind())));
        apply(new SealRecorded(command.founding(), seal, late(day), judged(rules)));
    }

    @CommandHandler
    void decide(RecordCertificate command, Act act, FoundingLaw law) {
        Certificate certificate = command.certificate();
        LocalDate day = certificate.issuedOn();
        List<Rule> rules = rules(FollowUp.CERTIFICATE, "issuedOn", day, certificate.scan(), act, law);
        rules.add(new CreditCodeValid(certificate.code()));
        boolean late = dossier.phase() instanceof FollowingUp open && day.isAfter(open.certificateDueOn());
        apply(new CertificateRecorded(command.founding(), certificate, late, judged(rules)));
    }

    @CommandHandler
    void decide(RecordAccount command, Act act, FoundingLaw law) {
        BankAccount account = command.account();
        LocalDate day = account.openedOn();
        Registrations done = dossier.registrations();
        List<Rule> rules = rules(FollowUp.ACCOUNT, "openedOn", day, account.scan(), act, law);
        rules.add(0, new CertificateAndSealFirst(day, done.certifiedOn(), done.sealedOn()));
        rules.add(new EntryComplete("bank", account.bank(), 100));
        rules.add(new AccountNumbered(account.number()));
        Basis basis = judged(rules);
        apply(new AccountRecorded(command.founding(), account, late(day), basis));
        Terms terms = dossier.terms();
        apply(new UnionFounded(
                command.founding(),
                terms.union(),
                terms.application().unionName(),
                Objects.requireNonNull(done.certificate()).code(),
                day,
                basis));
    }

    /** A timer that comes early, again, or after the step is done, changes nothing. */
    @CommandHandler
    void decide(RemindFollowUp command, Act act) {
        if (dossier.phase() instanceof FollowingUp open
                && !dossier.registrations().has(command.step())) {
            LocalDate dueOn = command.step() == FollowUp.CERTIFICATE ? open.certificateDueOn() : open.dueOn();
            if (act.receivedOnDate().isAfter(dueOn)) {
                apply(new FollowUpReminded(command.founding(), command.step(), dueOn, act.receivedOnDate()));
            }
        }
    }

    private List<Rule> rules(FollowUp step, String what, LocalDate day, AttachmentId scan, Act act, FoundingLaw law) {
        verifyOpen(day);
        Rule.verify(dossier.due(
                step.name(),
                dossier.phase() instanceof FollowingUp
                        && !dossier.registrations().has(step)));
        return factsOf(what, day, scan, act, law);
    }

    private void verifyOpen(LocalDate day) {
        Rule.verify(new ResultApprovedFirst(day, dossier.resultApprovedOn()), dossier.stillOpen());
    }

    private List<Rule> factsOf(String what, LocalDate day, AttachmentId scan, Act act, FoundingLaw law) {
        Dates dates = new Dates(act, law.backdatingFreeDays(dossier.terms().edition()));
        return new ArrayList<>(List.of(
                new ResultApprovedFirst(day, dossier.resultApprovedOn()),
                law.proofs().rule(List.of(scan)),
                dates.happened(what, day)));
    }

    private Basis judged(List<Rule> rules) {
        return Judgement.by(dossier.terms().edition(), rules);
    }

    private boolean late(LocalDate day) {
        return dossier.phase() instanceof FollowingUp open && day.isAfter(open.dueOn());
    }
}
