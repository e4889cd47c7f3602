package org.jianhui.process.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.jianhui.kernel.process.StepHistory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The self-check; asks for the way back from the log when it runs. */
@Configuration(proxyBeanMethods = false)
class ReplayCheckConfiguration {

    @Bean
    ReplayCheck replayCheck(
            ProcessEngine engine,
            LiveTokens live,
            ObjectProvider<StepHistory> history,
            PlatformTransactionManager transactions) {
        return new ReplayCheck(engine, live, history::getObject, transactions);
    }
}
