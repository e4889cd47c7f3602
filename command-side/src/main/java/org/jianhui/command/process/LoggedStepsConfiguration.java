package org.jianhui.command.process;

import javax.sql.DataSource;
import org.jianhui.command.eventstore.Ledger;
import org.jianhui.kernel.process.StepHistory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way back from the log to a procedure's steps. */
@Configuration(proxyBeanMethods = false)
public class LoggedStepsConfiguration {

    @Bean
    StepHistory stepHistory(Ledger ledger, DataSource source) {
        return new LoggedSteps(ledger, JdbcClient.create(source));
    }
}
