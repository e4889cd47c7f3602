package org.jianhui.process.election;

import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.process.engine.Procedures;
import org.jianhui.process.engine.Timers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Correlators of the election's procedure, and its delegates by the names the drawings use. */
@Configuration(proxyBeanMethods = false)
public class ElectionProcessConfiguration {

    @Bean
    PreparationCorrelator electionPreparation(Procedures procedures, RuleBook book) {
        return new PreparationCorrelator(procedures, new ReplyTimes(book));
    }

    @Bean
    NoticeCorrelator electionNotice(Procedures procedures, Timers timers) {
        return new NoticeCorrelator(procedures, timers);
    }

    @Bean(RequestAndReply.CHASE_REPLY_TASK)
    ChaseReplyTask chaseReply(CommandSender sender) {
        return new ChaseReplyTask(sender);
    }

    @Bean(RequestAndReply.ESCALATE_REPLY_TASK)
    EscalateReplyTask escalateReply(CommandSender sender) {
        return new EscalateReplyTask(sender);
    }

    @Bean(PublicNotice.CONFIRM_NOTICE_TASK)
    ConfirmNoticeTask confirmNotice(CommandSender sender) {
        return new ConfirmNoticeTask(sender);
    }

    @Bean(ClearMeetingTask.NAME)
    ClearMeetingTask clearMeeting(CommandSender sender) {
        return new ClearMeetingTask(sender);
    }
}
