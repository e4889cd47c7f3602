package org.jianhui.command.membership;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jianhui.command.membership.Standing.Applied;
import org.jianhui.command.membership.Standing.Closed;
import org.jianhui.command.membership.Standing.Member;
import org.jianhui.command.membership.Standing.Retained;
import org.jianhui.command.membership.rule.DaysFollow;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.ReasonStated;
import org.jianhui.kernel.act.rule.StepIsDue;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.event.AgeLimitOverridden;
import org.jianhui.kernel.membership.event.ApplicationEntered;
import org.jianhui.kernel.membership.event.ApplicationLapsed;
import org.jianhui.kernel.membership.event.ApplicationRefused;
import org.jianhui.kernel.membership.event.ApplicationWithdrawn;
import org.jianhui.kernel.membership.event.MemberAdmitted;
import org.jianhui.kernel.membership.event.MembershipEnded;
import org.jianhui.kernel.membership.event.MembershipLapsed;
import org.jianhui.kernel.membership.event.MembershipResumed;
import org.jianhui.kernel.membership.event.MembershipRetained;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/** How far a person has come with a union, and the rules that hang on it. */
final class Progress {

    private @Nullable UnionId union;
    private @Nullable PersonId person;
    private LocalDate since = LocalDate.MIN;
    private Standing standing = new Closed();

    Standing standing() {
        return standing;
    }

    /** The day of the last change. */
    LocalDate since() {
        return since;
    }

    boolean awaitsFederation() {
        return standing instanceof Applied applied && applied.awaitsFederation();
    }

    StepIsDue due(String step, boolean due) {
        return new StepIsDue(step, standing.label(), due);
    }

    DaysFollow follows(String what, Act act) {
        return new DaysFollow(what, act.actedOnDate(), "standing", since);
    }

    ReasonStated reason(Envelope reason, MembershipLaw law) {
        Sealed.requireOf(person(), reason);
        return new ReasonStated(law.open(reason));
    }

    UnionId union() {
        return Objects.requireNonNull(union);
    }

    PersonId person() {
        return Objects.requireNonNull(person);
    }

    @EventSourcingHandler
    void evolve(ApplicationEntered event) {
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
    void evolve(ApplicationLapsed event) {
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
    void evolve(MembershipLapsed event) {
        standing = new Closed();
    }

    @EventSourcingHandler
    void evolve(MembershipEnded event) {
        standing = new Closed();
    }
}
