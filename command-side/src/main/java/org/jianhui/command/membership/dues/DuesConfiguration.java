package org.jianhui.command.membership.dues;

import org.axonframework.config.ConfigurerModule;
import org.jianhui.command.act.Aggregates;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.membership.dues.event.DuesEvent;
import org.jianhui.kernel.membership.dues.event.HandInEvent;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.Superiors;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.time.ActClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything of union dues on the command side; members are read from the register of memberships. */
@Configuration(proxyBeanMethods = false)
public class DuesConfiguration {

    @Bean
    ConfigurerModule receiptAggregate() {
        return Aggregates.of(Receipt.class);
    }

    @Bean
    ConfigurerModule handInAggregate() {
        return Aggregates.of(HandIn.class);
    }

    @Bean
    EventContents duesEvents() {
        return new EventContents(DuesEvent.class);
    }

    @Bean
    EventContents handInEvents() {
        return new EventContents(HandInEvent.class);
    }

    @Bean
    ReceiptRegister duesReceipts(JdbcClient jdbc) {
        return new ReceiptRegister(jdbc);
    }

    @Bean
    CashRegister duesCash(JdbcClient jdbc) {
        return new CashRegister(jdbc);
    }

    @Bean
    Payers duesPayers(JdbcClient jdbc) {
        return new Payers(jdbc);
    }

    @Bean
    AuditorRegister duesAuditors(JdbcClient jdbc) {
        return new AuditorRegister(jdbc);
    }

    @Bean
    UnionAccounts duesAccounts(JdbcClient jdbc) {
        return new UnionAccounts(jdbc);
    }

    @Bean
    DuesLaw duesLaw(
            RuleBook book,
            ReceiptRegister receipts,
            CashRegister cash,
            Payers payers,
            AuditorRegister auditors,
            UnionAccounts accounts,
            PersonalData data) {
        return new DuesLaw(book, receipts, cash, payers, auditors, accounts, data);
    }

    @Bean
    CommandRights duesRights(ReceiptRegister receipts, Payers payers, Superiors superiors, ActClock clock) {
        return new DuesRights(receipts, payers, superiors, clock).receipts();
    }

    @Bean
    CommandRights handInRights(CashRegister cash, Superiors superiors, ActClock clock) {
        return new HandInRights(cash, superiors, clock).handIns();
    }
}
