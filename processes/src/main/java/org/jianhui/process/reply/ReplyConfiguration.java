package org.jianhui.process.reply;

import java.util.List;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.rule.RuleBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The delegates of {@code request-and-reply.bpmn}, by the names the drawing uses. */
@Configuration(proxyBeanMethods = false)
public class ReplyConfiguration {

    @Bean
    ReplyTimes replyTimes(RuleBook book) {
        return new ReplyTimes(book);
    }

    @Bean(RequestAndReply.CHASE_REPLY_TASK)
    ChaseReplyTask chaseReply(CommandSender sender, List<ReplyReminders> reminders) {
        return new ChaseReplyTask(sender, reminders);
    }

    @Bean(RequestAndReply.ESCALATE_REPLY_TASK)
    EscalateReplyTask escalateReply(CommandSender sender, List<ReplyReminders> reminders) {
        return new EscalateReplyTask(sender, reminders);
    }
}
