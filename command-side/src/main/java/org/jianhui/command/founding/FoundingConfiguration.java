package org.jianhui.command.founding;

import org.axonframework.config.ConfigurerModule;
import org.jianhui.command.act.Aggregates;
import org.jianhui.command.founding.history.HistoricUnions;
import org.jianhui.command.founding.history.HistoryConfiguration;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.calendar.CalendarBook;
import org.jianhui.kernel.document.ProofsOnRecord;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.founding.FoundingCommand.FileApplication;
import org.jianhui.kernel.founding.event.FoundingEvent;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.MovedReplies;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.organisation.Superiors;
import org.jianhui.kernel.rule.RuleBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything of the founding on the command side. */
@Configuration(proxyBeanMethods = false)
@Import(HistoryConfiguration.class)
public class FoundingConfiguration {

    @Bean
    ConfigurerModule foundingAggregate() {
        return Aggregates.of(Founding.class);
    }

    @Bean
    EventContents foundingEvents() {
        return new EventContents(FoundingEvent.class);
    }

    @Bean
    FoundingLaw foundingLaw(
            RuleBook book,
            CalendarBook calendars,
            FoundingRegister foundings,
            Superiors superiors,
            MovedReplies moved,
            ProofsOnRecord proofs,
            ElectorateRegister electorates,
            HistoricUnions historic) {
        return new FoundingLaw(
                book,
                calendars,
                union -> foundings.hasOpenFounding(union) || historic.has(union),
                superiors,
                moved,
                proofs,
                electorates::of);
    }

    @Bean
    FoundingRegister foundingCases(JdbcClient jdbc) {
        return new FoundingRegister(jdbc);
    }

    @Bean
    PaperRegister foundingPapers(JdbcClient jdbc) {
        return new PaperRegister(jdbc);
    }

    @Bean
    ElectorateRegister foundingElectorates(JdbcClient jdbc) {
        return new ElectorateRegister(jdbc);
    }

    @Bean
    Handover foundingHandover(FoundingRegister foundings, PaperRegister papers, CommandSender sender) {
        return new Handover(foundings, papers, sender);
    }

    @Bean
    SharedFate foundingAndElection(FoundingRegister foundings, CommandSender sender) {
        return new SharedFate(foundings, sender);
    }

    @Bean
    ReplyMover foundingReplyMover(FoundingRegister foundings, CommandSender sender) {
        return new ReplyMover(foundings, sender);
    }

    @Bean
    CommandRights foundingRights(FoundingRegister foundings) {
        return FoundingRights.table(command -> command instanceof FileApplication filed
                ? new Parties(filed.union(), filed.upperUnion())
                : foundings.parties(command.founding()));
    }
}
