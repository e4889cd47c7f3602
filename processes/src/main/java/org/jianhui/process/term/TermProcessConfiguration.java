package org.jianhui.process.term;

import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.term.TermCommand.ChaseReply;
import org.jianhui.kernel.term.TermCommand.EscalateReply;
import org.jianhui.kernel.term.TermCommand.OverrunTerm;
import org.jianhui.kernel.term.TermCommand.WarnOfEnd;
import org.jianhui.process.engine.Procedures;
import org.jianhui.process.reply.ReplyReminders;
import org.jianhui.process.reply.ReplyTimes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The correlator of the term's procedure, and its delegates by the names the drawing uses. */
@Configuration(proxyBeanMethods = false)
public class TermProcessConfiguration {

    @Bean
    TermCorrelator termCorrelator(Procedures procedures, ReplyTimes times, RuleBook book) {
        return new TermCorrelator(procedures, times, book);
    }

    @Bean
    ReplyReminders termReplyReminders() {
        return new ReplyReminders(
                TermId.PREFIX,
                (term, request) -> new ChaseReply(new TermId(term), request),
                (term, request) -> new EscalateReply(new TermId(term), request));
    }

    @Bean(TermProcess.WARN_OF_END_TASK)
    TermTask warnOfEnd(CommandSender sender) {
        return new TermTask(sender, WarnOfEnd::new);
    }

    @Bean(TermProcess.OVERRUN_TERM_TASK)
    TermTask overrunTerm(CommandSender sender) {
        return new TermTask(sender, OverrunTerm::new);
    }
}
