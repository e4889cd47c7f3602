package org.jianhui.command.time;

import java.time.Instant;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** The simulation clock is moved forward, never back: what has been recorded has happened. */
record ClockGoesForward(Instant from, Instant to) implements Rule {

    @Override
    public String id() {
        return "CLOCK-1";
    }

    @Override
    public String code() {
        return "CLOCK_ONLY_FORWARD";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·模拟时钟");
    }

    @Override
    public boolean isViolated() {
        return !to.isAfter(from);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("from", from), Fact.of("to", to));
    }

    @Override
    public String field() {
        return "to";
    }
}
