package org.jianhui.command.election;

import org.axonframework.config.ConfigurerModule;
import org.jianhui.command.act.Aggregates;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.calendar.CalendarBook;
import org.jianhui.kernel.document.ProofsOnRecord;
import org.jianhui.kernel.election.ElectionCommand.OpenElection;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.membership.UnionRolls;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.MovedReplies;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.organisation.Superiors;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.term.CommitteesOnRecord;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything of the election on the command side. */
@Configuration(proxyBeanMethods = false)
public class ElectionConfiguration {

    @Bean
    ConfigurerModule electionAggregate() {
        return Aggregates.of(Election.class);
    }

    @Bean
    EventContents electionEvents() {
        return new EventContents(ElectionEvent.class);
    }

    @Bean
    ElectionLaw electionLaw(
            RuleBook book,
            CalendarBook calendars,
            CaseRegister cases,
            Superiors superiors,
            MovedReplies moved,
            UnionRolls rolls,
            CommitteesOnRecord committees,
            ProofsOnRecord proofs,
            ObjectProvider<OpenMeetings> meetings) {
        return new ElectionLaw(
                book,
                calendars,
                cases::hasOpenCase,
                superiors,
                moved,
                rolls,
                committees,
                proofs,
                meetings.getIfAvailable(() -> election -> false));
    }

    @Bean
    CaseRegister electionCases(JdbcClient jdbc) {
        return new CaseRegister(jdbc);
    }

    @Bean
    NoticeRegister electionNotices(JdbcClient jdbc) {
        return new NoticeRegister(jdbc);
    }

    @Bean
    ObjectionRegister electionObjections(JdbcClient jdbc) {
        return new ObjectionRegister(jdbc);
    }

    @Bean
    ReplyMover replyMover(CaseRegister cases, CommandSender sender) {
        return new ReplyMover(cases, sender);
    }

    @Bean
    CalendarRecount calendarRecount(NoticeRegister notices, ObjectionRegister objections, CommandSender sender) {
        return new CalendarRecount(notices, objections, sender);
    }

    @Bean
    CommandRights electionRights(CaseRegister cases) {
        return ElectionRights.table(command -> command instanceof OpenElection open
                ? new Parties(open.union(), open.upperUnion())
                : cases.parties(command.election()));
    }
}
