package org.jianhui.process.clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Whoever believes that production begins on another day must not find out from its papers. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "jianhui.mode", havingValue = "production")
class NoClockInProduction {

    NoClockInProduction(Environment environment) {
        String given = environment.getProperty(ClockStart.PROPERTY, "");
        if (!given.isBlank()) {
            throw new IllegalStateException(
                    ClockStart.PROPERTY + "=" + given
                            + " has no place in production, which has the machine's clock: take it out, or set jianhui.mode=sample");
        }
    }
}
