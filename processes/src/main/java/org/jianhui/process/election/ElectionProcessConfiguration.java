package org.jianhui.process.election;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.election.ElectionCommand.ChaseReply;
import org.jianhui.kernel.election.ElectionCommand.EscalateReply;
import org.jianhui.kernel.election.RulingCommand.ChaseRuling;
import org.jianhui.kernel.election.RulingCommand.EscalateRuling;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.process.engine.CommandTask;
import org.jianhui.process.engine.Procedures;
import org.jianhui.process.engine.Timers;
import org.jianhui.process.reply.ReplyReminders;
import org.jianhui.process.reply.ReplyTimes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Correlators of the election's procedure, and its delegates by the names the drawings use. */
@Configuration(proxyBeanMethods = false)
public class ElectionProcessConfiguration {

    @Bean
    PreparationCorrelator electionPreparation(Procedures procedures, ReplyTimes times) {
        return new PreparationCorrelator(procedures, times);
    }

    @Bean
    NoticeCorrelator electionNotice(Procedures procedures, Timers timers) {
        return new NoticeCorrelator(procedures, timers);
    }

    @Bean
    RulingCorrelator objectionRulings(Procedures procedures, Timers timers) {
        return new RulingCorrelator(procedures, timers);
    }

    @Bean
    ResultCorrelator electionResult(Procedures procedures, ReplyTimes times) {
        return new ResultCorrelator(procedures, times);
    }

    @Bean
    AssemblyCorrelator electionAssembly(Procedures procedures) {
        return new AssemblyCorrelator(procedures);
    }

    @Bean
    BallotCorrelator electionBallots(Procedures procedures) {
        return new BallotCorrelator(procedures);
    }

    @Bean
    ReplyReminders electionReplyReminders() {
        return new ReplyReminders(
                ElectionId.PREFIX,
                (election, request) -> new ChaseReply(new ElectionId(election), request),
                (election, request) -> new EscalateReply(new ElectionId(election), request));
    }

    @Bean(RulingProcess.CHASE_RULING_TASK)
    CommandTask chaseRuling(CommandSender sender) {
        return new CommandTask(sender, run -> new ChaseRuling(election(run), objection(run)));
    }

    @Bean(RulingProcess.ESCALATE_RULING_TASK)
    CommandTask escalateRuling(CommandSender sender) {
        return new CommandTask(sender, run -> new EscalateRuling(election(run), objection(run)));
    }

    @Bean(PublicNotice.CONFIRM_NOTICE_TASK)
    ConfirmNoticeTask confirmNotice(CommandSender sender) {
        return new ConfirmNoticeTask(sender);
    }

    @Bean(ClearMeetingTask.NAME)
    ClearMeetingTask clearMeeting(CommandSender sender) {
        return new ClearMeetingTask(sender);
    }

    private static ElectionId election(DelegateExecution run) {
        return new ElectionId(run.getProcessBusinessKey());
    }

    private static ObjectionId objection(DelegateExecution run) {
        return new ObjectionId((String) run.getVariable(RulingProcess.OBJECTION_ID));
    }
}
