package org.jianhui.query.reading;

import org.jianhui.kernel.organisation.Authority;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the view of looks. */
@Configuration(proxyBeanMethods = false)
public class LookViewConfiguration {

    @Bean
    LookProjection lookProjection(JdbcClient sql) {
        return new LookProjection(sql);
    }

    @Bean
    LookAnswers lookAnswers(JdbcClient sql, ObjectProvider<Authority> authority) {
        return new LookAnswers(sql, authority::getObject);
    }
}
