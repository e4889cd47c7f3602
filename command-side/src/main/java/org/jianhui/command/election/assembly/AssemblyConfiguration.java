package org.jianhui.command.election.assembly;

import java.util.Optional;
import org.axonframework.config.ConfigurerModule;
import org.jianhui.command.act.Aggregates;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.calendar.CalendarBook;
import org.jianhui.kernel.document.ProofsOnRecord;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ConveneAssembly;
import org.jianhui.kernel.election.assembly.event.AssemblyEvent;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.membership.SexOnRecord;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.rule.RuleBook;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything of the meeting on the command side. */
@Configuration(proxyBeanMethods = false)
public class AssemblyConfiguration {

    @Bean
    ConfigurerModule assemblyAggregate() {
        return Aggregates.of(Assembly.class);
    }

    @Bean
    EventContents assemblyEvents() {
        return new EventContents(AssemblyEvent.class);
    }

    @Bean
    ElectionCases meetingCases(JdbcClient jdbc) {
        return new ElectionCases(jdbc);
    }

    @Bean
    CandidacyRegister meetingCandidacies(JdbcClient jdbc) {
        return new CandidacyRegister(jdbc);
    }

    @Bean
    ElectorateRegister electorate(JdbcClient jdbc) {
        return new ElectorateRegister(jdbc);
    }

    @Bean
    ApprovedForms approvedForms(JdbcClient jdbc) {
        return new ApprovedForms(jdbc);
    }

    @Bean
    MeetingRegister meetings(JdbcClient jdbc) {
        return new MeetingRegister(jdbc);
    }

    @Bean
    AssemblyLaw assemblyLaw(
            RuleBook book,
            CalendarBook calendars,
            ProofsOnRecord proofs,
            ElectionCases cases,
            ApprovedForms forms,
            MeetingRegister meetings,
            Candidacies candidacies,
            Electorate electorate,
            BodyResults results,
            ObjectProvider<SexOnRecord> sexes) {
        return new AssemblyLaw(
                book,
                calendars,
                proofs,
                cases::facts,
                forms::of,
                election -> meetings.running(election) != null,
                candidacies,
                electorate,
                results,
                sexes.getIfAvailable(() -> person -> Optional.empty()));
    }

    @Bean
    CaseFollower caseFollower(MeetingRegister meetings, CommandSender sender) {
        return new CaseFollower(meetings, sender);
    }

    @Bean
    TakenBackResult takenBackResult(CommandSender sender) {
        return new TakenBackResult(sender);
    }

    @Bean
    CommandRights assemblyRights(ElectionCases cases, MeetingRegister meetings) {
        return AssemblyRights.table(command -> command instanceof ConveneAssembly convene
                ? cases.parties(convene.election())
                : meetings.parties(command.assembly()));
    }
}
