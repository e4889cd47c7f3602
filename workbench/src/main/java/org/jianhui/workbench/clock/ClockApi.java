package org.jianhui.workbench.clock;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jianhui.process.clock.ClockMove;
import org.jianhui.process.clock.ClockMover;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.sample.SampleOnly;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The simulation clock over REST; it runs every due timer at its due time on the way. */
@RestController
@SampleOnly
@RequestMapping("/api/simulation/clock")
@Tag(name = "simulation")
class ClockApi {

    private final ClockMover mover;

    ClockApi(ClockMover mover) {
        this.mover = mover;
    }

    /** What the clock shows. */
    record Shown(Instant now) {}

    /** Where to move it. */
    record Aim(@NotNull Instant to) {}

    @GetMapping
    @Operation(summary = "What the simulation clock shows")
    Shown now(Caller caller) {
        return new Shown(mover.now());
    }

    @PostMapping
    @Operation(summary = "Moves the simulation clock forward, through each due timer in order")
    ClockMove move(@Valid @RequestBody Aim aim, Caller caller) {
        return mover.move(caller.act(null), caller.key(), aim.to());
    }
}
