package org.jianhui.workbench.overview;

import java.util.List;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.election.Sentences;
import org.jianhui.workbench.web.MenuEntry;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the overview of all running cases. */
@Configuration(proxyBeanMethods = false)
class OverviewConfiguration {

    @Bean
    OverviewDesk overviewDesk(Queries queries) {
        return new OverviewDesk(
                queries,
                List.of(
                        new RunningFoundings(queries),
                        new RunningElections(queries),
                        new RunningTerms(queries),
                        new RunningHistories(queries)));
    }

    @Bean
    OverviewWords overviewWords(MessageSource messages, Sentences said) {
        return new OverviewWords(messages, said);
    }

    @Bean
    MenuEntry overviewEntry() {
        return MenuEntry.of(3, "overview", "table", "/overview", "SUPERIOR_REVIEWER", "SUPERIOR_SIGNER", "INSPECTOR");
    }
}
