package org.jianhui.process.membership.realname;

import org.jianhui.process.engine.Procedures;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The correlator of the procedure of a batch for the real-name system. */
@Configuration(proxyBeanMethods = false)
public class RealNameProcessConfiguration {

    @Bean
    RealNameCorrelator realNameCorrelator(Procedures procedures) {
        return new RealNameCorrelator(procedures);
    }
}
