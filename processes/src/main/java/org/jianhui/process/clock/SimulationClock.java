package org.jianhui.process.clock;

import java.time.Instant;
import org.jianhui.kernel.time.ActClock;

/** The machine's clock, run ahead by what the shared row says. It never goes back. */
final class SimulationClock implements ActClock {

    private long aheadMillis;

    @Override
    public synchronized Instant now() {
        return Instant.now().plusMillis(aheadMillis);
    }

    @Override
    public boolean simulated() {
        return true;
    }

    synchronized void runAhead(long millis) {
        aheadMillis = Math.max(aheadMillis, millis);
    }

    synchronized long aheadMillis() {
        return aheadMillis;
    }
}
