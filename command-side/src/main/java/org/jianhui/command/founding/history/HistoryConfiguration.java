package org.jianhui.command.founding.history;

import org.axonframework.config.ConfigurerModule;
import org.jianhui.command.act.Aggregates;
import org.jianhui.kernel.calendar.CalendarBook;
import org.jianhui.kernel.document.ProofsOnRecord;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.founding.history.HistoryCommand.OpenHistory;
import org.jianhui.kernel.founding.history.event.HistoryEvent;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.organisation.Superiors;
import org.jianhui.kernel.rule.RuleBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything of the historic cases on the command side. */
@Configuration(proxyBeanMethods = false)
public class HistoryConfiguration {

    @Bean
    ConfigurerModule historyAggregate() {
        return Aggregates.of(UnionHistory.class);
    }

    @Bean
    EventContents historyEvents() {
        return new EventContents(HistoryEvent.class);
    }

    @Bean
    HistoryRegister historicUnions(JdbcClient jdbc) {
        return new HistoryRegister(jdbc);
    }

    @Bean
    HistoryLaw historyLaw(
            RuleBook book,
            CalendarBook calendars,
            HistoryRegister histories,
            Superiors superiors,
            ProofsOnRecord proofs) {
        return new HistoryLaw(book, calendars, histories::isHere, superiors, proofs);
    }

    @Bean
    CommandRights historyRights(HistoryRegister histories) {
        return HistoryRights.table(command -> command instanceof OpenHistory open
                ? new Parties(open.union(), open.upperUnion())
                : histories.parties(command.history()));
    }
}
