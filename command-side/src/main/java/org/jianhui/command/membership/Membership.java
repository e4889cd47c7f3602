package org.jianhui.command.membership;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.command.membership.rule.ApplicantOnRecord;
import org.jianhui.command.membership.rule.OneMembershipPerPerson;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.ReasonStated;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.membership.MembershipCommand.ApplyToJoin;
import org.jianhui.kernel.membership.event.ApplicationEntered;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * One person's way into a union. Its life: the application is entered with the person's consent and judged at once (M-01 to
 * M-06); where only the age limits stand against it, the federation may make an exception (I-01); the union admits or refuses
 * (M-09), unless the person takes the consent back or nobody is left to decide; a late decision is chased; a member may keep membership without a vote and resume it, and leaves by
 * resignation or death (M-16).
 */
final class Membership {

    @AggregateIdentifier
    private @Nullable MembershipId id;

    @AggregateMember
    private final Progress progress = new Progress();

    @AggregateMember
    private final AdmissionStep admissionStep = new AdmissionStep(progress);

    @AggregateMember
    private final UndecidedStep undecidedStep = new UndecidedStep(progress);

    @AggregateMember
    private final StandingStep standingStep = new StandingStep(progress);

    Membership() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(ApplyToJoin command, Act act, MembershipLaw law) {
        LocalDate today = act.actedOnDate();
        Optional<IdNumberReading> idNumber = law.idNumber(command.person());
        boolean elsewhere = law.persons()
                .villageOf(command.person())
                .filter(list -> !list.equals(command.village()))
                .isPresent();
        Rule.verify(
                new ApplicantOnRecord(idNumber.isPresent()),
                new OneMembershipPerPerson(elsewhere || law.members().hasOpen(command.person())));
        Sealed.requireOwn(command);
        Eligibility eligibility = new Eligibility(command, idNumber.orElseThrow(), today, law);
        List<Rule> rules = new ArrayList<>(eligibility.rules());
        boolean exception = eligibility.needsException();
        if (exception) {
            rules.add(new ReasonStated(command.exception() == null ? null : law.open(command.exception())));
        }
        Basis basis = Judgement.by(law.edition(today).id(), rules);
        apply(new ApplicationEntered(
                command.membership(),
                command.union(),
                command.person(),
                command.village(),
                command.declaration(),
                Objects.requireNonNull(command.consent()),
                Objects.requireNonNull(command.acknowledgement()),
                exception ? command.exception() : null,
                today,
                eligibility.warnings(),
                basis));
    }

    @EventSourcingHandler
    void evolve(ApplicationEntered event) {
        id = event.membership();
    }
}
