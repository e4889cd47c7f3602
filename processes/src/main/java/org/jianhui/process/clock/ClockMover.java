package org.jianhui.process.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.act.IdempotencyKey;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.time.ClockCommand;
import org.jspecify.annotations.Nullable;

/**
 * Moves the simulation clock forward: to each due timer in order, which runs at its due time, and then to the aim. While
 * it moves, no node acquires jobs by itself. Each step is an act, so that the log shows it.
 */
public final class ClockMover {

    private static final Duration MOST = Duration.ofDays(366);

    private final Acts acts;
    private final SimulationClock clock;
    private final SharedTime time;
    private final DueJobs due;

    ClockMover(Acts acts, SimulationClock clock, SharedTime time, DueJobs due) {
        this.acts = acts;
        this.clock = clock;
        this.time = time;
        this.due = due;
    }

    /** What the clock shows. */
    public Instant now() {
        return clock.now();
    }

    /** What it showed at the installation's first start; empty in installations that did not note it. */
    public Optional<Instant> beganAt() {
        return time.beganAt();
    }

    /**
     * Moves the clock. Not inside a transaction.
     *
     * @throws org.jianhui.kernel.rule.RuleViolated {@code CLOCK_ONLY_FORWARD}, {@code CLOCK_MOVE_TOO_FAR}
     * @throws Conflict {@code CLOCK_IS_MOVING}: another move is under way
     */
    public ClockMove move(Act act, @Nullable IdempotencyKey key, Instant to) {
        Instant from = clock.now();
        String move = act.requestId().value();
        if (!to.isAfter(from) || to.isAfter(from.plus(MOST))) {
            // Refused by the clock itself, unless this is a repeated request that was answered before.
            Outcome known = step(act, act.requestId(), key, to);
            return new ClockMove(from, to, 0, java.util.List.of(), known.seenAt());
        }
        if (!time.begin(move)) {
            throw new Conflict("CLOCK_IS_MOVING", "another move of the clock is under way");
        }
        try {
            DueJobs.Run run = due.begin();
            run.drain();
            for (@Nullable Instant next = due.next(to); next != null; next = due.next(to)) {
                stillMine(move);
                if (next.isAfter(clock.now())) {
                    step(act, RequestId.random(), null, next);
                }
                run.drain();
            }
            stillMine(move);
            Outcome arrived = step(act, act.requestId(), key, to);
            run.drain();
            return new ClockMove(from, to, run.ran(), run.failures(), arrived.seenAt());
        } finally {
            time.end(move);
        }
    }

    private Outcome step(Act act, RequestId request, @Nullable IdempotencyKey key, Instant to) {
        Instant now = clock.now();
        String cause = request.equals(act.requestId())
                ? act.causedBy()
                : act.requestId().value();
        Act step = new Act(
                request, act.actor(), act.onBehalfOf(), act.post(), now, now, cause, act.backdatedBecause(), true);
        Outcome outcome = acts.perform(step, key, sender -> {
            sender.send(new ClockCommand.MoveClock(to, Instant.now()));
            return ClockCommand.CLOCK;
        });
        time.follow();
        return outcome;
    }

    private void stillMine(String move) {
        if (!time.renew(move)) {
            throw new Conflict("CLOCK_IS_MOVING", "another move of the clock has taken over");
        }
    }
}
