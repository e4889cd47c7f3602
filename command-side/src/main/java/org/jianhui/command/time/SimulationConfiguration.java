package org.jianhui.command.time;

import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.jianhui.command.act.Aggregates;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.time.ClockCommand;
import org.jianhui.kernel.time.event.ClockEvent;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Absent in production: there the clock cannot be moved, because there is nothing that could. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "jianhui.mode", havingValue = "sample", matchIfMissing = true)
public class SimulationConfiguration {

    @Bean
    ConfigurerModule timepiece() {
        return Aggregates.of(Timepiece.class);
    }

    @Bean
    EventContents clockEvents() {
        return new EventContents(ClockEvent.class);
    }

    @Bean
    CommandRights clockRights() {
        return CommandRights.of(ClockCommand.class)
                .anywhere(ClockCommand.MoveClock.class, Role.OPERATOR, Role.ADMINISTRATOR)
                .complete();
    }

    @Bean
    Register clockRow(DataSource source) {
        return new ClockRow(JdbcClient.create(source));
    }
}
