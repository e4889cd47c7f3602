package org.jianhui.query.founding.history;

import org.jianhui.kernel.organisation.Authority;
import org.jianhui.query.projection.CaseHistory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the view of historic cases. */
@Configuration(value = "historyViewConfiguration", proxyBeanMethods = false)
public class HistoryConfiguration {

    @Bean
    HistoryProjection historyProjection(JdbcClient sql) {
        return new HistoryProjection(new HistoryRows(sql));
    }

    @Bean
    HistoryAnswers historyAnswers(JdbcClient sql, CaseHistory history, ObjectProvider<Authority> authority) {
        return new HistoryAnswers(new HistoryRows(sql), history, authority::getObject);
    }
}
