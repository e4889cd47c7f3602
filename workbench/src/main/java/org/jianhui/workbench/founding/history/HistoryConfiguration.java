package org.jianhui.workbench.founding.history;

import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.FactTexts;
import org.jianhui.workbench.organisation.AreaNames;
import org.jianhui.workbench.web.CaseParties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what is read and done to bring established unions in. */
@Configuration(value = "historyDeskConfiguration", proxyBeanMethods = false)
class HistoryConfiguration {

    @Bean
    HistoryActs historyActs(PersonalData personalData) {
        return new HistoryActs(personalData);
    }

    @Bean
    HistoryReading historyReading(
            Queries queries, PersonalData personalData, MessageSource messages, FactTexts facts, AreaNames areas) {
        return new HistoryReading(queries, personalData, messages, facts, areas);
    }

    @Bean
    HistoryForms historyForms(
            HistoryReading reading, AreaNames areas, Authority authority, MessageSource messages, ActClock clock) {
        return new HistoryForms(reading, areas, authority, messages, clock);
    }

    @Bean
    CaseParties historyParties(HistoryReading reading) {
        return CaseParties.of("history", HistoryId::new, reading::parties);
    }
}
