package org.jianhui.kernel.time;

import java.time.Instant;

/** The clock by which acts are received and timers fall due: real, or in the sample the simulation clock. */
public interface ActClock {

    Instant now();

    /** Whether events made now carry the mark {@code simulated}. */
    boolean simulated();
}
