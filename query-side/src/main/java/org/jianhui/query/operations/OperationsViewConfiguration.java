package org.jianhui.query.operations;

import org.jianhui.kernel.process.Drawings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the answer about operators' orders. */
@Configuration(proxyBeanMethods = false)
public class OperationsViewConfiguration {

    @Bean
    OperatorsOrders ordersOfOperators(JdbcClient sql) {
        return new OperatorsOrders(sql);
    }

    @Bean
    OlderRuns runsOnOlderDrawings(ObjectProvider<Drawings> drawings) {
        return new OlderRuns(drawings::getObject);
    }
}
