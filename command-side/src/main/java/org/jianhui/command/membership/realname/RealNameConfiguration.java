package org.jianhui.command.membership.realname;

import org.axonframework.config.ConfigurerModule;
import org.jianhui.command.act.Aggregates;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.membership.realname.event.RealNameEvent;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.Superiors;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.time.ActClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything of the real-name system on the command side; members are read from the register of memberships. */
@Configuration(proxyBeanMethods = false)
public class RealNameConfiguration {

    @Bean
    ConfigurerModule realNameBatchAggregate() {
        return Aggregates.of(RealNameBatch.class);
    }

    @Bean
    EventContents realNameEvents() {
        return new EventContents(RealNameEvent.class);
    }

    @Bean
    RealNameRegister realNames(JdbcClient jdbc) {
        return new RealNameRegister(jdbc);
    }

    @Bean
    RealNameLaw realNameLaw(RealNameRegister register, PersonalData data) {
        return new RealNameLaw(register, data);
    }

    @Bean
    CommandRights realNameRights(RealNameRegister register, Superiors superiors, ActClock clock) {
        return new RealNameRights(register, superiors, clock).batches();
    }
}
