package org.jianhui.process.clock;

import java.util.Optional;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.jianhui.kernel.act.Acts;
import org.jianhui.process.engine.JobWork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Absent in production. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "jianhui.mode", havingValue = "sample", matchIfMissing = true)
class SimulationClockConfiguration {

    @Bean
    @Primary
    @DependsOnDatabaseInitialization
    SimulationClock simulationClock(DataSource source, @Value("${" + ClockStart.PROPERTY + ":}") String startsAt) {
        ClockRow row = new ClockRow(JdbcClient.create(source));
        new Beginning(row, new ClockStart(startsAt)).take();
        return new SimulationClock(row.read().aheadMillis());
    }

    @Bean
    SharedTime sharedTime(SimulationClock clock, DataSource source, Optional<JobWork> jobs) {
        return new SharedTime(clock, new ClockRow(JdbcClient.create(source)), jobs);
    }

    @Bean
    ClockMover clockMover(Acts acts, SimulationClock clock, SharedTime time, ProcessEngine engine) {
        return new ClockMover(acts, clock, time, new DueJobs(engine));
    }
}
