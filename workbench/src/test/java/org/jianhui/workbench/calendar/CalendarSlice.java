package org.jianhui.workbench.calendar;

import java.time.Instant;
import javax.sql.DataSource;
import org.jianhui.command.act.ActConfiguration;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.projection.ProjectionConfiguration;
import org.jianhui.testing.SettableClock;
import org.jianhui.testing.TestDatabase;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The frame, the event store and the calendar on all its sides. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = FlywayAutoConfiguration.class)
@ComponentScan({
    "org.jianhui.workbench.web",
    "org.jianhui.workbench.api",
    "org.jianhui.workbench.security",
    "org.jianhui.workbench.calendar"
})
@Import({
    ActConfiguration.class,
    ProjectionConfiguration.class,
    org.jianhui.command.calendar.CalendarConfiguration.class,
    org.jianhui.query.calendar.CalendarConfiguration.class
})
@TestComponent
class CalendarSlice {

    @Bean
    TestDatabase testDatabase() {
        return TestDatabase.fresh();
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(TestDatabase database) {
        return database.app();
    }

    @Bean
    TwoPersons twoPersons() {
        return new TwoPersons();
    }

    @Bean
    ActClock actClock() {
        SettableClock clock = new SettableClock();
        clock.set(Instant.parse("2026-12-01T02:00:00Z"));
        return clock;
    }
}
