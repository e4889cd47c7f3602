package org.jianhui.query.founding;

import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.projection.CaseHistory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the view of foundings. */
@Configuration(value = "foundingViewConfiguration", proxyBeanMethods = false)
public class FoundingConfiguration {

    @Bean
    FoundingProjection foundingProjection(JdbcClient sql) {
        return new FoundingProjection(new FoundingRows(sql));
    }

    @Bean
    FoundingAnswers foundingAnswers(
            JdbcClient sql, CaseHistory history, ObjectProvider<Authority> authority, ActClock clock) {
        return new FoundingAnswers(new FoundingRows(sql), history, authority::getObject, clock);
    }
}
