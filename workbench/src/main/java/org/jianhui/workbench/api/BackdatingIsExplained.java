package org.jianhui.workbench.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What happened more than three days ago is entered with a reason and its proof. */
record BackdatingIsExplained(
        Instant actedOn, Instant now, @Nullable String reason) implements Rule {

    private static final Duration FREE = Duration.ofDays(3);

    @Override
    public String id() {
        return "ACT-2";
    }

    @Override
    public String code() {
        return "BACKDATING_UNEXPLAINED";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·办理时间");
    }

    @Override
    public boolean isViolated() {
        return reason == null && actedOn.isBefore(now.minus(FREE));
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("actedOn", actedOn), Fact.of("now", now), Fact.of("freeDays", FREE.toDays()));
    }

    @Override
    public String field() {
        return "act.backdatedBecause";
    }
}
