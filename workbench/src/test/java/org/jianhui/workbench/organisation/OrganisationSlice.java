package org.jianhui.workbench.organisation;

import java.time.Instant;
import javax.sql.DataSource;
import org.jianhui.command.act.ActConfiguration;
import org.jianhui.command.privacy.PrivacyConfiguration;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.organisation.OrganisationViewConfiguration;
import org.jianhui.query.projection.ProjectionConfiguration;
import org.jianhui.testing.SettableClock;
import org.jianhui.testing.TestDatabase;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The frame, the event store and the organisation on all its sides, with the sample at hand. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = FlywayAutoConfiguration.class)
@ComponentScan({
    "org.jianhui.workbench.web",
    "org.jianhui.workbench.api",
    "org.jianhui.workbench.security",
    "org.jianhui.workbench.organisation",
    "org.jianhui.workbench.reading"
})
@Import({
    ActConfiguration.class,
    ProjectionConfiguration.class,
    PrivacyConfiguration.class,
    org.jianhui.command.organisation.OrganisationConfiguration.class,
    org.jianhui.command.reading.ReadingConfiguration.class,
    OrganisationViewConfiguration.class
})
class OrganisationSlice {

    @Bean
    TestDatabase testDatabase() {
        return TestDatabase.fresh();
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(TestDatabase database) {
        return database.app();
    }

    @Bean
    ActClock actClock() {
        SettableClock clock = new SettableClock();
        clock.set(Instant.parse("2022-06-20T02:00:00Z"));
        return clock;
    }
}
