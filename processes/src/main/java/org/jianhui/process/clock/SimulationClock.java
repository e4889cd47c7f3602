package org.jianhui.process.clock;

import java.time.Instant;
import org.jianhui.kernel.time.ActClock;

/** The machine's clock, run ahead by what the shared row says, or behind. It never goes back. */
final class SimulationClock implements ActClock {

    private long aheadMillis;

    /** @param aheadMillis by how much it runs before the machine; negative behind it */
    SimulationClock(long aheadMillis) {
        this.aheadMillis = aheadMillis;
    }

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
