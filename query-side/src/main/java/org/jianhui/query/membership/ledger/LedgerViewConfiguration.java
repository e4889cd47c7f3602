package org.jianhui.query.membership.ledger;

import org.jianhui.kernel.organisation.Authority;
import org.jianhui.query.projection.CaseHistory;
import org.jianhui.query.projection.PastViews;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the view of the villages' ledgers. */
@Configuration(proxyBeanMethods = false)
public class LedgerViewConfiguration {

    @Bean
    LedgerProjection ledgerProjection(JdbcClient sql) {
        return new LedgerProjection(sql);
    }

    @Bean
    LedgerReading ledgerReading(JdbcClient sql, ObjectProvider<Authority> authority, ObjectProvider<PastViews> past) {
        return new LedgerReading(sql, authority::getObject, past::getObject);
    }

    @Bean
    LedgerAnswers ledgerAnswers(JdbcClient sql, CaseHistory history, LedgerReading reading) {
        return new LedgerAnswers(sql, history, reading);
    }

    @Bean
    OutcomeAnswers outcomeAnswers(JdbcClient sql, LedgerReading reading) {
        return new OutcomeAnswers(sql, reading);
    }

    @Bean
    ReferralAnswers referralAnswers(JdbcClient sql, LedgerReading reading) {
        return new ReferralAnswers(sql, reading);
    }

    @Bean
    ImportProjection importProjection(JdbcClient sql) {
        return new ImportProjection(sql);
    }

    @Bean
    ImportAnswers importAnswers(JdbcClient sql, LedgerReading reading) {
        return new ImportAnswers(sql, reading);
    }
}
