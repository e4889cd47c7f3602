package org.jianhui.command.membership;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.membership.Standing.Applied;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.document.ReplyParameters;
import org.jianhui.kernel.membership.MembershipCommand.ChaseDecision;
import org.jianhui.kernel.membership.MembershipCommand.EscalateDecision;
import org.jianhui.kernel.membership.MembershipCommand.LapseApplication;
import org.jianhui.kernel.membership.event.ApplicationLapsed;
import org.jianhui.kernel.membership.event.DecisionChased;
import org.jianhui.kernel.membership.event.DecisionEscalated;
import org.jianhui.kernel.membership.parameter.MembershipParameters;
import org.jianhui.kernel.rule.Edition;

/** An application on which nobody decides: chased, told upwards, and lapsed once there is nobody left to decide (I-31). */
final class UndecidedStep {

    private final Progress progress;

    UndecidedStep(Progress progress) {
        this.progress = progress;
    }

    @CommandHandler
    void decide(ChaseDecision command, Act act, MembershipLaw law) {
        if (progress.standing() instanceof Applied && act.receivedOnDate().isAfter(dueOn(law))) {
            apply(new DecisionChased(
                    command.membership(), progress.union(), progress.person(), dueOn(law), act.receivedOnDate()));
        }
    }

    /** A union without a superior has nobody to be told. */
    @CommandHandler
    void decide(EscalateDecision command, Act act, MembershipLaw law) {
        LocalDate today = act.receivedOnDate();
        if (progress.standing() instanceof Applied && !today.isBefore(escalatesOn(law))) {
            law.superiors().above(progress.union(), today).stream()
                    .findFirst()
                    .ifPresent(superior -> apply(new DecisionEscalated(
                            command.membership(), progress.union(), progress.person(), superior, dueOn(law), today)));
        }
    }

    @CommandHandler
    void decide(LapseApplication command, Act act) {
        if (progress.standing() instanceof Applied) {
            apply(new ApplicationLapsed(
                    command.membership(), progress.union(), progress.person(), command.cause(), act.receivedOnDate()));
        }
    }

    private LocalDate dueOn(MembershipLaw law) {
        return edition(law).parameters(MembershipParameters.class).decisionDueOn(progress.since());
    }

    private LocalDate escalatesOn(MembershipLaw law) {
        return dueOn(law)
                .plusDays(edition(law).parameters(ReplyParameters.class).escalateAfterDays());
    }

    /** Of the day from which on the decision is due. */
    private Edition edition(MembershipLaw law) {
        return law.edition(progress.since());
    }
}
