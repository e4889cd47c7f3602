package org.jianhui.command.campaign;

import org.axonframework.config.ConfigurerModule;
import org.jianhui.command.act.Aggregates;
import org.jianhui.kernel.campaign.event.StageEvent;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.Superiors;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.time.ActClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything of the plan's stages on the command side. */
@Configuration(proxyBeanMethods = false)
public class CampaignConfiguration {

    @Bean
    ConfigurerModule stageClosingAggregate() {
        return Aggregates.of(StageClosing.class);
    }

    @Bean
    EventContents stageEvents() {
        return new EventContents(StageEvent.class);
    }

    @Bean
    StageLaw stageLaw(RuleBook book, JdbcClient jdbc) {
        return new StageLaw(book, new EnteredMembers(jdbc));
    }

    @Bean
    CommandRights stageRights(Superiors superiors, ActClock clock) {
        return new StageRights(superiors, clock).stages();
    }
}
