package org.jianhui.process.clock;

import java.time.Instant;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;

/**
 * What a move of the clock did.
 *
 * @param ran how many due jobs ran on the way
 * @param failures jobs that failed on the way; the engine retries them, or has raised incidents
 */
public record ClockMove(Instant from, Instant to, int ran, List<Failure> failures, SeenAt seenAt) {

    public ClockMove {
        failures = List.copyOf(failures);
    }

    /**
     * @param at the job's due time by the simulation
     * @param cause reason code or exception type, without personal data
     */
    public record Failure(Instant at, String instance, String element, String cause) {}
}
