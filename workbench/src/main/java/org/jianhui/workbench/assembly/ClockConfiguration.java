package org.jianhui.workbench.assembly;

import java.time.Instant;
import org.jianhui.kernel.time.ActClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** The machine's clock, wherever no simulation clock stands in for it. */
@Configuration
class ClockConfiguration {

    @Bean
    @Fallback
    ActClock machineClock() {
        return new MachineClock();
    }

    private static final class MachineClock implements ActClock {

        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public boolean simulated() {
            return false;
        }
    }
}
