package org.jianhui.process.membership.dues;

import org.jianhui.process.engine.Procedures;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The correlator of the procedure of a hand-in. */
@Configuration(proxyBeanMethods = false)
public class HandInProcessConfiguration {

    @Bean
    HandInCorrelator handInCorrelator(Procedures procedures) {
        return new HandInCorrelator(procedures);
    }
}
