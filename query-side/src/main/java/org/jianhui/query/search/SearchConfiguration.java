package org.jianhui.query.search;

import org.jianhui.kernel.organisation.Authority;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the view that is searched. */
@Configuration(value = "searchViewConfiguration", proxyBeanMethods = false)
public class SearchConfiguration {

    @Bean
    SearchProjection searchProjection(JdbcClient sql) {
        return new SearchProjection(sql);
    }

    @Bean
    SearchAnswers searchAnswers(JdbcClient sql, ObjectProvider<Authority> authority) {
        return new SearchAnswers(sql, authority::getObject);
    }
}
