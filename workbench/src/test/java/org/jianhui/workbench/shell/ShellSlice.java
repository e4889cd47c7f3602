package org.jianhui.workbench.shell;

import java.time.Instant;
import javax.sql.DataSource;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.testing.TestDatabase;
import org.jianhui.workbench.security.RealTime;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The frame alone: no engine, no event store; acts answer at once. */
@Configuration(proxyBeanMethods = false)
@TestComponent
@Import(GalleryPage.class)
@EnableAutoConfiguration(exclude = FlywayAutoConfiguration.class)
@ComponentScan({"org.jianhui.workbench.web", "org.jianhui.workbench.api", "org.jianhui.workbench.security"})
public class ShellSlice {

    @Bean
    TestDatabase testDatabase() {
        return TestDatabase.fresh();
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(TestDatabase database) {
        return database.app();
    }

    @Bean
    TestAccounts testAccounts() {
        return new TestAccounts();
    }

    @Bean
    MovableTime movableTime() {
        return new MovableTime();
    }

    @Bean
    @Primary
    RealTime movedTime(MovableTime time) {
        return time::now;
    }

    @Bean
    ActClock actClock() {
        return new ActClock() {

            @Override
            public Instant now() {
                return Instant.parse("2026-11-23T02:00:00Z");
            }

            @Override
            public boolean simulated() {
                return true;
            }
        };
    }

    @Bean
    RememberedActs acts() {
        return new RememberedActs();
    }

    /** Performs nothing, remembers what it was asked. */
    public static final class RememberedActs implements Acts {

        final java.util.List<org.jianhui.kernel.act.IdempotencyKey> keys =
                new java.util.concurrent.CopyOnWriteArrayList<>();
        final java.util.List<org.jianhui.kernel.act.Act> acts = new java.util.concurrent.CopyOnWriteArrayList<>();

        private final java.util.List<org.jianhui.kernel.act.Command> commands =
                new java.util.concurrent.CopyOnWriteArrayList<>();

        /** What was sent, in order; none of it was decided on. */
        public java.util.List<org.jianhui.kernel.act.Command> commands() {
            return commands;
        }

        @Override
        public Outcome perform(
                org.jianhui.kernel.act.Act act,
                org.jianhui.kernel.act.@org.jspecify.annotations.Nullable IdempotencyKey key,
                Work work) {
            acts.add(act);
            if (key != null) {
                keys.add(key);
            }
            return new Outcome(work.perform(commands::add), new SeenAt(1, 2, 3));
        }
    }
}
