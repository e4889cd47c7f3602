package org.jianhui.kernel.time;

import java.time.Instant;
import org.jianhui.kernel.act.Command;

/** What can be asked of the simulation clock. In production there is none, and nobody decides these. */
public sealed interface ClockCommand extends Command {

    /** The one clock of an installation. */
    String CLOCK = "simulation-clock";

    @Override
    default String aggregateId() {
        return CLOCK;
    }

    /**
     * Moves the clock forward.
     *
     * @param to what it shows from now on, and runs on from
     * @param machineTime what the machine's clock shows now
     */
    record MoveClock(Instant to, Instant machineTime) implements ClockCommand {}
}
