package org.jianhui.query.membership.realname;

import org.jianhui.kernel.organisation.Authority;
import org.jianhui.query.projection.PastViews;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the view of the real-name system. */
@Configuration(proxyBeanMethods = false)
public class RealNameViewConfiguration {

    @Bean
    RealNameProjection realNameProjection(JdbcClient sql) {
        return new RealNameProjection(sql);
    }

    @Bean
    RealNameReading realNameReading(
            JdbcClient sql, ObjectProvider<Authority> authority, ObjectProvider<PastViews> past) {
        return new RealNameReading(sql, authority::getObject, past::getObject);
    }

    @Bean
    RealNameAnswers realNameAnswers(RealNameReading reading) {
        return new RealNameAnswers(reading);
    }

    @Bean
    RealNameBatchAnswers realNameBatchAnswers(RealNameReading reading) {
        return new RealNameBatchAnswers(reading);
    }

    @Bean
    GrantAnswers grantAnswers(RealNameReading reading) {
        return new GrantAnswers(reading);
    }
}
