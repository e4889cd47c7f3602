package org.jianhui.process.membership;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.membership.MembershipCommand.ChaseDecision;
import org.jianhui.kernel.membership.MembershipCommand.EscalateDecision;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.process.engine.CommandTask;
import org.jianhui.process.engine.Procedures;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The correlator of the application's procedure, and its delegates by the names the drawing uses. */
@Configuration(proxyBeanMethods = false)
public class MembershipProcessConfiguration {

    @Bean
    ApplicationCorrelator applicationCorrelator(Procedures procedures, RuleBook book) {
        return new ApplicationCorrelator(procedures, book);
    }

    @Bean(MembershipProcess.CHASE_DECISION_TASK)
    CommandTask chaseDecision(CommandSender sender) {
        return new CommandTask(sender, run -> new ChaseDecision(membership(run)));
    }

    @Bean(MembershipProcess.ESCALATE_DECISION_TASK)
    CommandTask escalateDecision(CommandSender sender) {
        return new CommandTask(sender, run -> new EscalateDecision(membership(run)));
    }

    private static MembershipId membership(DelegateExecution run) {
        return new MembershipId(run.getProcessBusinessKey());
    }
}
