package org.jianhui.process.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.jianhui.kernel.process.StepHistory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The self-check; needs the way back from the log. */
@Configuration(proxyBeanMethods = false)
class ReplayCheckConfiguration {

    @Bean
    ReplayCheck replayCheck(
            ProcessEngine engine, LiveTokens live, StepHistory history, PlatformTransactionManager transactions) {
        return new ReplayCheck(engine, live, history, transactions);
    }

    @Bean
    NightlyCheck nightlyCheck(ReplayCheck check) {
        return new NightlyCheck(check);
    }
}
