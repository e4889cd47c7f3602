package org.jianhui.workbench.membership.ledger;

import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.document.PdfRenderer;
import org.jianhui.workbench.membership.KnownPersons;
import org.jianhui.workbench.web.MenuEntry;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the pages and the REST of the villages' ledgers. */
@Configuration(proxyBeanMethods = false)
class LedgerDeskConfiguration {

    @Bean
    LedgerDesk ledgerDesk(Queries queries, PersonalData data, Authority authority, ActClock clock) {
        return new LedgerDesk(queries, data, authority, clock);
    }

    @Bean
    LedgerActs ledgerActs(PersonalData data, KnownPersons persons) {
        return new LedgerActs(data, persons);
    }

    @Bean
    Referrals ledgerReferrals(KnownPersons persons) {
        return new Referrals(persons);
    }

    @Bean
    LedgerSheets ledgerSheets(PdfRenderer pdf, MessageSource messages) {
        return new LedgerSheets(pdf, messages);
    }

    @Bean
    MenuEntry ledgerEntry() {
        return MenuEntry.of(
                38,
                "ledger",
                "journal-text",
                "/ledger",
                "VILLAGE_CADRE",
                "SUPERIOR_REVIEWER",
                "SUPERIOR_SIGNER",
                "INSPECTOR");
    }
}
