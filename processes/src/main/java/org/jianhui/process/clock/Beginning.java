package org.jianhui.process.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jianhui.kernel.calendar.WorkingCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the simulation clock of an installation begin: once, before anything has happened in it. */
record Beginning(ClockRow row, ClockStart start) {

    private static final Logger LOG = LoggerFactory.getLogger(Beginning.class);

    void take() {
        Instant machine = Instant.now();
        Instant at = start.moment(machine, WorkingCalendar.shipped());
        if (row.begin(at, Duration.between(machine, at).toMillis())) {
            LOG.info("the simulation clock begins at {}", at);
            return;
        }
        Optional<Instant> began = row.beganAt();
        if (start.isGiven() && !began.equals(Optional.of(at))) {
            LOG.warn(
                    "{}={} is not taken notice of: this installation began {}, and its clock only goes forward",
                    ClockStart.PROPERTY,
                    start.given(),
                    began.map(each -> "at " + each).orElse("by the machine's clock"));
        }
    }
}
