package org.jianhui.workbench.election;

import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.organisation.Accounts;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.Offers;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.organisation.AreaNames;
import org.jianhui.workbench.security.PublicPaths;
import org.jianhui.workbench.web.CaseParties;
import org.jianhui.workbench.web.MenuEntry;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the candidate procedure's acts and readings. */
@Configuration(value = "electionDeskConfiguration", proxyBeanMethods = false)
class ElectionConfiguration {

    @Bean
    ElectionActs electionActs(PersonalData personalData) {
        return new ElectionActs(personalData);
    }

    @Bean
    ResultActs resultActs() {
        return new ResultActs();
    }

    @Bean
    HistoricPapers historicPapers(PersonalData personalData) {
        return new HistoricPapers(personalData);
    }

    @Bean
    CaseReading caseReading(
            Queries queries, Authority authority, PersonalData personalData, AreaNames areas, ActClock clock) {
        return new CaseReading(queries, authority, personalData, areas, clock);
    }

    @Bean
    CaseParties electionParties(CaseReading reading) {
        return CaseParties.of("election", ElectionId::new, reading::parties);
    }

    @Bean
    CasePlans casePlans(Queries queries, CaseReading reading, Offers offers) {
        return new CasePlans(queries, reading, offers);
    }

    @Bean
    CaseForms caseForms(CaseReading reading, AreaNames areas, Sentences said, ActClock clock) {
        return new CaseForms(reading, areas, said, clock);
    }

    @Bean("said")
    Sentences sentences(MessageSource messages, Accounts accounts) {
        return new Sentences(messages, accounts);
    }

    @Bean
    MenuEntry casesEntry() {
        return MenuEntry.of(
                10,
                "cases",
                "folder2-open",
                "/elections",
                "PREPARATORY_GROUP",
                "UNION_COMMITTEE",
                "SUPERIOR_REVIEWER",
                "SUPERIOR_SIGNER",
                "INSPECTOR");
    }

    @Bean
    MenuEntry noticesEntry() {
        return MenuEntry.of(30, "notices", "pin-angle", "/notices");
    }

    @Bean
    PublicPaths publicNotices() {
        return PublicPaths.of("/notices", "/notices/**", "/api/notices", "/api/notices/**");
    }
}
