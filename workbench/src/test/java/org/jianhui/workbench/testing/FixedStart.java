package org.jianhui.workbench.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * When the tests' installations begin, so that nothing depends on the day on which the tests run: Monday 23 March 2026, with
 * working days known for weeks before and months behind it.
 */
final class FixedStart {

    static final OffsetDateTime AT = OffsetDateTime.parse("2026-03-23T09:00:00+08:00");

    static final String PROPERTY = "jianhui.simulation.starts-at";
    private static final Instant FIRST = Instant.now();

    private FixedStart() {}

    /** What an installation shows now that began at {@link #AT} when this process was young. */
    static OffsetDateTime now() {
        return AT.plus(Duration.between(FIRST, Instant.now()));
    }
}
