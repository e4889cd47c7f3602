package org.jianhui.query.term;

import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.projection.CaseHistory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the view of terms. */
@Configuration(value = "termViewConfiguration", proxyBeanMethods = false)
public class TermConfiguration {

    @Bean
    TermProjection termProjection(JdbcClient sql) {
        return new TermProjection(new TermRows(sql));
    }

    @Bean
    TermAnswers termAnswers(JdbcClient sql, CaseHistory history, ObjectProvider<Authority> authority, ActClock clock) {
        return new TermAnswers(new TermRows(sql), history, authority::getObject, clock);
    }
}
