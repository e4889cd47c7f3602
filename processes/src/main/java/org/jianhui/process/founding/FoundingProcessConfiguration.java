package org.jianhui.process.founding;

import java.util.List;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.calendar.CalendarBook;
import org.jianhui.kernel.founding.FollowUp;
import org.jianhui.kernel.founding.FoundingCommand.ChaseReply;
import org.jianhui.kernel.founding.FoundingCommand.EscalateReply;
import org.jianhui.kernel.founding.FoundingCommand.RemindGroup;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.process.engine.Procedures;
import org.jianhui.process.reply.ReplyReminders;
import org.jianhui.process.reply.ReplyTimes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The correlator of the founding's procedure, and its delegates by the names the drawing uses. */
@Configuration(proxyBeanMethods = false)
public class FoundingProcessConfiguration {

    @Bean
    FoundingCorrelator foundingCorrelator(Procedures procedures, ReplyTimes times, CalendarBook calendars) {
        return new FoundingCorrelator(procedures, times, calendars);
    }

    @Bean
    ReplyReminders foundingReplyReminders() {
        return new ReplyReminders(
                FoundingId.PREFIX,
                (founding, request) -> new ChaseReply(new FoundingId(founding), request),
                (founding, request) -> new EscalateReply(new FoundingId(founding), request));
    }

    @Bean(FoundingProcess.REMIND_GROUP_TASK)
    JavaDelegate remindGroup(CommandSender sender) {
        return execution -> sender.send(new RemindGroup(new FoundingId(execution.getProcessBusinessKey())));
    }

    @Bean(FoundingProcess.REMIND_FOLLOW_UP_TASK)
    RemindTask remindFollowUp(CommandSender sender) {
        return new RemindTask(sender, List.of(FollowUp.POLICE_REGISTRATION, FollowUp.SEAL, FollowUp.ACCOUNT));
    }

    @Bean(FoundingProcess.REMIND_CERTIFICATE_TASK)
    RemindTask remindCertificate(CommandSender sender) {
        return new RemindTask(sender, List.of(FollowUp.CERTIFICATE));
    }
}
