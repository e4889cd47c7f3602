package org.jianhui.command.time;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A slip of the finger must not end the sample: nothing can be moved back. */
record ClockMovesAYearAtMost(Instant from, Instant to) implements Rule {

    private static final Duration MOST = Duration.ofDays(366);

    @Override
    public String id() {
        return "CLOCK-2";
    }

    @Override
    public String code() {
        return "CLOCK_MOVE_TOO_FAR";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·模拟时钟");
    }

    @Override
    public boolean isViolated() {
        return to.isAfter(from.plus(MOST));
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("from", from), Fact.of("to", to), Fact.of("mostDays", MOST.toDays()));
    }

    @Override
    public String field() {
        return "to";
    }
}
