package org.jianhui.workbench.term;

import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the reading of terms. */
@Configuration(value = "termDeskConfiguration", proxyBeanMethods = false)
class TermConfiguration {

    @Bean
    TermReading termReading(Queries queries, PersonalData personalData) {
        return new TermReading(queries, personalData);
    }

    @Bean
    MenuEntry termsEntry() {
        return MenuEntry.of(
                15,
                "terms",
                "calendar-check",
                "/terms",
                "PREPARATORY_GROUP",
                "UNION_COMMITTEE",
                "SUPERIOR_REVIEWER",
                "SUPERIOR_SIGNER",
                "INSPECTOR");
    }
}
