package org.jianhui.workbench.campaign;

import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.projection.Queries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the pages and the REST of the plan's stages. */
@Configuration(proxyBeanMethods = false)
class CampaignDeskConfiguration {

    @Bean
    StageDesk stageDesk(Queries queries, RuleBook book, ActClock clock, Authority authority) {
        return new StageDesk(queries, book, clock, authority);
    }
}
