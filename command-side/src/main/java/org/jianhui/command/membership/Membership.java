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
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.command.membership.Standing.Applied;
import org.jianhui.command.membership.Standing.Closed;
import org.jianhui.command.membership.Standing.Member;
import org.jianhui.command.membership.Standing.Retained;
import org.jianhui.command.membership.rule.ApplicantOnRecord;
import org.jianhui.command.membership.rule.DaysFollow;
import org.jianhui.command.membership.rule.OneMembershipPerPerson;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.NotInTheFuture;
import org.jianhui.kernel.act.rule.NothingSkipped;
import org.jianhui.kernel.act.rule.ReasonStated;
import org.jianhui.kernel.act.rule.StepIsDue;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.MembershipCommand.AdmitMember;
import org.jianhui.kernel.membership.MembershipCommand.ApplyToJoin;
import org.jianhui.kernel.membership.MembershipCommand.DeclineException;
import org.jianhui.kernel.membership.MembershipCommand.EndMembership;
import org.jianhui.kernel.membership.MembershipCommand.OverrideAgeLimit;
import org.jianhui.kernel.membership.MembershipCommand.RefuseApplicant;
import org.jianhui.kernel.membership.MembershipCommand.ResumeMembership;
import org.jianhui.kernel.membership.MembershipCommand.RetainMembership;
import org.jianhui.kernel.membership.MembershipCommand.WithdrawApplication;
import org.jianhui.kernel.membership.RefusedBy;
import org.jianhui.kernel.membership.event.AgeLimitOverridden;
import org.jianhui.kernel.membership.event.ApplicationEntered;
import org.jianhui.kernel.membership.event.ApplicationRefused;
import org.jianhui.kernel.membership.event.ApplicationWithdrawn;
import org.jianhui.kernel.membership.event.MemberAdmitted;
import org.jianhui.kernel.membership.event.MembershipEnded;
import org.jianhui.kernel.membership.event.MembershipResumed;
import org.jianhui.kernel.membership.event.MembershipRetained;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * One person's way into a union. Its life: the application is entered with the person's consent and judged at once (M-01 to
 * M-06); where only the age limits stand against it, the federation may make an exception (I-01); the union admits or refuses
 * (M-09), unless the person takes the consent back; a member may keep membership without a vote and resume it, and leaves by
 * resignation or death (M-16).
 */
final class Membership {

    @AggregateIdentifier
    private @Nullable MembershipId id;

    private @Nullable UnionId union;
    private @Nullable PersonId person;
    private LocalDate since = LocalDate.MIN;
    private Standing standing = new Closed();

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

    @CommandHandler
    void decide(OverrideAgeLimit command, Act act, MembershipLaw law) {
        Basis basis = Judgement.by(
                law.edition(act.actedOnDate()).id(),
                due("exception", awaitsFederation()),
                reason(command.reason(), law),
                follows("overriddenOn", act));
        apply(new AgeLimitOverridden(
                command.membership(), union(), person(), command.reason(), act.actedOnDate(), basis));
    }

    @CommandHandler
    void decide(DeclineException command, Act act, MembershipLaw law) {
        Rule.verify(due("exception", awaitsFederation()), reason(command.reason(), law), follows("refusedOn", act));
        apply(new ApplicationRefused(
                command.membership(), union(), person(), RefusedBy.FEDERATION, command.reason(), act.actedOnDate()));
    }

    @CommandHandler
    void decide(AdmitMember command, Act act) {
        boolean open = standing instanceof Applied;
        Rule.verify(due("admission", open));
        Applied applied = (Applied) standing;
        Rule.verify(
                new NothingSkipped("admission", applied.awaitsFederation() ? List.of("exception") : List.of()),
                follows("admittedOn", act));
        apply(new MemberAdmitted(
                command.membership(),
                union(),
                person(),
                Objects.requireNonNull(applied.registeredIn()),
                act.actedOnDate(),
                applied.overridden(),
                admitted(applied.eligibility(), act)));
    }

    @CommandHandler
    void decide(RefuseApplicant command, Act act, MembershipLaw law) {
        Rule.verify(
                due("refusal", standing instanceof Applied), reason(command.reason(), law), follows("refusedOn", act));
        apply(new ApplicationRefused(
                command.membership(), union(), person(), RefusedBy.UNION, command.reason(), act.actedOnDate()));
    }

    @CommandHandler
    void decide(WithdrawApplication command, Act act) {
        Rule.verify(due("withdrawal", standing instanceof Applied), follows("withdrawnOn", act));
        apply(new ApplicationWithdrawn(command.membership(), union(), person(), act.actedOnDate()));
    }

    @CommandHandler
    void decide(RetainMembership command, Act act) {
        Rule.verify(
                due("retention", standing instanceof Member),
                new ReasonStated(command.ground()),
                new NotInTheFuture("from", command.from(), act.receivedOnDate()),
                new DaysFollow("from", command.from(), "standing", since));
        apply(new MembershipRetained(command.membership(), union(), person(), command.from(), command.ground()));
    }

    @CommandHandler
    void decide(ResumeMembership command, Act act) {
        Rule.verify(
                due("resumption", standing instanceof Retained),
                new NotInTheFuture("from", command.from(), act.receivedOnDate()),
                new DaysFollow("from", command.from(), "standing", since));
        apply(new MembershipResumed(command.membership(), union(), person(), command.from()));
    }

    @CommandHandler
    void decide(EndMembership command, Act act) {
        Rule.verify(
                due("end", standing instanceof Member || standing instanceof Retained),
                new NotInTheFuture("on", command.on(), act.receivedOnDate()),
                new DaysFollow("on", command.on(), "standing", since));
        apply(new MembershipEnded(command.membership(), union(), person(), command.on(), command.ground()));
    }

    @EventSourcingHandler
    void evolve(ApplicationEntered event) {
        id = event.membership();
        union = event.union();
        person = event.person();
        since = event.appliedOn();
        standing = new Applied(event.declaration().registeredIn(), event.asksException(), false, event.basis());
    }

    @EventSourcingHandler
    void evolve(AgeLimitOverridden event) {
        since = event.overriddenOn();
        if (standing instanceof Applied applied) {
            standing = new Applied(applied.registeredIn(), false, true, applied.eligibility());
        }
    }

    @EventSourcingHandler
    void evolve(ApplicationRefused event) {
        standing = new Closed();
    }

    @EventSourcingHandler
    void evolve(ApplicationWithdrawn event) {
        standing = new Closed();
    }

    @EventSourcingHandler
    void evolve(MemberAdmitted event) {
        since = event.admittedOn();
        standing = new Member();
    }

    @EventSourcingHandler
    void evolve(MembershipRetained event) {
        since = event.from();
        standing = new Retained();
    }

    @EventSourcingHandler
    void evolve(MembershipResumed event) {
        since = event.from();
        standing = new Member();
    }

    @EventSourcingHandler
    void evolve(MembershipEnded event) {
        standing = new Closed();
    }

    private boolean awaitsFederation() {
        return standing instanceof Applied applied && applied.awaitsFederation();
    }

    private StepIsDue due(String step, boolean due) {
        return new StepIsDue(step, standing.label(), due);
    }

    private DaysFollow follows(String what, Act act) {
        return new DaysFollow(what, act.actedOnDate(), "standing", since);
    }

    private ReasonStated reason(Envelope reason, MembershipLaw law) {
        Sealed.requireOf(person(), reason);
        return new ReasonStated(law.open(reason));
    }

    /** The admission rests on what was judged when the application came in. */
    private Basis admitted(Basis eligibility, Act act) {
        List<String> rules = new ArrayList<>(eligibility.rules());
        rules.add("M-09");
        List<Fact> facts = new ArrayList<>(eligibility.facts());
        facts.add(Fact.of("admittedOn", act.actedOnDate()));
        return new Basis(
                eligibility.edition(), rules.stream().distinct().sorted().toList(), facts);
    }

    private UnionId union() {
        return Objects.requireNonNull(union);
    }

    private PersonId person() {
        return Objects.requireNonNull(person);
    }
}
