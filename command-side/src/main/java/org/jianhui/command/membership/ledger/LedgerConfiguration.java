package org.jianhui.command.membership.ledger;

import org.axonframework.config.ConfigurerModule;
import org.jianhui.command.act.Aggregates;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.membership.ledger.event.ImportEvent;
import org.jianhui.kernel.membership.ledger.event.LedgerEvent;
import org.jianhui.kernel.membership.ledger.event.ReferralEvent;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.privacy.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything of the villages' ledgers on the command side; persons are read from the register of memberships. */
@Configuration(proxyBeanMethods = false)
public class LedgerConfiguration {

    @Bean
    ConfigurerModule ledgerEntryAggregate() {
        return Aggregates.of(LedgerEntry.class);
    }

    @Bean
    ConfigurerModule duplicateReferralAggregate() {
        return Aggregates.of(DuplicateReferral.class);
    }

    @Bean
    ConfigurerModule ledgerImportAggregate() {
        return Aggregates.of(LedgerImport.class);
    }

    @Bean
    EventContents ledgerEvents() {
        return new EventContents(LedgerEvent.class);
    }

    @Bean
    EventContents referralEvents() {
        return new EventContents(ReferralEvent.class);
    }

    @Bean
    EventContents importEvents() {
        return new EventContents(ImportEvent.class);
    }

    @Bean
    LedgerRegister ledgerRows(JdbcClient jdbc) {
        return new LedgerRegister(jdbc);
    }

    @Bean
    LedgerLaw ledgerLaw(LedgerRegister rows, PersonalData data) {
        return new LedgerLaw(rows, data);
    }

    @Bean
    EntryRules entryRules(LedgerRegister rows) {
        return new EntryRules(rows);
    }

    @Bean
    ImportRegister ledgerImports(JdbcClient jdbc) {
        return new ImportRegister(jdbc);
    }

    @Bean
    CommandRights ledgerRights(LedgerRegister rows, ImportRegister files) {
        return new LedgerRights(rows, files).entries();
    }

    @Bean
    CommandRights referralRights(LedgerRegister rows, ImportRegister files) {
        return new LedgerRights(rows, files).referrals();
    }

    @Bean
    CommandRights importRights(LedgerRegister rows, ImportRegister files) {
        return new LedgerRights(rows, files).imports();
    }
}
