package org.jianhui.command.calendar;

import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.jianhui.command.act.Aggregates;
import org.jianhui.kernel.calendar.CalendarCommand;
import org.jianhui.kernel.calendar.CalendarCommand.ApproveCalendarEdition;
import org.jianhui.kernel.calendar.CalendarCommand.ProposeCalendarEdition;
import org.jianhui.kernel.calendar.CalendarCommand.RejectCalendarEdition;
import org.jianhui.kernel.calendar.event.CalendarEvent;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.RuleBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The calendar's aggregate, its register, which is the {@code CalendarBook}, and the rule book of this version. */
@Configuration(proxyBeanMethods = false)
public class CalendarConfiguration {

    @Bean
    ConfigurerModule calendarAggregate() {
        return Aggregates.of(Calendar.class);
    }

    @Bean
    EventContents calendarEvents() {
        return new EventContents(CalendarEvent.class);
    }

    @Bean
    RegisteredCalendars calendarBook(DataSource database) {
        return new RegisteredCalendars(database);
    }

    @Bean
    RuleBook ruleBook() {
        return RuleBook.shipped();
    }

    /** One person enters the notice, another of the same superior decides. */
    @Bean
    CommandRights calendarRights() {
        return CommandRights.of(CalendarCommand.class)
                .at(
                        ProposeCalendarEdition.class,
                        command -> Area.of(command.superior()),
                        Role.SUPERIOR_REVIEWER,
                        Role.SUPERIOR_SIGNER)
                .at(ApproveCalendarEdition.class, command -> Area.of(command.superior()), Role.SUPERIOR_SIGNER)
                .at(RejectCalendarEdition.class, command -> Area.of(command.superior()), Role.SUPERIOR_SIGNER)
                .complete();
    }
}
