package org.jianhui.workbench.organisation;

import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.security.AccessTokens;
import org.jianhui.workbench.security.FirstPasswords;
import org.jianhui.workbench.web.Forms;
import org.jianhui.workbench.web.MenuEntry;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what pages need of the organisation. */
@Configuration(value = "organisationDeskConfiguration", proxyBeanMethods = false)
class OrganisationConfiguration {

    @Bean("areas")
    AreaNames areaNames(Queries queries) {
        return new AreaNames(queries);
    }

    @Bean
    ReplyMoves replyMoves(Authority authority, ActClock clock) {
        return new ReplyMoves(authority, clock);
    }

    @Bean
    OrganisationDesk organisationDesk(Queries queries, PersonalData data) {
        return new OrganisationDesk(queries, data);
    }

    @Bean
    AccountActs accountActs(FirstPasswords passwords, AccessTokens tokens, PersonalData data) {
        return new AccountActs(passwords, tokens, data);
    }

    @Bean
    UpkeepDesk upkeepDesk(OrganisationDesk desk, MessageSource texts, Forms forms) {
        return new UpkeepDesk(desk, texts, forms);
    }

    @Bean
    MenuEntry accountsMenu() {
        return MenuEntry.of(72, "accounts", "person-badge", "/accounts", "ADMINISTRATOR", "INSPECTOR");
    }

    @Bean
    MenuEntry organisationMenu() {
        return MenuEntry.of(70, "organisation", "diagram-3", "/organisation");
    }

    @Bean
    MenuEntry personsMenu() {
        return MenuEntry.of(
                65,
                "persons",
                "people",
                "/persons",
                "VILLAGE_CADRE",
                "SUPERIOR_REVIEWER",
                "SUPERIOR_SIGNER",
                "INSPECTOR");
    }
}
