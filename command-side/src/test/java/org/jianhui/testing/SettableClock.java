package org.jianhui.testing;

import java.time.Duration;
import java.time.Instant;
import org.jianhui.kernel.time.ActClock;

/** A clock that stands until it is moved. Starts on Monday 23 November 2026, 10:00 in Shanghai. */
public final class SettableClock implements ActClock {

    private volatile Instant now = Instant.parse("2026-11-23T02:00:00Z");

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public boolean simulated() {
        return false;
    }

    public void set(Instant instant) {
        now = instant;
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }
}
