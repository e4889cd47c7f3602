package org.jianhui.command.membership;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.membership.Standing.Member;
import org.jianhui.command.membership.Standing.Retained;
import org.jianhui.command.membership.rule.DaysFollow;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.NotInTheFuture;
import org.jianhui.kernel.membership.LapseCause;
import org.jianhui.kernel.membership.MembershipCommand.EndMembership;
import org.jianhui.kernel.membership.MembershipCommand.LapseMembership;
import org.jianhui.kernel.membership.MembershipCommand.ResumeMembership;
import org.jianhui.kernel.membership.MembershipCommand.RetainMembership;
import org.jianhui.kernel.membership.event.MembershipEnded;
import org.jianhui.kernel.membership.event.MembershipLapsed;
import org.jianhui.kernel.membership.event.MembershipResumed;
import org.jianhui.kernel.membership.event.MembershipRetained;
import org.jianhui.kernel.rule.Rule;

/** A member keeps membership without a vote, resumes it, or leaves (M-16). */
final class StandingStep {

    private final Progress progress;

    StandingStep(Progress progress) {
        this.progress = progress;
    }

    @CommandHandler
    void decide(RetainMembership command, Act act, MembershipLaw law) {
        Rule.verify(
                progress.due("retention", progress.standing() instanceof Member),
                progress.reason(command.reason(), law),
                new NotInTheFuture("from", command.from(), act.receivedOnDate()),
                new DaysFollow("from", command.from(), "standing", progress.since()));
        apply(new MembershipRetained(
                command.membership(), progress.union(), progress.person(), command.from(), command.reason(), null));
    }

    @CommandHandler
    void decide(ResumeMembership command, Act act) {
        Rule.verify(
                progress.due("resumption", progress.standing() instanceof Retained),
                new NotInTheFuture("from", command.from(), act.receivedOnDate()),
                new DaysFollow("from", command.from(), "standing", progress.since()));
        apply(new MembershipResumed(command.membership(), progress.union(), progress.person(), command.from()));
    }

    @CommandHandler
    void decide(LapseMembership command, Act act) {
        if (progress.standing() instanceof Member || progress.standing() instanceof Retained) {
            apply(new MembershipLapsed(
                    command.membership(),
                    progress.union(),
                    progress.person(),
                    command.founding(),
                    LapseCause.FOUNDING_ENDED,
                    act.receivedOnDate()));
        }
    }

    @CommandHandler
    void decide(EndMembership command, Act act) {
        Rule.verify(
                progress.due("end", progress.standing() instanceof Member || progress.standing() instanceof Retained),
                new NotInTheFuture("on", command.on(), act.receivedOnDate()),
                new DaysFollow("on", command.on(), "standing", progress.since()));
        apply(new MembershipEnded(
                command.membership(), progress.union(), progress.person(), command.on(), command.ground()));
    }
}
