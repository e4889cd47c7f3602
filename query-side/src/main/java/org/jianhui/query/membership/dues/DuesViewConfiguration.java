package org.jianhui.query.membership.dues;

import org.jianhui.kernel.organisation.Authority;
import org.jianhui.query.projection.PastViews;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the view of union dues. */
@Configuration(proxyBeanMethods = false)
public class DuesViewConfiguration {

    @Bean
    DuesProjection duesProjection(JdbcClient sql) {
        return new DuesProjection(sql);
    }

    @Bean
    DuesReading duesReading(JdbcClient sql, ObjectProvider<Authority> authority, ObjectProvider<PastViews> past) {
        return new DuesReading(sql, authority::getObject, past::getObject);
    }

    @Bean
    DuesAnswers duesAnswers(DuesReading reading) {
        return new DuesAnswers(reading);
    }

    @Bean
    ReceiptAnswers receiptAnswers(DuesReading reading) {
        return new ReceiptAnswers(reading);
    }

    @Bean
    HandInAnswers handInAnswers(DuesReading reading) {
        return new HandInAnswers(reading);
    }
}
